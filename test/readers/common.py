"""What the readers share: the library's answers, and how theirs are compared with them, cell by cell."""
import datetime
import decimal
import importlib.metadata
import json
import pathlib
import sys

FOLDER = pathlib.Path(sys.argv[1])
DATA = FOLDER / "data"
OURS = json.loads((FOLDER / "ours.json").read_text("utf-8"))


def plain(value):
    """A value without the types of a reader: lists, texts and numbers; what is missing is None, in objects left out."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, dict):
        cells = {name: plain(cell) for name, cell in value.items()}
        return {name: cell for name, cell in cells.items() if cell is not None}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    # NaN and NaT are not themselves
    if value is None or value != value:
        return None
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()[:10]
    if isinstance(value, decimal.Decimal):
        return float(value)
    return value if isinstance(value, (bool, int, float)) else str(value)


def same(what, theirs, ours):
    """Compares rows in their order; ends with the first cell that differs, else says how much was compared."""
    theirs, ours = [plain(row) for row in theirs], [plain(row) for row in ours]
    if len(theirs) != len(ours):
        sys.exit(f"{what}: expected {len(ours)} rows, found {len(theirs)}")
    for number, (their, our) in enumerate(zip(theirs, ours), 1):
        for name in {**our, **their}:
            if their.get(name) != our.get(name):
                sys.exit(f"{what}, row {number}, {name}: expected {our.get(name)!r}, found {their.get(name)!r}")
    report(what, len(ours), sum(map(len, ours)))


def report(what, rows, cells):
    print(f"{what}\t{rows}\t{cells}")


def version(*packages):
    """The first line of a reader: what it is."""
    print(", ".join(f"{name} {importlib.metadata.version(name)}" for name in packages))
