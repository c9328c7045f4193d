"""A spreadsheet library that is not ours reads the XLSX of every list: the rows of the CSV, days as days, numbers as numbers, text as text."""
import csv
import datetime
import io
import json
import os
import urllib.request

import openpyxl

base = os.environ["BASE"]


def answer(path):
    with urllib.request.urlopen(base + path) as response:
        return response.read()


contract = json.loads(answer("/openapi/v1.json"))


def offers(path, suffix):
    form = next(parameter["schema"] for parameter in contract["paths"][path]["get"]["parameters"] if parameter["name"] == "format")
    form = contract["components"]["schemas"][form["$ref"].split("/")[-1]] if "$ref" in form else form
    return suffix in form["enum"]


def text(value):
    """A cell as the CSV spells it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        assert value.time() == datetime.time(), f"{value} is not a day"
        return value.date().isoformat()
    return format(value, ".15g") if isinstance(value, float) else str(value)


lists = sorted(path.removesuffix(".{format}") for path in contract["paths"] if path.endswith(".{format}") and "{id}" not in path and offers(path, "xlsx"))
assert len(lists) > 15, lists
questions = [(path, "") for path in lists] + [
    ("/v1/actors", "?country=UKR"),
    ("/v1/statements", "?topic=ceasefire&as_of=2025-06-30"),
    ("/v1/agreements", "?fields=id,title,announced_on,status&date_from=2025-01-01"),
    ("/v1/figures", "?measure=persons_exchanged&sort=date"),
]
days = cyrillic = formulas = 0
for path, question in questions:
    expected = list(csv.reader(io.StringIO(answer(f"{path}.csv{question}").decode("utf-8"), newline="")))
    book = openpyxl.load_workbook(io.BytesIO(answer(f"{path}.xlsx{question}")), read_only=False, data_only=False)
    sheet = next(book[name] for name in book.sheetnames if name.lower() != "readme")
    rows = list(sheet.iter_rows())
    assert len(rows) == len(expected), f"{path}{question}: {len(rows)} rows, the CSV has {len(expected)}"
    for number, (row, wanted) in enumerate(zip(rows, expected)):
        for cell, value in zip(row, wanted, strict=True):
            name = expected[0][cell.column - 1]
            assert cell.data_type != "f", f"{path}{question}: {cell.coordinate} is a formula"
            given = text(cell.value)
            same = given == value or (isinstance(cell.value, (int, float)) and value and float(value) == float(cell.value))
            assert same, f"{path}{question}, {cell.coordinate}, {name}: {given!r}, the CSV has {value!r}"
            formulas += value[:1] in ("=", "+", "-", "@") and isinstance(cell.value, str)
            cyrillic += any("\u0400" <= letter <= "\u04ff" for letter in given)
            if number and name.endswith("_on") and value:
                assert cell.is_date, f"{path}{question}, {cell.coordinate}: {name} is no day but {cell.value!r}"
                days += 1
assert days > 1000 and cyrillic > 20, (days, cyrillic)
print(f"{len(questions)} workbooks, {days} days, {cyrillic} cells with Cyrillic letters, {formulas} texts that begin like a formula")
