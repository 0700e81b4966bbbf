"""BibTeX itself and pybtex: sources.bib."""
import re
import subprocess

import pybtex.database
import pybtex.richtext
from common import DATA, FOLDER, OURS, same, version

version("pybtex")
(FOLDER / "all.aux").write_text("\\citation{*}\n\\bibstyle{unsrt}\n\\bibdata{data/sources}\n")
run = subprocess.run(["bibtex", "all"], cwd=FOLDER, capture_output=True, text=True)
log = (FOLDER / "all.blg").read_text("utf-8")
if run.returncode != 0 or "Warning" in log:
    raise SystemExit(f"sources.bib: expected no warning of bibtex, found {run.stdout}")
print(log.splitlines()[0].removeprefix("This is "))
bbl = (FOLDER / "all.bbl").read_text("utf-8")
same("sources.bib, bibtex", [{"id": key} for key in re.findall(r"\\bibitem\{(.*?)\}", bbl)], [{"id": one["id"]} for one in OURS["sources"]])


def text(field):
    return pybtex.richtext.Text.from_latex(field).render_as("text")


entries = pybtex.database.parse_file(DATA / "sources.bib").entries.items()
theirs = [
    {"id": key, "title": text(entry.fields["title"]), "url": entry.fields.get("url")} for key, entry in entries
]
same("sources.bib, pybtex", theirs, OURS["sources"])
