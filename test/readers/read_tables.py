"""pandas and pyarrow: every Parquet and CSV file."""
import json

import pandas
import pyarrow.parquet
from common import DATA, OURS, same, version

SEPARATOR = ";"


def from_text(column, cell):
    """A cell of CSV, as the guide says what it means."""
    kind = column["type"]
    if cell == "null" and column.get("nullable"):
        return None
    if kind == "words":
        return cell.split(SEPARATOR)
    return cell if kind in ("string", "date") else json.loads(cell)


def with_json(columns, row):
    names = [column["name"] for column in columns if column["type"] == "json"]
    return {name: json.loads(cell) if name in names and isinstance(cell, str) else cell for name, cell in row.items()}


version("pandas", "pyarrow")
for part, table in OURS["tables"].items():
    columns, rows = table["columns"], table["rows"]
    arrow = pyarrow.parquet.read_table(DATA / f"{part}.parquet")
    same(f"{part}.parquet, pyarrow", [with_json(columns, row) for row in arrow.to_pylist()], rows)
    frame = pandas.read_parquet(DATA / f"{part}.parquet")
    same(f"{part}.parquet, pandas", [with_json(columns, row) for row in frame.to_dict("records")], rows)
    frame = pandas.read_csv(DATA / f"{part}.csv", dtype=str, keep_default_na=False)
    by_name = {column["name"]: column for column in columns}
    cells = [
        {name: from_text(by_name[name], cell) for name, cell in row.items() if cell != ""}
        for row in frame.to_dict("records")
    ]
    # an empty list is an empty cell
    same(f"{part}.csv, pandas", cells, [{name: cell for name, cell in row.items() if cell != []} for row in rows])
