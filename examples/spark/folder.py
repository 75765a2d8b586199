"""Converts a folder of résumés in whatever formats to a table of id, content, what was found, and errors:

    spark-submit folder.py cvs table.parquet --to json

The format of each file is told from its name and content. A file that cannot be converted is a row with an error; it
stops nothing.
"""

import argparse

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

FILES = "*.{json,jsonc,json5,yaml,yml,md,markdown,txt,xml,html,htm,xhtml}"

FINDING = "struct<line: int, column: int, pointer: string, code: string, kind: string, severity: string, message: string>"
RECORD = (
    f"id string, content string, diagnostics array<{FINDING}>, "
    "error struct<code: string, message: string, line: int, column: int, hint: string>"
)


def records(spark, folder):
    """Every file of a folder and those in it, as a record a line."""
    files = spark.read.text(folder, wholetext=True, recursiveFileLookup=True, pathGlobFilter=FILES)
    path = F.col("_metadata.file_path")
    name = F.element_at(F.split(path, "/"), -1)
    record = F.struct(path.alias("id"), name.alias("name"), F.col("value").alias("content"))
    return files.select(F.to_json(record).alias("record")).rdd.map(lambda row: row.record)


def converted(spark, lines, target, program="resume-convert"):
    """A DataFrame of the converted records. Of a JSON résumé, `content` is the text of the object."""
    lines = lines.pipe(f"{program} stream --to {target} --envelope -j 1", checkCode=True)
    table = spark.createDataFrame(lines.map(lambda line: (line,)), "line string")
    return table.select(F.from_json("line", RECORD).alias("record")).select("record.*")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder")
    arguments.add_argument("output")
    arguments.add_argument("--to", dest="target", default="json")
    arguments.add_argument("--program", default="resume-convert")
    arguments = arguments.parse_args()
    spark = SparkSession.builder.appName("resume-convert").getOrCreate()
    table = converted(spark, records(spark, arguments.folder), arguments.target, arguments.program).cache()
    table.write.mode("overwrite").parquet(arguments.output)
    table.groupBy(F.col("error.code").alias("error")).count().show(truncate=False)
    spark.stop()


if __name__ == "__main__":
    main()
