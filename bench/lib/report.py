"""The goals and the table, in Markdown."""
from lib.measure import median, spread


class Results:
    """Slices of each cell, by work and server, a list with one for each round."""

    def __init__(self):
        self.slices, self.streams, self.starts, self.memory, self.builds = {}, {}, {}, {}, None

    def ratios(self, one, other, value=lambda slice: slice.per_second):
        """How one compares with another, round by round; none where one of them was not measured."""
        if one not in self.slices or other not in self.slices:
            return []
        return [value(a) / value(b) for a, b in zip(self.slices[one], self.slices[other]) if value(b)]

    def cpu(self, one, other):
        return self.ratios(one, other, lambda slice: slice.cpu)


def goal(rows, name, says, ratios, is_met):
    if not ratios:
        rows.append((name, says, "not measured", "", ""))
        return
    rows.append((name, says, f"{median(ratios):.2f}", spread(ratios), "met" if is_met(median(ratios)) else "**not met**"))


def goals(results):
    rows, constant = [], ("constant bytes", "kestrel")
    searches = [(work, "ours") for work in ("search, rare word", "search, word in 2,000 to 9,000", "search, common word", "search, phrase", "search, filtered") if (work, "ours") in results.slices]
    goal(rows, "G1", "record, of constant bytes, ≥ 0.85", results.ratios(("record", "ours"), constant), lambda ratio: ratio >= 0.85)
    goal(rows, "G2", "kept answer, of constant bytes, ≥ 0.95", results.ratios(("record, kept", "ours"), constant), lambda ratio: ratio >= 0.95)
    goal(rows, "G2", "304, of constant bytes, ≥ 0.95", results.ratios(("record, 304", "ours"), constant), lambda ratio: ratio >= 0.95)
    goal(rows, "G3", "record, of FastEndpoints + Dapper, ≥ 3.5", results.ratios(("record", "ours"), ("record", "plain")), lambda ratio: ratio >= 3.5)
    goal(rows, "G3", "page, of FastEndpoints + Dapper, ≥ 2.5", results.ratios(("page", "ours"), ("page", "plain")), lambda ratio: ratio >= 2.5)
    goal(rows, "G4", "CPU of a record, of Fastify + better-sqlite3, ≤ 0.33", results.cpu(("record", "ours"), ("record", "fastify")), lambda ratio: ratio <= 1 / 3)
    goal(rows, "G4", "CPU of a record, of FastAPI, ≤ 0.05", results.cpu(("record", "ours"), ("record", "fastapi")), lambda ratio: ratio <= 0.05)
    if searches:
        searches.sort(key=lambda one: median([slice.cpu for slice in results.slices[one]]))
        goal(rows, "G5", f"CPU of the worst search ({searches[-1][0]}), of the best ({searches[0][0]}), ≤ 2", results.cpu(searches[-1], searches[0]), lambda ratio: ratio <= 2)
    goal(rows, "G6", "CPU of a page at nine tenths, of page 1, ≤ 1.3", results.cpu(("page at nine tenths", "ours"), ("page 1 of all", "ours")), lambda ratio: ratio <= 1.3)
    goal(rows, "G6", "CPU of a page with total and envelope, of its rows alone, ≤ 3", results.cpu(("page", "ours"), ("page, rows alone", "ours")), lambda ratio: ratio <= 3)
    ours, plain = (results.streams.get(name) for name in ("download, ours", "all rows, plain"))
    if ours and plain:
        goal(rows, "G7", "rows a second of the download, of the Dapper stream, ≥ 15", [a.rows_per_second / b.rows_per_second for a, b in zip(ours, plain)], lambda ratio: ratio >= 15)
        goal(rows, "G7", "CPU of a row of the download, of the Dapper stream, ≤ 0.05", [a.cpu_per_row / b.cpu_per_row for a, b in zip(ours, plain)], lambda ratio: ratio <= 0.05)
        goal(rows, "G7", "memory that a download takes, in MB, ≤ 2", [a.grown for a in ours[1:]], lambda megabytes: megabytes <= 2)
    live, plain = (results.streams.get(name) for name in ("filtered CSV, ours", "filtered CSV, plain"))
    if live and plain:
        goal(rows, "G7", "rows a second of a filtered CSV, of the Dapper stream, ≥ 2.5", [a.rows_per_second / b.rows_per_second for a, b in zip(live, plain)], lambda ratio: ratio >= 2.5)
    for what, value in (("CPU", lambda build: build.cpu), ("time", lambda build: build.seconds)):
        goal(rows, "G8", f"{what} of the sqlite3 shell that writes the finished rows, of a build, ≥ 0.9", results.builds.ratios(value) if results.builds else [], lambda ratio: ratio >= 0.9)
    if results.starts:
        goal(rows, "G9", "start to first answer, of bare Kestrel, ≤ 1.5", [a / b for a, b in zip(results.starts["ours"], results.starts["kestrel"])], lambda ratio: ratio <= 1.5)
    if results.memory:
        goal(rows, "G10", "memory under load, of bare Kestrel, ≤ 1.5", [results.memory["ours"] / results.memory["kestrel"]], lambda ratio: ratio <= 1.5)
    return rows


def table(header, rows):
    return "\n".join(["| " + " | ".join(header) + " |", "|" + "---|" * len(header), *("| " + " | ".join(row) + " |" for row in rows)])


def report(results, facts):
    constant = ("constant bytes", "kestrel")
    lines = [
        (*one, f"{median(ratios):.2f} ({spread(ratios)})", f"{median([slice.cpu for slice in slices]):.0f}", f"{median([slice.per_second for slice in slices]):.0f}", f"{median([slice.p99 for slice in slices]):.1f}", f"{median([slice.bytes for slice in slices]):.0f}")
        for one, slices in results.slices.items() for ratios in [results.ratios(one, constant)]
    ]
    streams = [(name, f"{median([one.rows_per_second for one in all]):.0f}", f"{median([one.cpu_per_row for one in all]):.2f}", f"{max(one.grown for one in all):.1f}") for name, all in results.streams.items()]
    sections = [facts, table(("goal", "what", "measured, median", "spread", ""), goals(results))]
    if lines:
        sections.append(table(("work", "server", "throughput, of constant bytes (spread)", "CPU µs a request", "requests/s", "p99 ms", "bytes"), lines))
    if streams:
        sections.append(table(("stream", "rows/s", "CPU µs a row", "memory grown, MB"), streams))
    if results.builds:
        sections.append(table((f"build of {results.builds.statements:,} statements", "CPU s (spread)", "s (spread)", "memory of its own at the most, MB"), [built(*one) for one in (("ours", results.builds.ours), ("sqlite3 shell, finished rows", results.builds.shell))]))
    if results.starts:
        sections.append("Start to first answer, s: " + ", ".join(f"{name} {median(seconds):.2f} ({spread(seconds)})" for name, seconds in results.starts.items()))
    if results.memory:
        sections.append("Memory of its own under load, MB: " + ", ".join(f"{name} {megabytes:.0f}" for name, megabytes in results.memory.items()))
    return "\n\n".join(sections) + "\n"


def built(name, works):
    cpu, seconds = [work.cpu for work in works], [work.seconds for work in works]
    return name, f"{median(cpu):.1f} ({spread(cpu)})", f"{median(seconds):.1f} ({spread(seconds)})", f"{max(work.memory for work in works):.0f}"
