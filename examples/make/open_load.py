"""An open load: conversations that ask at times of their own, whether or not they have been answered.

A closed load, in which each client waits for its answer, hides queues; this one does not.  Times count from the moment at
which something was asked for.  Python 3 standard library only.
"""
import math
import os
import platform
import random
import subprocess
import threading
import time

SEED = 20261122
PART_S = 30
# How finely a standstill is seen, the longest that counts as none, and how often a part is tried.
TICK_S = 0.02
MOST_STANDSTILL_S = 0.1
MOST_ATTEMPTS = 6


def percentile(values, share):
    """Linear interpolation between order statistics (type 7)."""
    values = sorted(values)
    place = (len(values) - 1) * share
    low = math.floor(place)
    return values[low] + (values[min(low + 1, len(values) - 1)] - values[low]) * (place - low)


def arrivals(streams, seconds, every, name):
    """When each turn is asked for: every stream at its own pace, with a jitter of a fifth of it."""
    turns = []
    for stream in range(streams):
        choose = random.Random(f"{SEED}:{name}:{stream}")
        at = choose.uniform(0, every)
        while at < seconds:
            turns.append(at)
            at += every * choose.uniform(0.8, 1.2)
    return sorted(turns)


class Standstill:
    """Notices when this program itself was not run: then nobody asked on time, and no figure says anything of the service."""

    def __init__(self):
        self.longest = 0.0
        threading.Thread(target=self.watch, daemon=True).start()

    def watch(self):
        last = time.perf_counter()
        while True:
            time.sleep(TICK_S)
            now = time.perf_counter()
            self.longest = max(self.longest, now - last - TICK_S)
            last = now


def load(ask, wait, streams, seconds, every, name):
    """Asks at every arrival and waits until all has been answered; gives how long that took."""
    began = time.perf_counter()
    for index, at in enumerate(arrivals(streams, seconds, every, name)):
        time.sleep(max(0.0, began + at - time.perf_counter()))
        ask(index, began + at, name)
    wait()
    return max(seconds, time.perf_counter() - began)


def load_level(replica, standstill, streams, parts, every):
    """One level in several parts; a part in which the load itself stood still is repeated.

    Gives the rows of the parts that count, the seconds that they took, and how many were repeated.
    """
    rows, took, repeated = [], 0.0, 0
    for part in range(parts):
        for attempt in range(MOST_ATTEMPTS):
            name = f"{streams}:{part}:{attempt}"
            standstill.longest = 0.0
            seconds = load(replica.ask, replica.waiting.join, streams, PART_S, every, name)
            if standstill.longest <= MOST_STANDSTILL_S:
                break
            repeated += 1
        rows += [row for row in replica.done if row[0] == name]
        took += seconds
    return rows, took, repeated


def latencies(milliseconds, family):
    return {f"p{share}_{family}": round(percentile(milliseconds, share / 100), 1) for share in (50, 95, 99)}


def package_version(name):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], check=True, stdout=subprocess.PIPE).stdout.decode()


def hardware():
    try:
        with open("/proc/cpuinfo", encoding="ascii") as lines:
            processor = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        processor = platform.processor() or "unknown"
    return {"processor": processor, "cores": os.cpu_count(), "shared_with_other_work": True}


def started_at():
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
