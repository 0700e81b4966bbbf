"""frictionless: datapackage.json, and every file that it describes; the official profile, as dplib has it."""
import importlib.util
import json
import pathlib

import frictionless
import jsonschema
from common import FOLDER, OURS, report, same, version

version("frictionless", "dplib-py")
descriptor = json.loads((FOLDER / "datapackage.json").read_text("utf-8"))
profiles = pathlib.Path(importlib.util.find_spec("dplib").submodule_search_locations[0], "profiles/2.0")
profile = jsonschema.Draft7Validator(json.loads((profiles / "datapackage.json").read_text("utf-8")))
for fault in profile.iter_errors(descriptor):
    raise SystemExit(f"datapackage.json, {'/'.join(map(str, fault.absolute_path))}: {fault.message}")

package = frictionless.Package(FOLDER / "datapackage.json")
# its reader of Parquet takes no lists and counts no bytes; pyarrow reads those
for name in [one.name for one in package.resources if one.format == "parquet"]:
    package.remove_resource(name)
result = package.validate()
for place, message in result.flatten(["name", "message"]):
    raise SystemExit(f"{place}: {message}")
report("datapackage.json, valid by its profile and by the files", len(result.tasks), 0)

for part, table in OURS["tables"].items():
    kinds = {column["name"]: column["type"] for column in table["columns"]}
    ours = [
        {name: ";".join(cell) if kinds[name] == "words" else cell for name, cell in row.items() if cell != []}
        for row in table["rows"]
    ]
    same(f"{part}.csv", [row.to_dict() for row in package.get_resource(f"{part}-csv").read_rows()], ours)
