"""Runs statements in one Spark session: a job in JSON on each line that comes in, and what it took on each that goes out."""

import json
import sys
import time

from pyspark.sql import SparkSession


def run(spark, job):
    """Runs a statement over the rows of a Parquet file, as the table `made_up`; or only plans it, where it has nowhere to write."""
    spark.conf.set("spark.sql.ansi.enabled", job["strictness"] == "ansi")
    spark.read.parquet(job["rows"]).createOrReplaceTempView("made_up")
    start = time.monotonic()
    answers = spark.sql(job["statement"])
    if "answers" in job:
        answers.write.mode("overwrite").parquet(job["answers"])
    else:
        answers._jdf.queryExecution().executedPlan()
    return {"took": 1000 * (time.monotonic() - start)}


def said(answer):
    print(json.dumps(answer), flush=True)


def main():
    session = SparkSession.builder.master("local[2]").appName("levels-of-need").config("spark.ui.enabled", "false")
    spark = session.config("spark.driver.memory", "2g").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    said({"version": spark.version})
    for line in sys.stdin:
        try:
            said(run(spark, json.loads(line)))
        except Exception as error:
            said({"failed": str(error)[:2000]})
    spark.stop()


if __name__ == "__main__":
    main()
