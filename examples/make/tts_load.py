#!/usr/bin/env python3
"""Loads a speech synthesiser with conversations and measures the silence before the first audible sound.

Needs (Debian or Ubuntu):  apt-get install espeak-ng flite
Python 3 standard library only.  Run:  python3 examples/make/tts_load.py --engine espeak-ng|flite --out measured.json

The service that is loaded is one replica: one slot that synthesises, and a queue before it.  Each request starts the
synthesiser as a process of its own and reads its stream.  Streams are conversations: each asks for a turn every TURN_S
seconds at times of its own, whether or not it has been answered (an open load), so that queues are not hidden.  The time
to the first audible sound is counted from the moment at which a turn was asked for: waiting, synthesis up to the first
samples of the stream, and the silence that these begin with.  Percentiles are of all turns asked for in a level, by
linear interpolation; warm-up turns are apart.
"""
import argparse
import array
import json
import os
import queue
import subprocess
import threading
import time

from open_load import Standstill, hardware, latencies, load, load_level, package_version, started_at

TURN_S = 1.0
WARM_UP_S = 20
LEVELS = (4, 8, 16, 24)
AUDIBLE = 200                       # of 32768: what is below is silence
HEADER = 44

# What is said: short turns, and every tenth a long one.
SHORT = (
    "Your package arrives on Tuesday before noon.", "The next train leaves from platform four.",
    "It will rain in the afternoon, so take an umbrella.", "You have two new messages.",
    "The library opens at nine and closes at eight.", "Turn left after the bridge, then keep to the right.",
    "Your table is booked for seven in the evening.", "The timer for the tea is done.",
    "I could not find that, please say it again.")
LONG = (
    "The train to the north leaves from platform seven at half past four, stops twice on the way, and arrives in the evening; "
    "please keep your ticket until you have left the station, and ask the staff at the desk if you have any questions.",
    "Tomorrow begins with fog along the river, then the sun comes through before noon, and in the evening clouds move in from "
    "the west with a little rain near the coast; the night stays mild, and the wind is light all day.")
TEXTS = SHORT + LONG[:1] + SHORT + LONG[1:]

# The product's two voices, and what speaks them.
VOICES = {"espeak-ng": {"ada": "en-us+f2", "ben": "en-us+m3"}, "flite": {"ada": "slt", "ben": "rms"}}
VOICE_MIX = {"ada": 0.5, "ben": 0.5}


def command(engine, voice, text):
    if engine == "flite":
        return ["flite", "-voice", VOICES[engine][voice], "-t", text, "-o", "/dev/stdout"]
    return ["espeak-ng", "-v", VOICES[engine][voice], "--stdout", text]


def leading_silence(pcm, rate):
    """Seconds before the first audible sample of what has arrived; None: nothing audible yet."""
    samples = array.array("h", pcm[:len(pcm) // 2 * 2])
    for index, sample in enumerate(samples):
        if abs(sample) > AUDIBLE:
            return index / rate
    return None


def synthesise(engine, voice, text):
    """(seconds to the first audible sound, seconds of processor time, resident MiB) of one request."""
    began = time.perf_counter()
    with subprocess.Popen(command(engine, voice, text), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        stream, pcm, silence = process.stdout.fileno(), b"", None
        header = b""
        while len(header) < HEADER:
            part = os.read(stream, HEADER - len(header))
            if not part:
                break
            header += part
        rate = int.from_bytes(header[24:28], "little") or 1
        first = None
        while True:
            part = os.read(stream, 65536)
            if not part:
                break
            if silence is None:
                first = time.perf_counter() - began if first is None else first
                pcm += part
                silence = leading_silence(pcm, rate)
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    ok = silence is not None
    return (first + silence if ok else None, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


class Replica:
    """One slot that synthesises, first come, first served."""

    def __init__(self, engine):
        self.engine, self.waiting, self.done = engine, queue.Queue(), []
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            asked, voice, text, level = self.waiting.get()
            waited = time.perf_counter() - asked
            first, cpu, mib = synthesise(self.engine, voice, text)
            self.done.append((level, asked, waited, None if first is None else waited + first, cpu, mib))
            self.waiting.task_done()

    def ask(self, index, asked, level):
        voice = ("ada", "ben")[index // len(TEXTS) % 2]
        self.waiting.put((asked, voice, TEXTS[index % len(TEXTS)], level))


def summarise(own, streams, took, repeated):
    firsts = [row[3] * 1000 for row in own if row[3] is not None]
    return {
        "concurrency": streams, "samples": len(firsts), "throughput_per_s": round(len(firsts) / took, 2),
        **latencies(firsts, "ttfa_ms"),
        "queue_age_ms": round(max(row[2] for row in own) * 1000, 1),
        "error_rate": round(1 - len(firsts) / len(own), 6),
        "memory_mib": round(max(row[5] for row in own), 1),
        "cpu_s_per_request": round(sum(row[4] for row in own) / len(own), 5),
        "parts_repeated": repeated,
    }


def memory_series(own, streams, start):
    """The largest process of each part, at the time at which its first turn was asked for."""
    parts = {}
    for name, asked, _, _, _, mib in own:
        parts.setdefault(name, []).append((asked - start, mib))
    return [{"at_s": round(min(at for at, _ in rows)), "concurrency": streams, "memory_mib": round(max(mib for _, mib in rows), 1)}
            for rows in parts.values()]


def measure(engine, parts):
    replica, standstill = Replica(engine), Standstill()
    start_of_run = started_at()
    load(replica.ask, replica.waiting.join, LEVELS[1], WARM_UP_S, TURN_S, "warm-up")
    start, figures, memory, duration = time.perf_counter(), [], [], 0.0
    for streams in LEVELS:
        own, took, repeated = load_level(replica, standstill, streams, parts, TURN_S)
        figures.append(summarise(own, streams, took, repeated))
        memory += memory_series(own, streams, start)
        duration += took
        print(json.dumps(figures[-1]), flush=True)
    return {
        "engine": engine, "version": package_version(engine), "voices": VOICES[engine], "started_at": start_of_run,
        "hardware": hardware(), "warm_up_s": WARM_UP_S, "duration_s": round(duration), "turn_every_s": TURN_S,
        "voice_mix": VOICE_MIX,
        "long_utterances": {"share": round(len(LONG) / len(TEXTS), 2), "max_characters": max(map(len, LONG))},
        "levels": figures, "memory": memory,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--engine", choices=sorted(VOICES), required=True)
    parser.add_argument("--parts", type=int, default=5, help="of half a minute, in each level")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    result = measure(options.engine, options.parts)
    with open(options.out, "w", encoding="utf-8") as out:
        json.dump(result, out, indent=1)
        out.write("\n")


if __name__ == "__main__":
    main()
