"""What is measured: each cell is a kind of request to one server."""
import base64
import dataclasses
import hashlib
import json
import random
import re
import sqlite3
import urllib.parse

SEED = 7


@dataclasses.dataclass
class Cell:
    """Requests of one kind to one server, asked one after the other for as long as a slice lasts."""
    work: str
    server: str
    paths: list
    header: str = ""
    varied: bool = False
    place: int = 0

    @property
    def name(self):
        return f"{self.work}, {self.server}"


class Questions:
    """Paths that all servers are asked, found in the database of a release, or in a copy of it. However large it is, no table is read as a whole."""

    def __init__(self, file, most_ids=100_000):
        self.database = sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)
        ask = lambda sql: self.database.execute(sql).fetchall()
        self.statements = ask("select max(seq) from statement")[0][0]
        rows = random.Random(SEED).sample(range(1, self.statements + 1), min(most_ids, self.statements))
        self.ids = [self._of("id", row) for row in rows]
        # Rows are numbered by date, those without one first.
        undated = ask("select count(*) from statement where dated_on is null")[0][0]
        counted = ask(f"select speaker_id, count(*), min(seq), max(seq) from statement where +seq > {undated} group by 1 order by 2 desc")
        self.speakers = [(speaker, count, self._of("dated_on", first), self._of("dated_on", last)) for speaker, count, first, last in counted]
        self.words = ask("select term, doc from search_vocabulary where length(term) > 3 and term not glob '*[0-9]*' order by doc desc")

    def _of(self, column, row):
        return self.database.execute(f"select {column} from statement where seq = ?", (row,)).fetchone()[0]

    def records(self):
        return [f"/v1/statements/{id}" for id in self.ids]

    def pages(self, count=5_000):
        """A speaker within five years: the ones who speak most are asked for most."""
        chance, paths = random.Random(SEED), []
        weights = [speaker[1] ** 0.5 for speaker in self.speakers]
        for speaker, _, first, last in chance.choices(self.speakers, weights, k=count):
            year = chance.randint(int(first[:4]), int(last[:4]))
            paths.append(f"/v1/statements?speaker={speaker}&date_from={year}-{chance.randint(1, 12):02}-01&date_to={year + 5}-12-31")
        return paths

    def searches(self, least, most, count=300):
        """Words that occur in so many records, those in the middle of the range."""
        fitting = [word for word, records in self.words if least <= records <= most]
        return [f"/v1/search?q={urllib.parse.quote(word)}" for word in random.Random(SEED).sample(fitting, min(count, len(fitting)))]

    def common(self):
        return [f"/v1/search?q={urllib.parse.quote(word)}" for word, _ in self.words[:10]]

    def phrases(self, count=200):
        """Two words that follow one another in some record, one of them not in every other."""
        records, paths = dict(self.words), []
        step = max(1, self.statements // (count * 4))
        for row in range(step, self.statements + 1, step):
            summary = self._of("name", row)
            words = re.findall(r"[a-z]{4,}", summary.lower())
            pairs = [pair for pair in zip(words, words[1:]) if min(records.get(word, 0) for word in pair) > 1 and f"{pair[0]} {pair[1]}" in summary.lower()]
            if pairs:
                rarest = min(pairs, key=lambda pair: min(records[word] for word in pair))
                paths.append("/v1/search?q=" + urllib.parse.quote(f'"{rarest[0]} {rarest[1]}"'))
        return paths[:count]

    def busiest(self, most):
        """The speaker with the most statements that are not more than so many."""
        return next((speaker for speaker in self.speakers if speaker[1] <= most), self.speakers[-1])


def deeper(cursor, row):
    """The cursor of the same request that goes on after a row: paging there one by one would take longer than all the rest."""
    held = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    body = held[:16] + str(row).encode()
    return base64.urlsafe_b64encode(body + hashlib.sha256(body).digest()[:8]).decode().rstrip("=")


def all_of(questions, ours):
    """The cells, in the order in which a round visits them."""
    records, pages = questions.records(), questions.pages()
    rare, middling, common, phrases = questions.searches(5, 50), questions.searches(2_000, 9_000), questions.common(), questions.phrases()
    one = records[0]
    tag = ours.get(one, {"Accept-Encoding": "identity"})[0]["ETag"]
    speaker = questions.busiest(10**9)[0]
    whole = "/v1/statements"
    next_cursor = json.loads(ours.get(whole)[1])["page"]["next_cursor"]
    deep = [f"{whole}?cursor={deeper(next_cursor, questions.statements // 10 + i)}" for i in range(2_000)] if next_cursor else []
    filtered = [f"{path}&collection=statements&date_from=2010-01-01" for path in rare]
    cells = [
        Cell("constant bytes", "kestrel", ["/constant"]),
        Cell("record", "raw sqlite", records), *(Cell("record", server, records) for server in ("ours", "plain", "fastify", "fastapi")),
        Cell("record, kept", "ours", [one]), Cell("record, 304", "ours", [one], header=f"If-None-Match: {tag}"),
        *(Cell("page", server, pages) for server in ("ours", "plain", "fastify", "fastapi")),
        Cell("page, rows alone", "ours", [path.replace("/v1/statements?", "/v1/statements.ndjson?limit=25&") for path in pages]),
        Cell("page 1 of all", "ours", [whole], varied=True), Cell("page at nine tenths", "ours", deep),
        *(Cell("search, rare word", server, rare, varied=True) for server in ("ours", "plain", "fastify", "fastapi")),
        *(Cell("search, word in 2,000 to 9,000", server, middling, varied=True) for server in ("ours", "plain")),
        *(Cell("search, common word", server, common, varied=True) for server in ("ours", "plain", "fastify", "fastapi")),
        *(Cell("search, phrase", server, phrases, varied=True) for server in ("ours", "plain")),
        Cell("search, filtered", "ours", filtered, varied=True),
        Cell("timeline", "ours", [path.replace("statements?speaker", "timeline?actor") for path in pages]),
        Cell("links", "ours", [f"{path}/links" for path in records[:20_000]]), Cell("links of the busiest", "ours", [f"/v1/actors/{speaker}/links"], varied=True),
        Cell("facets", "ours", [f"{path}&facets=topic,year&limit=1" for path in pages]), Cell("facets of all", "ours", [f"{whole}?facets=topic,year&limit=1"], varied=True),
        Cell("contradictions", "ours", ["/v1/contradictions", "/v1/contradictions?kind=figures", "/v1/contradictions?sort=date"], varied=True),
    ]
    return [cell for cell in cells if cell.paths]
