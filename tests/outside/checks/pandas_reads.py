"""A notebook user's view: one line a list, all rows, letters of every script, dates as dates."""
import json
import os
import urllib.request

import pandas as pd

base = os.environ["BASE"]


def answer(path):
    with urllib.request.urlopen(base + path) as response:
        return json.load(response)


for collection in (one["name"] for one in answer("/v1")["collections"]):
    total = answer(f"/v1/{collection}?limit=1")["page"]["total"]
    csv = pd.read_csv(f"{base}/v1/{collection}.csv")
    lines = pd.read_json(f"{base}/v1/{collection}.ndjson", lines=True)
    assert len(csv) == len(lines) == total, f"{collection}: {len(csv)} and {len(lines)} rows of {total}"
    assert list(csv["id"]) == list(lines["id"]), f"{collection}: other rows"

statements = pd.read_csv(f"{base}/v1/statements.csv", parse_dates=["said_on"])
assert statements["said_on"].dtype.kind == "M", statements["said_on"].dtype
filtered = pd.read_csv(f"{base}/v1/statements.csv?speaker=emmanuel-macron")
assert set(filtered["speaker_id"]) == {"emmanuel-macron"} and len(filtered) == answer("/v1/statements?speaker=emmanuel-macron")["page"]["total"]
names = pd.read_json(f"{base}/v1/actors.ndjson", lines=True).set_index("id").loc["tatyana-moskalkova", "names"]
assert any(name["text"] == "Татьяна Москалькова" for name in names), names
articles = pd.read_csv(f"{base}/v1/articles.csv")
assert (articles["title"].fillna("").str.contains("Курской")).any(), "Cyrillic titles did not come through"
