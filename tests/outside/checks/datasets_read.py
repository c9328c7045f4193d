"""Whole tables as a notebook has them: the same rows and the same values in CSV, NDJSON, XLSX, SQLite and the zip; days as days, letters of every script."""
import datetime
import hashlib
import json
import math
import os
import sqlite3
import subprocess
import tempfile
import urllib.request
import zipfile

import openpyxl
import pandas as pd

base = os.environ["BASE"]
kinds = {"text": "O", "code": "O", "integer": "if", "number": "if", "boolean": "bO", "date": "M"}


def read(path):
    with urllib.request.urlopen(base + path) as response:
        return response.read()


def plain(value):
    """A value as every format can say it."""
    if value is None or value is pd.NaT or isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, (datetime.datetime, pd.Timestamp)):
        return value.date()
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


catalog = json.loads(read("/v1/datasets"))
with tempfile.TemporaryDirectory() as folder:
    for name in [file["name"] for table in catalog["data"] for file in table["files"]] + [file["name"] for file in catalog["files"]] + ["datasets.json", "SHA256SUMS"]:
        with open(os.path.join(folder, name), "wb") as file:
            file.write(read(f"/data/latest/{name}"))
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=folder, check=True)
    subprocess.run(["unzip", "-tq", "dataset.zip"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    database = sqlite3.connect(f"file:{folder}/dataset.sqlite?mode=ro&immutable=1", uri=True)
    assert database.execute("pragma integrity_check").fetchone() == ("ok",)
    total = 0
    for table in catalog["data"]:
        name, columns = table["name"], table["columns"]
        days = [column["name"] for column in columns if column["type"] == "date" and not column["is_list"]]
        csv = pd.read_csv(f"{base}/data/latest/{name}.csv", parse_dates=days, keep_default_na=False, na_values=[""], dtype={column["name"]: "object" for column in columns if column["type"] in ("text", "code") or column["is_list"]})
        lines = pd.read_json(f"{base}/data/latest/{name}.ndjson", lines=True, dtype=False, convert_dates=False)
        assert len(csv) == len(lines) == table["rows_count"], f"{name}: {len(csv)} and {len(lines)} rows of {table['rows_count']}"
        assert list(csv.columns) == [column["name"] for column in columns], name
        for column in columns:
            held = csv[column["name"]]
            assert held.isna().all() or held.dtype.kind in ("O" if column["is_list"] else kinds[column["type"]]), f"{name}.{column['name']} is {held.dtype}"
        expected = [[plain(value) for value in row] for row in csv.astype(object).values.tolist()]
        sheet = openpyxl.load_workbook(os.path.join(folder, f"{name}.xlsx"), read_only=True)
        cells = [[plain(value) for value in row] for row in sheet.worksheets[1].iter_rows(min_row=2, max_col=len(columns), values_only=True)]
        assert cells == expected, f"{name}.xlsx: {[(one, other) for one, other in zip(cells, expected) if one != other][:1]}"
        stored = [list(row) for row in database.execute(f"select {', '.join(column['name'] for column in columns)} from {name} order by rowid")]
        for column, place in zip(columns, range(len(columns))):
            for row, said in zip(stored, expected):
                value = row[place]
                if value is not None and not column["is_list"]:
                    value = {"boolean": bool, "date": datetime.date.fromisoformat, "integer": float, "number": float}.get(column["type"], str)(value)
                assert value == said[place], f"{name}.{column['name']} in SQLite: {value} and not {said[place]}"
        with zipfile.ZipFile(os.path.join(folder, "dataset.zip")) as whole:
            assert whole.read(f"{name}.csv") == open(os.path.join(folder, f"{name}.csv"), "rb").read(), f"{name}.csv in the zip"
        total += len(csv)
    letters = "".join(row[0] for row in database.execute("select text from names"))
    assert "Татьяна Москалькова" in letters and "Зеленський" in letters
    print(f"{len(catalog['data'])} tables, {total} rows")
