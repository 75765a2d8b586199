"""Runs the examples of examples/spark on a cluster of two executors, and compares with `resume-convert stream`.

spark.py PROGRAM RECORDS FOLDER
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time

import folder as of_folder
import pipe as of_pipe
from pyspark.sql import SparkSession

program, records, folder = sys.argv[1:]
PARTITIONS = 24
began = time.monotonic()


def say(text):
    print(f"{time.monotonic() - began:6.1f} s  {text}", flush=True)


def fail(text):
    say("FAILED: " + text)
    sys.exit(1)


def alone(lines, *arguments):
    """What one process on one machine gives."""
    text = "".join(line + "\n" for line in lines)
    done = subprocess.run([program, "stream", *arguments], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().split("\n")[:-1]


def executors():
    """The executors that this process's own Spark has started."""
    parents = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat") as stat:
                parents[int(entry)] = int(stat.read().rsplit(")", 1)[1].split()[1])
        except (FileNotFoundError, ProcessLookupError):
            continue

    def is_ours(process):
        while process in parents:
            if process == os.getpid():
                return True
            process = parents[process]
        return False

    def command(process):
        try:
            with open(f"/proc/{process}/cmdline", "rb") as line:
                return line.read()
        except (FileNotFoundError, ProcessLookupError):
            return b""

    return [process for process in parents if b"CoarseGrainedExecutorBackend\0" in command(process) and is_ours(process)]


killed = []


def kill_one(spark, finished):
    """Kills an executor when some tasks of the running stage are done and others are not."""
    tracker = spark.sparkContext.statusTracker()
    while not finished.is_set():
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if info and 2 <= info.numCompletedTasks < info.numTasks - 2 and info.numActiveTasks > 0:
                victims = executors()
                if victims:
                    os.kill(victims[0], signal.SIGKILL)
                    killed.append((victims[0], info.numCompletedTasks, info.numTasks))
                    return
        time.sleep(0.02)


with open(records, encoding="utf-8") as file:
    lines = file.read().split("\n")[:-1]
expected = {target: alone(lines, "--from", "json", "--to", target) for target in ["json", "html"]}
say(f"one process: {len(lines)} records to JSON and to HTML")

spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .appName("resume-convert")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.log.level", "ERROR")
    .getOrCreate()
)
spark.sparkContext.addPyFile(of_folder.__file__)
spark.sparkContext.addPyFile(of_pipe.__file__)
source = spark.sparkContext.textFile(records, PARTITIONS)
for _ in range(100):
    if len(executors()) >= 2:
        break
    time.sleep(0.1)
say(f"Spark {spark.version}, {len(executors())} executors, {source.getNumPartitions()} partitions")

for target in ["json", "html"]:
    if of_pipe.converted(source, "json", target, program).collect() != expected[target]:
        fail(f"RDD.pipe to {target} gives something else")
    say(f"RDD.pipe to {target}: the same bytes")

finished = threading.Event()
killer = threading.Thread(target=kill_one, args=(spark, finished))
killer.start()
survived = of_pipe.converted(source, "json", "html", program).collect()
finished.set()
killer.join()
if not killed:
    fail("no executor was killed: the job was over too soon")
if survived != expected["html"]:
    fail("with a killed executor, RDD.pipe gives something else")
say("executor {} killed after {} of {} tasks: the same bytes".format(*killed[0]))

try:
    of_pipe.converted(source, "json", "html", program, "--theme no-such-theme").count()
    fail("a process that failed did not fail the job")
except Exception as error:
    if "no-such-theme" not in str(error) and "code" not in str(error):
        raise
    say("a process that fails fails the job (checkCode)")

rows = of_folder.records(spark, folder)
table = of_folder.converted(spark, rows, "json", program)
found = {row.id: (row.content, row.error.code if row.error else None) for row in table.collect()}
for line in alone(rows.collect(), "--to", "json", "--envelope"):
    record = json.loads(line)
    content, error = found.pop(record["id"])
    if error != record.get("error", {}).get("code") or (content and json.loads(content)) != record.get("content"):
        fail(f"{record['id']} gives something else in the DataFrame")
if found:
    fail(f"nobody knows {found}")
say("the DataFrame over a folder of mixed résumés: the same records")
spark.stop()
