"""PySpark, in local mode: the folder that is partitioned by year, asked as the guide has it."""
import os

from common import FOLDER, OURS, same, version
from pyspark.sql import SparkSession

version("pyspark")
os.chdir(FOLDER)
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.shuffle.partitions", "2")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
*views, query = [text for text in OURS["spark"].split(";") if text.strip()]
for view in views:
    spark.sql(view)
rows = [row.asDict(recursive=True) for row in spark.table("events").collect()]
years = sorted(int(folder.name.removeprefix("year=")) for folder in (FOLDER / "events").glob("year=*"))
if sorted({row.pop("year") for row in rows}) != years:
    raise SystemExit(f"events/: expected the years {years}")
by_id = lambda row: row["id"]
same("events/, by year", sorted(rows, key=by_id), sorted(OURS["tables"]["events"]["rows"], key=by_id))
answer = [row.asDict() for row in spark.sql(query).collect()]
same("the query of the guide, and DuckDB's answer", answer, [{**row, "events": int(row["events"])} for row in OURS["duckdb"]])
by_kind = lambda row: row["kind"]
ours = [{"kind": row["key"], "events": row["count"]} for row in OURS["kinds"]]
same("the query of the guide, and the library's answer", sorted(answer, key=by_kind), sorted(ours, key=by_kind))
spark.stop()
