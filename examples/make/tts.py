#!/usr/bin/env python3
"""Makes examples/tts: two synthesisers, measured under load (tts_load.py) and read back by a recogniser.

Needs (Debian or Ubuntu):  apt-get install espeak-ng flite sox pocketsphinx pocketsphinx-en-us; Node.js for the gate itself
Python 3 standard library only.  Run:
    python3 examples/make/tts_load.py --engine espeak-ng --out examples/tts/evidence/1.4.0/load-measured.json
    python3 examples/make/tts_load.py --engine flite --out examples/tts/evidence/2.0.0/load-measured.json
    python3 examples/make/tts.py recognise      (evidence/2.0.0/records.jsonl: what the recogniser understood)
    python3 examples/make/tts.py write          (everything that is derived from the measurements)

Word errors are counted by the gate itself (`compare records`).  Texts, sound and errors are the same on every run with the same
package versions; measured times are not.
"""
import argparse
import hashlib
import importlib.util
import json
import os
import subprocess

from tts_load import VOICES

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
EXAMPLE = os.path.join(ROOT, "examples/tts")
GATE = os.path.join(ROOT, "dist/cli/index.js")
MODEL, RELEASED, CANDIDATE, OLDER = "narrator-en", "1.4.0", "2.0.0", "1.3.0"
ENGINE = {RELEASED: "espeak-ng", CANDIDATE: "flite"}
# Words a minute, and the same as flite has it: how much longer everything takes.
PACES = {"slow": (140, 1.15), "normal": (160, 1.0), "fast": (180, 0.9)}

SENTENCES = {
    "short": (
        "your package arrives on tuesday before noon", "you have two new messages", "the timer for the tea is done",
        "turn left after the bridge", "the door is open", "the next train leaves from platform four",
        "it will rain in the afternoon", "the library opens at nine", "your table is booked for seven",
        "the music is paused", "there is no news today", "your mother called this morning"),
    "numbers": (
        "the total is forty five dollars and thirty cents", "the train leaves at fifteen minutes past eight",
        "gate thirteen is now open for boarding", "the temperature is nineteen degrees",
        "your number in the queue is sixty four", "the meeting moved from two to half past three",
        "there are seventy seats in the second car", "the film starts at ten minutes to nine",
        "it is eleven in the morning on the fifth of may", "your code is eight two nine four",
        "the bus number ninety stops here", "there are fourteen days left"),
    "long": (
        "the train to the north stops twice on the way and arrives in the evening so please keep your ticket",
        "tomorrow begins with fog along the river and then the sun comes through before noon",
        "please ask the staff at the desk if you have any questions about your trip or your ticket",
        "the night stays cold and the wind is light but there may be rain near the coast in the morning",
        "your table is ready at the window and the menu for today is on the board next to the door",
        "the road to the station is closed so please turn right at the school and follow the signs",
        "you asked me to remind you that the window in the kitchen is open and that it may rain tonight",
        "there is a message from your sister who says that she will be late because of the snow"),
}


def asr_command():
    """asr-command.py as a module: its name is no Python name."""
    spec = importlib.util.spec_from_file_location("asr_command", os.path.join(HERE, "asr-command.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# ---- reading back ------------------------------------------------------------------------------------------------

def rows():
    for kind, texts in SENTENCES.items():
        for number, text in enumerate(texts, 1):
            for voice in ("ada", "ben"):
                for pace in PACES:
                    yield {"id": f"{kind}-{number}-{voice}-{pace}", "session": f"{kind}-{number}", "kind": kind, "voice": voice,
                           "pace": pace, "text": text}


def speak(row, version, path):
    engine, voice = ENGINE[version], VOICES[ENGINE[version]][row["voice"]]
    words_a_minute, stretch = PACES[row["pace"]]
    raw = path + ".raw.wav"
    if engine == "flite":
        command = ["flite", "-voice", voice, "--setf", f"duration_stretch={stretch}", "-t", row["text"], "-o", raw]
    else:
        command = ["espeak-ng", "-v", voice, "-s", str(words_a_minute), "-w", raw, row["text"]]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["sox", "-D", raw, "-b", "16", path, "gain", "-n", "-9", "rate", "-h", "16000", "channels", "1", "pad", "0.25", "0.25"],
                   check=True)
    os.remove(raw)


def recognise(work):
    """Both versions say every sentence in two voices at three paces; PocketSphinx writes down what it hears."""
    module = asr_command()
    module.commands = lambda: [(str(i), text) for i, text in enumerate(t for texts in SENTENCES.values() for t in texts)]
    os.makedirs(work, exist_ok=True)
    module.dictionary(os.path.join(work, "words.dict"))
    # Bigrams: sentences that were never said can be understood, so that errors can show.
    module.language_model(os.path.join(work, "words.arpa"), 2)
    arguments = ["-dict", os.path.join(work, "words.dict"), "-lm", os.path.join(work, "words.arpa")]
    said, heard = list(rows()), {}
    for version in ENGINE:
        paths = [os.path.join(work, f"{version}-{row['id']}.wav") for row in said]
        for row, path in zip(said, paths):
            if not os.path.exists(path):
                speak(row, version, path)
        heard[version] = [text for text, _, _ in module.decode(version, paths, arguments, work)]
    with open(records_path(), "w", encoding="utf-8") as out:
        for row, before, after in zip(said, heard[RELEASED], heard[CANDIDATE]):
            out.write(json.dumps({**row, "baseline_text": before, "candidate_text": after}, separators=(",", ":")) + "\n")


def records_path():
    return os.path.join(EXAMPLE, "evidence", CANDIDATE, "records.jsonl")


def compared(gate):
    """Word errors as the gate counts them, slice by slice."""
    command = ["node", gate, "compare", "records", records_path(), "--slice-by", "kind", "--margin", "5%"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return {row["slice"]: row for row in json.loads(done.stdout)["slices"]}


# ---- files -------------------------------------------------------------------------------------------------------

DAY = {RELEASED: "2026-06-02", CANDIDATE: "2026-11-10"}
# What one processor core costs per hour, in US dollars.
PRICE_PER_CORE_HOUR = 0.04
# The serving contract promises the first byte within 400 ms at p99; a voice may begin with 200 ms of silence.
MOST_SILENCE_MS = 600
PEAK, OFF_PEAK = 24, 8
PEAK_REQUESTS_PER_S = 480


def sha256(data):
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode()).hexdigest()


def file_sha256(path):
    with open(os.path.join(EXAMPLE, path), "rb") as file:
        return sha256(file.read())


def made_up(what):
    """There is no registry of images behind this example: their digests are of these words."""
    return sha256(f"{MODEL} {what}")


def image(version):
    return f"registry.example/{MODEL}@sha256:{made_up(version + ' serving image')}"


def put(path, text):
    path = os.path.join(EXAMPLE, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def pinned(path):
    return f"{path}@sha256:{file_sha256(path)}"


def inline(values):
    return "{" + ", ".join(f"{key}: {value}" for key, value in values.items()) + "}"


def measured(version):
    with open(os.path.join(EXAMPLE, f"evidence/{version}/load-measured.json"), encoding="utf-8") as file:
        return json.load(file)


def level(version, streams):
    return next(row for row in measured(version)["levels"] if row["concurrency"] == streams)


def cost(version, streams=OFF_PEAK):
    return f"{level(version, streams)['cpu_s_per_request'] / 3600 * PRICE_PER_CORE_HOUR:.10f}"


def package(version):
    found = measured(version)
    return f"{found['engine']} {found['version']}"


def package_url(version):
    found = measured(version)
    return f"pkg:deb/debian/{found['engine']}@" + found["version"].replace("+", "%2B")


def write_load(version):
    found = measured(version)
    machine = found["hardware"]
    levels = [{key: value for key, value in row.items() if key not in ("cpu_s_per_request", "parts_repeated")} for row in found["levels"]]
    put(f"evidence/{version}/load.yaml", f"""\
# Measured by examples/make/tts_load.py: one replica, one slot that synthesises, on {machine["cores"]} cores
# ({machine["processor"]}) that other work used as well.  Every stream asks for a turn each {found["turn_every_s"]} s, on average.
# First audio is the first audible sample, from the moment the turn was asked for.  What ran is {package(version)}: no image was built.
# The dates are those of the story, not of the measurement.
format: load-report/1
model: {MODEL}@{version}
serving_image: {image(version)}
accelerator: cpu
started_at: {DAY[version]}T11:00:00Z
duration_s: {found["duration_s"]:g}
warm_up_s: {found["warm_up_s"]}
load_model: open
peak_concurrency: {max(row["concurrency"] for row in levels)}
voice_mix: {inline(found["voice_mix"])}
long_utterances: {inline(found["long_utterances"])}
# Nobody tried again, and nothing scaled: one replica.
retries: {{rate: 0, max_attempts: 1}}
autoscaling_events: []
levels:
""" + "".join(f"  - {inline(row)}\n" for row in levels) + """\
# The largest process of each half minute: a synthesiser is started for every turn.
memory:
""" + "".join(f"  - {inline(row)}\n" for row in found["memory"]) + f"""\
slo:
  - {{metric: p99_ttfa_ms, max: {MOST_SILENCE_MS}}}
sign_off: {{by: capacity@example.com, at: {DAY[version]}T12:00:00Z}}
""")


def counts(row, said):
    own = [one for one in said if row["slice"] in ("overall", f"kind={one['kind']}")]
    return len(own), row["reference_words"]


def write_eval(version, results):
    released = version == RELEASED
    said = list(rows())
    text = ""
    for row in [row for name, row in results.items() if name != "overall"] + [results["overall"]]:
        utterances, words = counts(row, said)
        name, pad = row["slice"], "    "
        if name == "overall":
            text, pad = text + "overall:\n", "  "
        else:
            text += f"  {name}:\n    dimensions: {{kind: {name.split('=')[1]}}}\n"
        wer = {"candidate": f"{row['baseline']:.6f}"} if released else \
            {"baseline": f"{row['baseline']:.6f}", "candidate": f"{row['candidate']:.6f}"}
        text += f"{pad}utterances: {utterances}\n{pad}reference_words: {words}\n{pad}tts_wer: {inline(wer)}\n"
    settings = "text_normalizer: lower-case@1, decoder: pocketsphinx-bigram, hardware: cpu-1-core"
    put(f"evidence/{version}/eval.yaml", f"""\
# Read back by PocketSphinx; the words are counted by `compare records` (evidence/{CANDIDATE}/records.jsonl).
format: eval-report/1
model: {MODEL}@{version}
""" + ("" if released else f"baseline: {MODEL}@{RELEASED}\n") + f"""\
created_at: {DAY[version]}T10:00:00Z
eval_pack: {{name: narrator-sentences, version: "1", sha256: {sha256(json.dumps(SENTENCES))}}}
scoring:
""" + ("" if released else f"  baseline: {{{settings}}}\n") + f"""\
  candidate: {{{settings}}}
slices:
{text}privacy_errors: 0
# US dollars a turn: measured processor seconds at {PRICE_PER_CORE_HOUR} dollars per core and hour.
unit_cost: {inline({"candidate": cost(version)} if released else {"baseline": cost(RELEASED), "candidate": cost(CANDIDATE)})}
""")


def write_safety(version):
    put(f"evidence/{version}/safety.yaml", f"""\
format: safety-report/1
model: {MODEL}@{version}
created_at: {DAY[version]}T10:00:00Z
checks:
  - {{id: words-left-out, utterances: {len(list(rows()))}, occurrences: {{candidate: 0}}}}
findings: []
""")
    put(f"evidence/{version}/unit-tests.xml", """\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="text-and-sound" tests="2" failures="0" errors="0" skipped="0">
    <testcase classname="output" name="header_says_the_rate"/>
    <testcase classname="output" name="same_bytes_twice"/>
  </testsuite>
</testsuites>
""")


def canary_slice(name, hour, streams):
    before, after = level(RELEASED, streams), level(CANDIDATE, streams)
    text = f"  {name}:\n    dimensions: {{hour: {hour}}}\n    utterances: {after['samples']}\n"
    for metric in ("p50_ttfa_ms", "p95_ttfa_ms", "p99_ttfa_ms", "queue_age_ms", "error_rate"):
        text += f"    {metric}: {inline({'baseline': before[metric], 'candidate': after[metric]})}\n"
    return text


def write_canary():
    put(f"evidence/{CANDIDATE}/canary-plan.yaml", f"""\
format: canary-plan/1
model: {MODEL}@{CANDIDATE}
cohort: {{percent: 5}}
window_hours: 72
slices: [peak, off-peak]
# Turns are not told apart by hour: nothing could be sent back alone.
routing: {{trusted: false}}
telemetry: {{audio: false, transcripts: false, identifiers: false, reviewed_by: privacy@example.com}}
# 5 % of the demand at peak is {PEAK_REQUESTS_PER_S // 20} turns a second, for one replica.
capacity: {{replicas: 1, replicas_available: 4, peak_requests_per_s: {PEAK_REQUESTS_PER_S}, replicas_per_accelerator: 1, shared_accelerator: false}}
""")
    peak = level(CANDIDATE, PEAK)
    put(f"evidence/{CANDIDATE}/canary.yaml", f"""\
# There is no production behind this example.  Its canary is the load that one replica would see, as it was measured: {PEAK} streams at
# peak, {OFF_PEAK} at other hours; the window is made up.
format: canary-report/1
model: {MODEL}@{CANDIDATE}
baseline: {MODEL}@{RELEASED}
created_at: 2026-11-21T12:00:00Z
cohort: {{percent: 5}}
window: {{from: 2026-11-18T09:00:00Z, to: 2026-11-21T09:00:00Z}}
routing: {{trusted: false}}
slices:
{canary_slice("peak", "peak", PEAK)}{canary_slice("off-peak", "off-peak", OFF_PEAK)}\
slo:
  - {{id: first-audio-p99, metric: p99_ttfa_ms, slice: peak, max: {MOST_SILENCE_MS}, value: {peak["p99_ttfa_ms"]}}}
incidents: []
privacy_errors: 0
unit_cost: {inline({"baseline": cost(RELEASED, PEAK), "candidate": cost(CANDIDATE, PEAK)})}
""")
    put(f"evidence/{CANDIDATE}/rollback-drill.yaml", f"""\
# Made up: nobody was served.
format: rollback-drill/1
model: {MODEL}@{CANDIDATE}
target: {MODEL}@{RELEASED}
serving_image: {image(RELEASED)}
rehearsed_at: 2026-11-14T10:00:00Z
duration_s: 110
result: pass
environment: staging
operator: speech-oncall@example.com
verified: [first audio, voice of the released version, turn latency]
""")
    put(f"evidence/{CANDIDATE}/privacy-logs.json",
        json.dumps({"records_checked": peak["samples"] + level(CANDIDATE, OFF_PEAK)["samples"], "violations": 0}) + "\n")


def write_fixtures():
    """Three sentences of the candidate, 1.1 s of each: as its voice makes them, and as the service sends them at that rate."""
    asr, lines = asr_command(), []
    for row in (row for row in rows() if row["kind"] == "long" and row["pace"] == "normal" and row["voice"] == "ada"):
        if len(lines) == 9:
            break
        name = row["id"]
        for side in ("training", "serving"):
            path = os.path.join(EXAMPLE, f"fixtures/{name}.{side}.wav")
            os.makedirs(os.path.dirname(path), exist_ok=True)
            speak(row, CANDIDATE, path)
            asr.write(path, asr.read(path)[asr.RATE // 2:asr.RATE // 2 + asr.RATE * 11 // 10])
        named = {side: inline({"path": f"fixtures/{name}.{side}.wav", "sha256": file_sha256(f"fixtures/{name}.{side}.wav")})
                 for side in ("training", "serving")}
        lines += [f"  - id: {name}", f"    training: {named['training']}", f"    serving: {named['serving']}"]
    put(f"evidence/{CANDIDATE}/replay.yaml", f"""\
# Spoken by flite, no person recorded.
format: replay-manifest/1
model: {MODEL}@{CANDIDATE}
sample_rate_hz: 16000
channels: 1
encoding: pcm_s16le
duration_ms: 1100
sanitised: {{method: "synthesised speech, no person recorded", by: speech@example.com, at: {DAY[CANDIDATE]}T09:00:00Z}}
fixtures:
""" + "\n".join(lines) + "\n")


def write_shared():
    put("data/manifest.yaml", f"""\
format: data-manifest/1
sources:
  - {{id: sentences, path: evidence/{CANDIDATE}/records.jsonl, sha256: {file_sha256(f"evidence/{CANDIDATE}/records.jsonl")}}}
personal_data: none
""")
    put("serving/routing.yaml", "# One version for every caller; a canary takes a share of the turns.\ndefault: released\nby: []\n")
    put(".github/release-gate.yml", f"""\
format: policy/1

quality:
  # What a recogniser understands stands in for people who do.  No predictor of opinion scores was run here, so no rule asks for one.
  - id: intelligibility
    limits:
      tts_wer: {{max_relative_regression: 5%}}
    required_from: evaluate
canary:
  # The silence before the first audible sound, at any hour.
  - id: first-audio
    limits:
      p99_ttfa_ms: {{max: {MOST_SILENCE_MS}}}
    required_from: canary
  - id: errors
    limits:
      error_rate: {{max: 0.001}}
    required_from: canary
gates:
  # What goes in is text, what comes out is sound: there are no features in between that production could compute otherwise.
  replay-features: off
budgets:
  # The better voice takes more of a processor: a turn may cost a ten-thousandth of a cent.
  unit_cost: {{max: 0.000001, max_relative_regression: 500%}}
""")


NOTES = {
    RELEASED: "# The released version: espeak-ng, which starts to speak at once and sounds like a machine.",
    CANDIDATE: "# The candidate: flite, more natural and better understood; it computes a whole turn before its first sound.",
}


def write_entry(version):
    released = version == RELEASED
    evidence = {"unit_tests": "unit-tests.xml", "load_test": "load.yaml"}
    if not released:
        evidence.update({"privacy_logs": "privacy-logs.json", "replay": "replay.yaml", "canary_plan": "canary-plan.yaml", "canary_report": "canary.yaml",
                         "rollback_drill": "rollback-drill.yaml"})
    files = "".join(f"  {kind}: evidence/{version}/{name}\n" for kind, name in evidence.items())
    files += "" if released else "  clients: evidence/clients.yaml\n"
    found = measured(version)
    put(f"registry/{MODEL}/{version}.yaml", f"""\
{NOTES[version]}
format: registry-entry/1
model_id: {MODEL}
version: {version}
family: {MODEL}
owner: {{team: speech, contact: speech@example.com, oncall: speech-oncall@example.com}}
task: tts-streaming
intended_use: Spoken answers of an assistant, in English.
languages: [en]
base_model: {{id: {found["engine"]}, revision: "{found["version"]}", license: {"GPL-3.0" if released else "BSD-4-Clause"}}}
data_manifest: {pinned("data/manifest.yaml")}
# The synthesiser is used as the package has it; no model file was built: a digest of the right form.
artifact:
  uri: "{package_url(version)}"
  sha256: {made_up(version + " artifact")}
routing_rules: {pinned("serving/routing.yaml")}
# Text analysis and everything else up to the sound are in the package too.
feature_code:
  uri: "{package_url(version)}"
  sha256: {made_up(version + " feature code")}
training_code_sha: {made_up(version + " training code")[:40]}
training:
  seed: 20261122
  hyperparameters: {{voices: {inline(found["voices"])}}}
  labels: {pinned("data/manifest.yaml")}
  finished_at: {DAY[version]}T08:00:00Z
feature_contract: contracts/feature-{version}.yaml
front_end: bundled
serving_contract: contracts/serving-{version}.yaml
input_schema: contracts/request.schema.json
output_schema: contracts/response.schema.json
eval_report: {pinned(f"evidence/{version}/eval.yaml")}
safety_report: {pinned(f"evidence/{version}/safety.yaml")}
serving_image: {{ref: "{image(version)}", runtime: {package(version)}}}
resource_envelope: {{accelerator: cpu, accelerator_count: 0, cpu_milli: 1000, memory_mib: 128, max_concurrent_streams: 20}}
rollback_target: {MODEL}@{OLDER if released else RELEASED}
state_migrations: none
review_by: 2027-06-30
approval: {{status: approved, by: release-review@example.com, at: {DAY[version]}T15:00:00Z}}
evidence:
{files}""")


def write_ledger():
    digests = {
        "artifact_sha256": made_up(RELEASED + " artifact"),
        "feature_contract_sha256": file_sha256(f"contracts/feature-{RELEASED}.yaml"),
        "routing_rules_sha256": file_sha256("serving/routing.yaml"),
        "data_manifest_sha256": file_sha256("data/manifest.yaml"),
        "eval_pack_sha256": sha256(json.dumps(SENTENCES)),
    }
    put("registry/releases.yaml", f"""\
# What was released, newest first.
format: releases/1
releases:
  - family: {MODEL}
    model_id: {MODEL}
    version: {CANDIDATE}
    state: canary
    promoted_at: 2026-11-18T09:00:00Z
    serving_image: {image(CANDIDATE)}
  - family: {MODEL}
    model_id: {MODEL}
    version: {RELEASED}
    state: stable
    promoted_at: 2026-06-09T09:00:00Z
    serving_image: {image(RELEASED)}
    health: healthy
    served: {{from: 2026-06-09, traffic_percent_max: 100}}
    bundle:
""" + "".join(f"      {name}: {digest}\n" for name, digest in digests.items()) + f"""\
  - family: {MODEL}
    model_id: {MODEL}
    version: {OLDER}
    state: retired
    promoted_at: 2026-02-03T09:00:00Z
    serving_image: {image(OLDER)}
    health: healthy
    served: {{from: 2026-02-03, to: 2026-06-09, traffic_percent_max: 100}}
""")


def write_all(gate):
    results = compared(gate)
    write_shared()
    for version in ENGINE:
        write_load(version)
        write_eval(version, results)
        write_safety(version)
    write_canary()
    if not os.path.exists(os.path.join(EXAMPLE, f"evidence/{CANDIDATE}/replay.yaml")):
        write_fixtures()
    for version in ENGINE:
        write_entry(version)
    write_ledger()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("what", choices=("recognise", "write"))
    parser.add_argument("--work", default="/tmp/tts-example", help="where the sound goes; kept, so that a second run is short")
    parser.add_argument("--gate", default=GATE, help="the gate's command line, which counts the word errors")
    options = parser.parse_args()
    if options.what == "recognise":
        recognise(options.work)
    else:
        write_all(options.gate)


if __name__ == "__main__":
    main()
