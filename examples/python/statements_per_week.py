"""Who spoke in the weeks around the Washington meeting: statements per week, by speaker.

    python3 statements_per_week.py [BASE] [FOLDER]

reads the statements from a running server and writes the picture, and the numbers in it as JSON, into the folder.
"""
import json
import pathlib
import sys
import urllib.request

import matplotlib
import pandas as pd

matplotlib.use("Agg")
import matplotlib.pyplot as plt

base = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:5080"
folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ".")

statements = pd.read_csv(f"{base}/data/latest/statements_flat.csv", parse_dates=["said_on"])
release = json.load(urllib.request.urlopen(f"{base}/v1"))["release"]["version"]

# Weeks begin on Monday: five before the week of the meeting, and five after it. What is dated to a month only has no week.
meeting = pd.Timestamp("2025-02-24")
weeks = pd.date_range(meeting - pd.Timedelta(weeks=5), periods=11, freq="W-MON")
statements = statements[statements["said_precision"] == "day"]
statements["week"] = statements["said_on"] - pd.to_timedelta(statements["said_on"].dt.dayofweek, unit="D")
counts = statements[statements["week"].isin(weeks)].groupby(["speaker_id", "speaker_name", "week"]).size().rename("statements").reset_index()

# Whoever spoke once shares a row with the others who did.
totals = counts.groupby("speaker_name")["statements"].sum()
shown = totals[totals > 1].sort_index().sort_values(ascending=False, kind="stable")
others = f"{(totals == 1).sum()} others, one each"
cells = counts.assign(row=counts["speaker_name"].where(counts["speaker_name"].isin(shown.index), others)).groupby(["row", "week"])["statements"].sum()
rows = [*shown.index, others]

ink, quiet, accent, grey = "#1b1f24", "#59636e", "#a8320a", "#5b7083"
plt.rcParams.update({"font.family": "DejaVu Sans", "font.size": 9.5, "text.color": ink})
figure, axes = plt.subplots(figsize=(8, 6.2), dpi=200)
figure.subplots_adjust(left=0.235, right=0.945, top=0.785, bottom=0.1)
axes.axvspan(4.5, 5.5, color="#fdeee8", zorder=0)
for (row, week), count in cells.items():
    x, y = weeks.get_loc(week), rows.index(row)
    for dot in range(count):
        # Four dots side by side, then the next line.
        line, lines = dot // 4, (count + 3) // 4
        across = min(4, count - 4 * line)
        axes.scatter(x + 0.22 * (dot % 4 - (across - 1) / 2), y + 0.27 * (line - (lines - 1) / 2), s=28, linewidths=0, color=accent if week == meeting else grey)
for y, row in enumerate(rows):
    axes.axhline(y + 0.5, color="#e4e8ec", linewidth=0.8, zorder=0)
    axes.text(10.95, y, cells[row].sum(), ha="right", va="center", color=quiet)
for x, week in enumerate(weeks):
    axes.text(x, -1.0, f"{week:%-d %b}", ha="center", va="center", fontsize=8.5, color=accent if week == meeting else quiet, fontweight="bold" if week == meeting else "normal")
axes.text(10.95, -1.0, "all", ha="right", va="center", fontsize=8.5, color=quiet)
axes.set(xlim=(-0.6, 11), ylim=(len(rows) - 0.5, -0.5), yticks=range(len(rows)), yticklabels=rows, xticks=[])
axes.tick_params(length=0)
axes.spines[:].set_visible(False)

total, then = int(counts["statements"].sum()), int(counts.loc[counts["week"] == meeting, "statements"].sum())
figure.text(0.02, 0.965, "Who spoke in the weeks around the Washington meeting", fontsize=15, fontweight="bold", va="top")
figure.text(0.02, 0.91, f"Each dot is a statement on the Russia–Ukraine war, in the week that begins on that Monday of 2025.\n{then} of {total} fell in the week in which Macron met Trump.", fontsize=9.5, va="top", linespacing=1.45)
figure.text(0.02, 0.02, f"Source: Diplomacy API, release {release}, statements_flat, CC BY 4.0. A curated record: the week of the meeting is the one it began with,\nand the one that it covers most closely.", fontsize=7.5, color=quiet, va="bottom", linespacing=1.4)
figure.savefig(folder / "statements_per_week.png")

numbers = [{"speaker": one.speaker_id, "week": f"{one.week:%Y-%m-%d}", "statements": int(one.statements)} for one in counts.sort_values(["speaker_id", "week"]).itertuples()]
(folder / "statements_per_week.json").write_text(json.dumps({"release": release, "numbers": numbers}, indent=1) + "\n")
print(f"{total} statements of {len(totals)} speakers, {then} of them in the week of the meeting")
