"""FastAPI with response models and the sqlite3 of the standard library: how one would do it in Python. DATABASE names the file."""
import csv
import io
import os
import sqlite3
import threading
from typing import List, Optional

from fastapi import FastAPI, HTTPException
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

app = FastAPI()
local = threading.local()

OWN = ["id", "summary", "said_on", "said_precision", "quote", "quote_language", "medium", "speaker_office"]
COLUMNS = ", ".join([*OWN, "speaker_id"])
FIND = f"""select {", ".join("s." + name for name in OWN)}, a.id, a.name, a.kind, a.country_code, c.id, c.title, c.url, c.published_on
 from plain_statement s join plain_actor a on a.id = s.speaker_id left join plain_article c on c.id = s.source_id where s.id = ?"""
LIST = f"select {COLUMNS} from plain_statement where speaker_id = ? and said_on >= ? and said_on <= ? order by said_on desc, id desc limit 25"
SEARCH = """select collection, e.id, e.name, dated_on, substr(text, 1, 160) as snippet from search_text join plain_search e on e.seq = search_text.rowid
 where search_text match ? order by bm25(search_text, 10, 4, 2), search_text.rowid desc limit 25"""


class Speaker(BaseModel):
    id: str
    name: str
    kind: str
    country_code: Optional[str]


class Source(BaseModel):
    id: Optional[str]
    title: Optional[str]
    url: Optional[str]
    published_on: Optional[str]


class Common(BaseModel):
    id: str
    summary: str
    said_on: Optional[str]
    said_precision: Optional[str]
    quote: Optional[str]
    quote_language: Optional[str]
    medium: Optional[str]
    speaker_office: Optional[str]


class Row(Common):
    speaker_id: str


class Statement(Common):
    speaker: Speaker
    source: Source


class Hit(BaseModel):
    collection: str
    id: str
    name: str
    dated_on: Optional[str]
    snippet: str


class Rows(BaseModel):
    data: List[Row]


class Hits(BaseModel):
    data: List[Hit]


def database():
    if not hasattr(local, "connection"):
        local.connection = sqlite3.connect(f"file:{os.environ['DATABASE']}?mode=ro", uri=True, check_same_thread=False)
        local.connection.row_factory = sqlite3.Row
    return local.connection


@app.get("/v1/statements", response_model=Rows)
def statements(speaker: str, date_from: str = "", date_to: str = "9999"):
    return {"data": [dict(row) for row in database().execute(LIST, (speaker, date_from, date_to))]}


@app.get("/v1/statements.csv")
def stream(speaker: str):
    def lines():
        buffer = io.StringIO()
        writer = csv.writer(buffer)
        rows = database().execute(f"select {COLUMNS} from plain_statement where speaker_id = ? order by said_on desc, id desc", (speaker,))
        while some := rows.fetchmany(500):
            writer.writerows(some)
            yield buffer.getvalue()
            buffer.seek(0)
            buffer.truncate()

    return StreamingResponse(lines(), media_type="text/csv")


@app.get("/v1/statements/{id}", response_model=Statement)
def statement(id: str):
    row = database().execute(FIND, (id,)).fetchone()
    if row is None:
        raise HTTPException(404)
    values = list(row)
    return {**dict(zip(OWN, values)), "speaker": dict(zip(["id", "name", "kind", "country_code"], values[8:12])), "source": dict(zip(["id", "title", "url", "published_on"], values[12:]))}


@app.get("/v1/search", response_model=Hits)
def search(q: str):
    return {"data": [dict(row) for row in database().execute(SEARCH, (q,))]}
