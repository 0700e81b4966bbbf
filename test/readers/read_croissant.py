"""mlcroissant: every record set of croissant.json."""
import json
import logging

import mlcroissant
from common import DATA, OURS, same, version

version("mlcroissant")


class Refuse(logging.Handler):
    def emit(self, record):
        raise SystemExit(f"croissant.json: {record.getMessage()}")


logging.getLogger().addHandler(Refuse())
dataset = mlcroissant.Dataset(DATA / "croissant.json")


def cell(kind, text):
    """Lists and objects are texts in a cell; their words are joined."""
    if isinstance(text, bytes):
        text = text.decode()
    if kind == "words":
        return text.split(";") if isinstance(text, str) else text
    return json.loads(text) if kind in ("list", "json") and isinstance(text, str) else text


for part, table in OURS["tables"].items():
    kinds = {f"{part}/{column['name']}": column["type"] for column in table["columns"]}
    theirs = [
        {name.removeprefix(f"{part}/"): cell(kinds[name], text) for name, text in row.items()}
        for row in dataset.records(part)
    ]
    ours = [{name: one for name, one in row.items() if one != []} for row in table["rows"]]
    same(f"croissant.json, {part}", theirs, ours)
