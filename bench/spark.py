"""Asks Spark, in local mode, the statements of the guide in a folder; prints the times and the answer as JSON."""
import json
import os
import sys
import time

from pyspark.sql import SparkSession

os.chdir(sys.argv[1])
lines = []


def timed(what, work):
    started = time.perf_counter()
    answer = work()
    lines.append(f"{what}: {time.perf_counter() - started:.2f} s")
    return answer


spark = timed(
    "Spark, start",
    lambda: SparkSession.builder.master("local[2]")
    .config("spark.driver.memory", "3g")
    .config("spark.ui.enabled", "false")
    .getOrCreate(),
)
*views, query = [text for text in sys.argv[2].split(";") if text.strip()]
for view in views:
    spark.sql(view)
ask = lambda: [row.asDict() for row in spark.sql(query).collect()]
rows = timed("Spark, the query", ask)
timed("Spark, the query again", ask)
spark.stop()
print(json.dumps({"lines": lines, "rows": rows}))
