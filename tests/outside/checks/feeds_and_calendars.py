"""Readers of feeds and calendars that are not ours: every row is there, as it stands in the JSON."""
import json
import os
import urllib.request

import feedparser
import icalendar

base = os.environ["BASE"]


def answer(path):
    with urllib.request.urlopen(base + path) as response:
        return response.read()


def rows(path):
    while path:
        page = json.loads(answer(path))
        yield from page["data"]
        path = page["links"]["next"]


contract = json.loads(answer("/openapi/v1.json"))


def offering(suffix):
    """The lists that the contract offers in a format: none must be missing from those that are read here."""
    for path, item in contract["paths"].items():
        for parameter in item["get"]["parameters"]:
            schema = parameter["schema"]
            schema = contract["components"]["schemas"][schema["$ref"].split("/")[-1]] if "$ref" in schema else schema
            if path.endswith(".{format}") and parameter["name"] == "format" and suffix in schema["enum"]:
                yield path.removeprefix("/v1/").removesuffix(".{format}")


feeds, calendars = ("statements", "agreements", "timeline"), ("events", "agreements", "timeline")
assert set(offering("atom")) == set(feeds) and set(offering("ics")) == set(calendars), (*offering("atom"), *offering("ics"))

for name in feeds:
    expected = [row["id"] for row in rows(f"/v1/{name}?limit=500")]
    entries, path, pages = [], f"/v1/{name}.atom", 0
    while path and pages < 100:
        feed = feedparser.parse(answer(path))
        assert not feed.bozo and feed.version == "atom10", f"{path}: {feed.get('bozo_exception')}"
        assert len(feed.entries) <= 100 and feed.feed.updated_parsed and feed.feed.author, path
        entries += feed.entries
        path = next((link.href for link in feed.feed.links if link.rel == "next"), None)
        pages += 1
    assert [entry.id.split("/")[-1] for entry in entries] == expected, f"{name}: {len(entries)} entries of {len(expected)}"
    assert all(entry.title and entry.summary and entry.author and entry.updated_parsed and entry.link for entry in entries), name

quoted = next(row for row in rows("/v1/statements?has_quote=true&limit=1"))
entry = feedparser.parse(answer("/v1/statements.atom?has_quote=true&limit=1")).entries[0]
assert entry.content[0].value == quoted["quote"] and entry.summary == quoted["summary"], entry
assert [tag.term for tag in entry.tags] and {tag.term for tag in entry.tags} == {topic["id"] for topic in quoted["topics"]}, entry.tags

for name in calendars:
    text = answer(f"/v1/{name}.ics")
    assert all(len(line) <= 75 for line in text.split(b"\r\n")), f"{name}: a line is longer than 75 octets"
    entries = [part for part in icalendar.Calendar.from_ical(text).subcomponents if part.name in ("VEVENT", "VJOURNAL")]
    records = {row["id"]: row for row in rows(f"/v1/{name}?limit=500")}
    uids = [str(entry["UID"]).removeprefix(f"{name}-").split("@")[0] for entry in entries]
    assert uids == list(records), f"{name}: {len(uids)} entries of {len(records)}"
    for uid, entry in zip(uids, entries):
        record = records[uid]
        assert not entry.errors, f"{uid}: {entry.errors}"
        assert str(entry["DESCRIPTION"]).startswith(record["summary"]), f"{uid}: {entry['DESCRIPTION']}"
        if name != "timeline":
            assert str(entry["SUMMARY"]) == record["title"], f"{uid}: {entry['SUMMARY']}"
        if entry.name == "VEVENT":
            assert entry["DTEND"].dt > entry["DTSTART"].dt, uid
        if name == "events" and record["starts_on"]:
            assert entry["DTSTART"].dt.isoformat() == record["starts_on"], uid
