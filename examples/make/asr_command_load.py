#!/usr/bin/env python3
"""Loads the recogniser of examples/asr-command with conversations, and writes its load reports.

Needs what asr-command.py needs, and Linux (/proc).  Python 3 standard library only.
Run:  python3 examples/make/asr_command_load.py measure 1.4.0     (eleven minutes)
      python3 examples/make/asr_command_load.py drill 1.4.0       (the way back to 1.3.0, timed)
      python3 examples/make/asr_command_load.py write             (load report, canary plan and drill, from what was measured)

The service that is loaded is one replica: two recognisers that stay loaded, as two cores allow, and a queue before them.
A request is the whole audio of one command; its latency counts from then to the text, waiting included.  Memory is what both
processes hold (resident), read every ten seconds.
"""
import argparse
import importlib.util
import json
import os
import queue
import re
import subprocess
import threading
import time

from open_load import Standstill, hardware, latencies, load, load_level, package_version, started_at

HERE = os.path.dirname(os.path.abspath(__file__))
TURN_S = 2.5
WARM_UP_S = 20
LEVELS = (4, 8, 10)
RECOGNISERS = 2
MEMORY_EVERY_S = 10


def asr_command():
    """asr-command.py as a module: its name is no Python name."""
    spec = importlib.util.spec_from_file_location("asr_command", os.path.join(HERE, "asr-command.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Recogniser:
    """One pocketsphinx_batch that stays: paths go in through a pipe, its log says when each is done."""

    def __init__(self, waiting, done, arguments, work, number):
        pipe = os.path.join(work, f"load-{number}.ctl")
        if os.path.exists(pipe):
            os.remove(pipe)
        os.mkfifo(pipe)
        hypotheses = os.path.join(work, f"load-{number}.hyp")
        self.process = subprocess.Popen(["pocketsphinx_batch", *arguments, "-ctl", pipe, "-hyp", hypotheses],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.paths = open(pipe, "w", encoding="utf-8")
        threading.Thread(target=self.serve, args=(waiting, done), daemon=True).start()

    def serve(self, waiting, done):
        while True:
            asked, path, level = waiting.get()
            waited = time.perf_counter() - asked
            self.paths.write(path + "\n")
            self.paths.flush()
            cpu = self.finished()
            done.append((level, asked, waited, None if cpu is None else time.perf_counter() - asked, cpu or 0.0))
            waiting.task_done()

    def finished(self):
        for line in self.process.stderr:
            found = re.search(r"seconds speech, ([\d.]+) seconds CPU", line)
            if found:
                return float(found[1])
        return None

    def resident_mib(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


class Replica:
    def __init__(self, arguments, audio, work):
        self.waiting, self.done, self.audio = queue.Queue(), [], audio
        self.recognisers = [Recogniser(self.waiting, self.done, arguments, work, n) for n in range(RECOGNISERS)]

    def ask(self, index, asked, level):
        self.waiting.put((asked, self.audio[index % len(self.audio)], level))

    def resident_mib(self):
        return sum(recogniser.resident_mib() for recogniser in self.recognisers)

    def stop(self):
        for recogniser in self.recognisers:
            recogniser.paths.close()
            recogniser.process.terminate()


class Memory:
    """Resident memory over time, at the concurrency of the moment; None: nothing is measured."""

    def __init__(self, replica):
        self.samples, self.streams, self.replica = [], None, replica
        self.start = time.perf_counter()
        threading.Thread(target=self.watch, daemon=True).start()

    def watch(self):
        while True:
            time.sleep(MEMORY_EVERY_S)
            if self.streams is not None:
                at = round(time.perf_counter() - self.start)
                self.samples.append({"at_s": at, "concurrency": self.streams, "memory_mib": round(self.replica.resident_mib(), 1)})


def make_audio(module, version, work):
    """Every command in three voices, quiet, half of it as the mobile path of the version hands it on."""
    rows = [row for row in module.plan(module.VOICES)
            if row["speaker"] in ("flite-slt", "flite-rms", "flite-awb") and row["noise"] == "quiet"]
    module.make_audio(rows, module.VOICES, work)
    mobile = module.MOBILE_PATH[version]
    return [os.path.join(work, mobile if row["client"] == "mobile" else "16k", row["id"]) for row in rows]


def arguments_of(module, version):
    decoder = os.path.join(module.EXAMPLE, "decoder")
    return ["-hmm", os.path.join(module.MODEL, "en-us"), "-adcin", "yes", "-adchdr", "44", "-cepdir", "/", "-cepext", ".wav",
            "-dict", os.path.join(decoder, "commands.dict"), "-lm", os.path.join(decoder, "commands.arpa"),
            *module.DECODERS[module.DECODER_OF[version]]]


def drill(version, work):
    """Seconds from the decision to go back until the released decoder has answered in the place of the new one."""
    module = asr_command()
    os.makedirs(work, exist_ok=True)
    audio = make_audio(module, version, work)
    served = Replica(arguments_of(module, version), audio, work)
    served.ask(0, time.perf_counter(), "before")
    served.waiting.join()
    start, began = started_at(), time.perf_counter()
    served.stop()
    restored = Replica(arguments_of(module, module.BASELINE), audio, work)
    for index in range(RECOGNISERS):
        restored.ask(index, time.perf_counter(), "after")
    restored.waiting.join()
    seconds = time.perf_counter() - began
    answered = all(row[3] is not None for row in restored.done)
    restored.stop()
    return {"rehearsed_at": start, "duration_s": round(seconds, 2), "result": "pass" if answered else "fail"}


def measure(version, parts, work):
    module = asr_command()
    os.makedirs(work, exist_ok=True)
    audio = make_audio(module, version, work)
    replica = Replica(arguments_of(module, version), audio, work)
    memory, standstill, start = Memory(replica), Standstill(), started_at()
    load(replica.ask, replica.waiting.join, LEVELS[-1], WARM_UP_S, TURN_S, "warm-up")
    memory.start, figures, duration = time.perf_counter(), [], 0.0
    for streams in LEVELS:
        memory.streams = streams
        own, took, repeated = load_level(replica, standstill, streams, parts, TURN_S)
        figures.append(summarise(own, memory, streams, took, repeated))
        duration += took
        print(json.dumps(figures[-1]), flush=True)
    replica.stop()
    return {
        "package": "pocketsphinx " + package_version("pocketsphinx"), "started_at": start, "hardware": hardware(),
        "warm_up_s": WARM_UP_S, "duration_s": round(duration), "turn_every_s": TURN_S, "recognisers": RECOGNISERS,
        "levels": figures, "memory": memory.samples,
    }


def summarise(own, memory, streams, took, repeated):
    times = [row[3] * 1000 for row in own if row[3] is not None]
    return {
        "concurrency": streams, "samples": len(times), "throughput_per_s": round(len(times) / took, 2),
        **latencies(times, "latency_ms"), "queue_age_ms": round(max(row[2] for row in own) * 1000, 1),
        "error_rate": round(1 - len(times) / len(own), 6),
        "memory_mib": max(sample["memory_mib"] for sample in memory.samples if sample["concurrency"] == streams),
        "parts_repeated": repeated,
    }


def inline(values):
    return "{" + ", ".join(f"{key}: {value}" for key, value in values.items()) + "}"


def only_metrics(level):
    return {name: value for name, value in level.items() if name != "parts_repeated"}


def measured_path(module, version, what="load"):
    return os.path.join(module.EXAMPLE, "evidence", version, f"{what}-measured.json")


def write_plan(module, version):
    module.put(module.EXAMPLE, f"evidence/{version}/canary-plan.yaml", f"""\
# How 1.4.0 would meet its first users.  Without `stop_conditions` the blocking limits of the rules stop it: a limit is written once.
format: canary-plan/1
model: asr-command-en@{version}
cohort: {{percent: 2}}
window_hours: 72
slices: [desktop-quiet, desktop-noisy, mobile-quiet, mobile-noisy]
# serving/routing.yaml has one decoder for everybody: nothing could be sent back alone.
routing: {{trusted: false}}
telemetry: {{audio: false, transcripts: false, identifiers: false, reviewed_by: privacy@example.com}}
capacity: {{replicas: 1, replicas_available: 2, shared_accelerator: false}}
""")


def write_drill(module, version):
    with open(measured_path(module, version, "drill"), encoding="utf-8") as file:
        found = json.load(file)
    module.put(module.EXAMPLE, f"evidence/{version}/rollback-drill.yaml", f"""\
# Measured by examples/make/asr_command_load.py: the recognisers of {version} were stopped, those of {module.BASELINE} were loaded, and
# each answered a command.
format: rollback-drill/1
model: asr-command-en@{version}
target: asr-command-en@{module.BASELINE}
serving_image: {module.image(module.BASELINE)}
rehearsed_at: {module.DAY[version]}T13:00:00Z
duration_s: {found["duration_s"]}
result: {found["result"]}
environment: one machine, no image
operator: speech@example.com
verified: [every recogniser answers a command, decoder settings of {module.BASELINE}]
""")


def write(module, version):
    with open(measured_path(module, version), encoding="utf-8") as file:
        found = json.load(file)
    machine = found["hardware"]
    module.put(module.EXAMPLE, f"evidence/{version}/load.yaml", f"""\
# Measured by examples/make/asr_command_load.py: {found["recognisers"]} recognisers that stay loaded, on {machine["cores"]} cores
# ({machine["processor"]}) that other work used as well.  Every stream says a command each {found["turn_every_s"]} s, on average.
# Latency is from the end of the audio to the text, waiting included.  No image was built: what ran is {found["package"]}.
# The dates are those of the story, not of the measurement.
format: load-report/1
model: asr-command-en@{version}
serving_image: {module.image(version)}
accelerator: cpu
started_at: {module.DAY[version]}T11:00:00Z
duration_s: {found["duration_s"]:g}
warm_up_s: {found["warm_up_s"]}
load_model: open
peak_concurrency: {max(level["concurrency"] for level in found["levels"])}
# Nobody tried again, and nothing scaled: one replica.
retries: {{rate: 0, max_attempts: 1}}
autoscaling_events: []
levels:
""" + "".join(f"  - {inline(only_metrics(level))}\n" for level in found["levels"]) + """\
# Resident memory of both recognisers.
memory:
""" + "".join(f"  - {inline(sample)}\n" for sample in found["memory"]) + f"""\
# As the serving contract promises (final_after_endpoint_ms).
slo:
  - {{metric: p95_latency_ms, max: 250}}
  - {{metric: p99_latency_ms, max: 400}}
sign_off: {{by: capacity@example.com, at: {module.DAY[version]}T12:00:00Z}}
""")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("what", choices=("measure", "drill", "write"))
    parser.add_argument("version", nargs="?")
    parser.add_argument("--parts", type=int, default=7, help="of half a minute, in each level")
    parser.add_argument("--work", default="/tmp/asr-command", help="where the audio goes")
    parser.add_argument("--out", help="where the measurement goes; default: beside the load report")
    options = parser.parse_args()
    module = asr_command()
    if options.what != "write":
        what = {"measure": "load", "drill": "drill"}[options.what]
        found = measure(options.version, options.parts, options.work) if what == "load" else drill(options.version, options.work)
        with open(options.out or measured_path(module, options.version, what), "w", encoding="utf-8") as out:
            json.dump(found, out, indent=1)
            out.write("\n")
        return
    for version in module.MOBILE_PATH:
        if os.path.exists(measured_path(module, version)):
            write(module, version)
        if os.path.exists(measured_path(module, version, "drill")):
            write_plan(module, version)
            write_drill(module, version)


if __name__ == "__main__":
    main()
