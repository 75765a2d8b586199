"""Converts records, one a line, with Spark:

    spark-submit pipe.py records.ndjson pages --from json --to html

A record is a JSON résumé or {"id": …, "content": …}; an output line belongs to the input line of the same place. Each
partition has a process of its own. With checkCode=True a process that fails fails its task, which Spark tries again;
without it Spark takes whatever came out for the whole.
"""

import argparse

from pyspark.sql import SparkSession


def converted(lines, source, target, program="resume-convert", options=""):
    """An RDD of lines as an RDD of converted lines, in the same order."""
    return lines.pipe(f"{program} stream --from {source} --to {target} -j 1 {options}", checkCode=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("input")
    arguments.add_argument("output")
    arguments.add_argument("--from", dest="source", default="json")
    arguments.add_argument("--to", dest="target", default="html")
    arguments.add_argument("--program", default="resume-convert")
    arguments = arguments.parse_args()
    spark = SparkSession.builder.appName("resume-convert").getOrCreate()
    lines = spark.sparkContext.textFile(arguments.input)
    converted(lines, arguments.source, arguments.target, arguments.program).saveAsTextFile(arguments.output)
    spark.stop()


if __name__ == "__main__":
    main()
