#!/usr/bin/env python3
"""Writes examples/asr-streaming: a decoder that improves the final text and flickers on noisy calls.

Its figures are made up for the story; what is real are the recordings (of examples/asr-command) and every digest.
Python 3 standard library only.  Run:  python3 examples/make/asr-streaming.py

contracts/serving-*.yaml, contracts/*.schema.json and evidence/clients.yaml are written by hand and left alone.
"""
import hashlib
import json
import os
import shutil

HERE = os.path.dirname(os.path.abspath(__file__))
COMMANDS = os.path.join(os.path.dirname(HERE), "asr-command")
EXAMPLE = os.path.join(os.path.dirname(HERE), "asr-streaming")
MODEL = "dictation-streaming-en"
RELEASED, CANDIDATE, OLDER = "3.2.0", "3.3.0", "3.1.0"
VOICES = ("flite-slt", "flite-rms", "flite-kal")
TRAINED = {RELEASED: "2026-08-20T08:00:00Z", CANDIDATE: "2026-11-08T08:00:00Z"}
DAY = {RELEASED: "2026-08-24", CANDIDATE: "2026-11-10"}
DECODER = {RELEASED: "beam-8", CANDIDATE: "beam-16-lookahead"}


def sha256(data):
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode()).hexdigest()


def file_sha256(path):
    with open(os.path.join(EXAMPLE, path), "rb") as file:
        return sha256(file.read())


def made_up(what):
    """There is no model and no registry of images behind this example: their digests are of these words."""
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


def rate(errors, words):
    return f"{errors / words:.6f}"


# utterances, reference words, hours, word errors of 3.2.0 and of 3.3.0 on the evaluation pack
EVALUATED = {
    "quiet": (3000, 39000, 4.9, 2067, 1950),
    "noisy": (1800, 23400, 3.1, 2761, 2574),
}
EVALUATED_METRICS = {
    "quiet": {"cer": (0.021, 0.0199), "partial_churn": (0.121, 0.122), "first_partial_latency_ms": (300, 302), "final_latency_ms": (580, 575),
              "early_cutoff_rate": (0.011, 0.011), "endpoint_latency_ms": (410, 412)},
    "noisy": {"cer": (0.0512, 0.0478), "partial_churn": (0.2, 0.206), "first_partial_latency_ms": (322, 326), "final_latency_ms": (612, 604),
              "early_cutoff_rate": (0.018, 0.018), "endpoint_latency_ms": (446, 449)},
}
# The same of the canary: noisy calls of people on the move are another thing than the pack's noise.
CANARY = {
    "quiet": (24120, 318900, 40.1, 16583, 15630),
    "noisy": (9040, 117400, 14.9, 12914, 12210),
}
CANARY_METRICS = {
    "quiet": {"cer": (0.0206, 0.0195), "partial_churn": (0.119, 0.121), "first_partial_latency_ms": (304, 305), "final_latency_ms": (585, 580),
              "early_cutoff_rate": (0.012, 0.012), "endpoint_latency_ms": (415, 416)},
    "noisy": {"cer": (0.0478, 0.0453), "partial_churn": (0.204, 0.291), "first_partial_latency_ms": (328, 333), "final_latency_ms": (618, 607),
              "early_cutoff_rate": (0.019, 0.02), "endpoint_latency_ms": (452, 455)},
}


def slices(counts, metrics, sides):
    """Slice by slice, both sides or the newer one alone."""
    text = ""
    for name, (utterances, words, hours, *errors) in counts.items():
        rows = {"wer": tuple(rate(count, words) for count in errors), **metrics[name]}
        text += (f"  {name}:\n    dimensions: {{noise: {name}}}\n    utterances: {utterances}\n    reference_words: {words}\n"
                 f"    audio_hours: {hours}\n")
        for metric, values in rows.items():
            pairs = ", ".join(f"{side}: {value}" for side, value in zip(sides, values))
            text += f"    {metric}: {{{pairs}}}\n"
    return text


def overall(counts, sides):
    words = sum(row[1] for row in counts.values())
    errors = [sum(row[3 + index] for row in counts.values()) for index in range(len(sides))]
    pairs = ", ".join(f"{side}: {rate(count, words)}" for side, count in zip(sides, errors))
    return (f"overall:\n  utterances: {sum(row[0] for row in counts.values())}\n  reference_words: {words}\n"
            f"  audio_hours: {round(sum(row[2] for row in counts.values()), 1)}\n  wer: {{{pairs}}}\n")


def settings(version):
    return f"{{text_normalizer: lower-case@1, decoder: {DECODER[version]}, hardware: l4}}"


def write_eval(version):
    is_released = version == RELEASED
    sides = ("candidate",) if is_released else ("baseline", "candidate")
    # 3.2.0 was the candidate of its own report.
    counts = {n: row[:3] + ((row[3],) if is_released else row[3:]) for n, row in EVALUATED.items()}
    metrics = {n: {m: (v[0],) if is_released else v for m, v in rows.items()} for n, rows in EVALUATED_METRICS.items()}
    baseline = "" if is_released else f"baseline: {MODEL}@{RELEASED}\n"
    scoring = f"  candidate: {settings(version)}\n" if is_released else \
        f"  baseline: {settings(RELEASED)}\n  candidate: {settings(CANDIDATE)}\n"
    cost = "{candidate: 0.0031}" if is_released else "{baseline: 0.0031, candidate: 0.0032}"
    put(f"evidence/{version}/eval.yaml", f"""\
# Made up for the story.
format: eval-report/1
model: {MODEL}@{version}
{baseline}created_at: {DAY[version]}T10:00:00Z
eval_pack: {{name: dictation-calls, version: "4", sha256: {made_up("evaluation pack 4")}}}
scoring:
{scoring}slices:
{slices(counts, metrics, sides)}{overall(counts, sides)}privacy_errors: 0
# US dollars per minute of speech.
unit_cost: {cost}
""")


def write_safety(version):
    put(f"evidence/{version}/safety.yaml", f"""\
format: safety-report/1
model: {MODEL}@{version}
created_at: {DAY[version]}T10:00:00Z
checks:
  - {{id: names-made-up, utterances: 4800, occurrences: {{candidate: 0}}}}
findings: []
""")
    put(f"evidence/{version}/unit-tests.xml", """\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="feature-extraction" tests="2" failures="0" errors="0" skipped="0">
    <testcase classname="front_end" name="one_frame_every_10_ms"/>
    <testcase classname="front_end" name="same_bytes_twice"/>
  </testsuite>
</testsuites>
""")


LOADS = {
    RELEASED: ("2026-08-26", [(32, 31, 90, 170, 240, 8, 6900, 3100), (64, 62, 105, 205, 300, 14, 7600, 3300),
                              (77, 74, 118, 236, 345, 21, 7900, 3400)]),
    CANDIDATE: ("2026-11-12", [(32, 31, 92, 176, 250, 9, 7400, 3200), (64, 61, 110, 214, 316, 16, 8200, 3400),
                               (77, 73, 124, 249, 362, 24, 8500, 3500)]),
}


def write_load(version):
    day, levels = LOADS[version]
    names = ("concurrency", "throughput_per_s", "p50_latency_ms", "p95_latency_ms", "p99_latency_ms", "queue_age_ms",
             "gpu_memory_mib", "memory_mib")
    rows = "".join("  - {samples: 18000, " + ", ".join(f"{k}: {v}" for k, v in zip(names, level)) + "}\n" for level in levels)
    put(f"evidence/{version}/load.yaml", f"""\
# Made up for the story: the form is that of a real one.
format: load-report/1
model: {MODEL}@{version}
serving_image: {image(version)}
accelerator: l4
started_at: {day}T09:00:00Z
duration_s: 1800
warm_up_s: 120
load_model: open
peak_concurrency: 77
retries: {{rate: 0.0004, max_attempts: 2}}
autoscaling_events: []
memory_fragmentation: 0.04
levels:
{rows}slo:
  - {{metric: p99_latency_ms, max: 400}}
sign_off: {{by: capacity@example.com, at: {day}}}
""")


def write_canary():
    put(f"evidence/{CANDIDATE}/canary-plan.yaml", f"""\
format: canary-plan/1
model: {MODEL}@{CANDIDATE}
cohort: {{percent: 4}}
window_hours: 72
slices: [quiet, noisy]
# Tested on 2026-11-14: calls carry their noise class, and the router can send a class to either version.
routing: {{trusted: true, dimensions: [noise]}}
stop_conditions:
  - {{metric: wer, max_relative_regression: 5%, window_minutes: 30, automatic: true}}
  - {{metric: final_latency_ms, max_regression: 150, window_minutes: 15, automatic: true}}
telemetry: {{audio: false, transcripts: false, identifiers: false, reviewed_by: privacy@example.com}}
capacity: {{replicas: 2, replicas_available: 6, peak_requests_per_s: 900, replicas_per_accelerator: 1, shared_accelerator: true}}
""")
    put(f"evidence/{CANDIDATE}/canary.yaml", f"""\
# Made up for the story: final words got better everywhere, and on noisy calls the words on the screen changed much more
# often before they were final.
format: canary-report/1
model: {MODEL}@{CANDIDATE}
baseline: {MODEL}@{RELEASED}
created_at: 2026-11-21T12:00:00Z
cohort: {{percent: 4}}
window: {{from: 2026-11-18T09:00:00Z, to: 2026-11-21T09:00:00Z}}
routing: {{trusted: true, dimensions: [noise]}}
slices:
{slices(CANARY, CANARY_METRICS, ("baseline", "candidate"))}{overall(CANARY, ("baseline", "candidate"))}privacy_errors: 0
unit_cost: {{baseline: 0.0031, candidate: 0.0032}}
""")
    put(f"evidence/{CANDIDATE}/slo.yaml", """\
format: slo/1
measured_from: 2026-11-18T09:00:00Z
measured_to: 2026-11-21T09:00:00Z
slo:
  - {id: final-text, metric: final_latency_ms, max: 800, value: 588}
  - {id: first-words, metric: first_partial_latency_ms, max: 500, value: 313}
  - {id: errors, metric: error_rate, max: 0.002, value: 0.0004}
""")
    put(f"evidence/{CANDIDATE}/incidents.yaml", "format: incidents/1\nincidents: []\n")
    put(f"evidence/{CANDIDATE}/rollback-drill.yaml", f"""\
format: rollback-drill/1
model: {MODEL}@{CANDIDATE}
target: {MODEL}@{RELEASED}
serving_image: {image(RELEASED)}
rehearsed_at: 2026-11-14T10:00:00Z
duration_s: 95
result: pass
environment: staging
operator: speech-oncall@example.com
verified: [first partial, committed prefix, final text, noisy calls routed back alone]
""")
    put(f"evidence/{CANDIDATE}/privacy-logs.json", json.dumps({"records_checked": 33160, "violations": 0}) + "\n")


def write_replay():
    lines = []
    for voice in VOICES:
        for ending in ("training.wav", "training.npy"):
            side = f"{voice}.{ending}"
            for to in (side, side.replace("training", "serving")):
                path = os.path.join(EXAMPLE, "fixtures", to)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                shutil.copyfile(os.path.join(COMMANDS, "fixtures", side), path)

        def named(name):
            path = f"fixtures/{voice}.{name}"
            return f"{{path: {path}, sha256: {file_sha256(path)}}}"

        lines += [f"  - id: {voice}", "    client: ios-7", f"    training: {named('training.wav')}",
                  f"    serving: {named('serving.wav')}", "    features:", f"      training: {named('training.npy')}",
                  f"      serving: {named('serving.npy')}", "      profile: exact"]
    put(f"evidence/{CANDIDATE}/replay.yaml", f"""\
# Synthesised speech, as training hears it and as the path of the clients hands it on: the same bytes.
format: replay-manifest/1
model: {MODEL}@{CANDIDATE}
sample_rate_hz: 16000
channels: 1
encoding: pcm_s16le
duration_ms: 1100
sanitised: {{method: "synthesised speech, no person recorded", by: speech@example.com, at: 2026-11-09T10:00:00Z}}
fixtures:
""" + "\n".join(lines) + "\n")


def write_shared():
    shutil.copyfile(os.path.join(COMMANDS, "contracts/feature-1.yaml"), os.path.join(EXAMPLE, "contracts/feature-1.yaml"))
    put("data/manifest.yaml", f"""\
format: data-manifest/1
sources:
  - {{id: calls-2026-h1, uri: "s3://speech/calls-2026-h1.tar", sha256: {made_up("calls")}}}
personal_data: removed
""")
    put("decoder/beam-8.yaml", "beam: 8\nlookahead_frames: 0\n")
    put("decoder/beam-16-lookahead.yaml", "beam: 16\nlookahead_frames: 12\n")
    put("decoder/words.txt", "".join(f"{word}\n" for word in ("<blank>", "a", "b", "c")))
    put("serving/routing.yaml", "# The router knows the noise class of a call before its first word.\ndefault: released\nby: [noise]\n")
    put(".github/release-gate.yml", """\
format: policy/1

# The shipped rules for streaming recognition: words, partial results, and what a caller waits for.
extends: asr-streaming
""")


NOTES = {
    RELEASED: "# The released version: a narrow beam, words that hardly ever change once they are on the screen.",
    CANDIDATE: "# The candidate: a wide beam that looks ahead.  Better final text; on noisy calls, words that change before they are final.",
}


def write_entry(version):
    target = OLDER if version == RELEASED else RELEASED
    evidence = {
        "unit_tests": "unit-tests.xml", "load_test": "load.yaml",
        **({} if version == RELEASED else {
            "privacy_logs": "privacy-logs.json", "replay": "replay.yaml", "canary_plan": "canary-plan.yaml",
            "canary_report": "canary.yaml", "rollback_drill": "rollback-drill.yaml", "incidents": "incidents.yaml", "slo": "slo.yaml"}),
    }
    files = "".join(f"  {kind}: evidence/{version}/{name}\n" for kind, name in evidence.items())
    clients = "" if version == RELEASED else "  clients: evidence/clients.yaml\n"
    put(f"registry/{MODEL}/{version}.yaml", f"""\
{NOTES[version]}
format: registry-entry/1
model_id: {MODEL}
version: {version}
family: {MODEL}
owner: {{team: speech, contact: speech@example.com, oncall: speech-oncall@example.com}}
task: asr-streaming
intended_use: Live dictation in calls, in English.
languages: [en]
base_model: {{id: conformer-calls-en, revision: {made_up("base model")[:40]}, license: Apache-2.0}}
data_manifest: {pinned("data/manifest.yaml")}
artifact: s3://speech/models/{MODEL}-{version}.bin@sha256:{made_up(version + " artifact")}
feature_code: s3://speech/front-end/1.tar@sha256:{made_up("front end")}
tokenizer: {pinned("decoder/words.txt")}
decoder: {pinned(f"decoder/{DECODER[version]}.yaml")}
routing_rules: {pinned("serving/routing.yaml")}
training_code_sha: {made_up(version + " training code")[:40]}
training:
  seed: 7
  hyperparameters: {{learning_rate: 0.0003, steps: 40000}}
  labels: s3://speech/labels/{version}.tsv@sha256:{made_up(version + " labels")}
  finished_at: {TRAINED[version]}
feature_contract: contracts/feature-1.yaml
front_end: bundled
serving_contract: contracts/serving-{version}.yaml
input_schema: contracts/request.schema.json
output_schema: contracts/response.schema.json
eval_report: {pinned(f"evidence/{version}/eval.yaml")}
safety_report: {pinned(f"evidence/{version}/safety.yaml")}
serving_image: {{ref: "{image(version)}", runtime: triton 26.08}}
resource_envelope: {{accelerator: l4, accelerator_count: 1, accelerator_memory_mib: 23034, cpu_milli: 4000, memory_mib: 16384, max_concurrent_streams: 64}}
rollback_target: {MODEL}@{target}
state_migrations: none
review_by: 2027-06-30
approval: {{status: approved, by: release-review@example.com, at: {"2026-08-28" if version == RELEASED else "2026-11-16"}T15:00:00Z}}
evidence:
{files}{clients}""")


def write_ledger():
    digests = {
        "artifact_sha256": made_up(RELEASED + " artifact"), "feature_contract_sha256": file_sha256("contracts/feature-1.yaml"),
        "tokenizer_sha256": file_sha256("decoder/words.txt"), "decoder_sha256": file_sha256(f"decoder/{DECODER[RELEASED]}.yaml"),
        "routing_rules_sha256": file_sha256("serving/routing.yaml"), "data_manifest_sha256": file_sha256("data/manifest.yaml"),
        "eval_pack_sha256": made_up("evaluation pack 4"),
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
    promoted_at: 2026-09-01T09:00:00Z
    serving_image: {image(RELEASED)}
    health: healthy
    served: {{from: 2026-09-01, traffic_percent_max: 100}}
    bundle:
""" + "".join(f"      {name}: {digest}\n" for name, digest in digests.items()) + f"""\
  - family: {MODEL}
    model_id: {MODEL}
    version: {OLDER}
    state: retired
    promoted_at: 2026-05-04T09:00:00Z
    serving_image: {image(OLDER)}
    health: healthy
    served: {{from: 2026-05-04, to: 2026-09-01, traffic_percent_max: 100}}
""")


def main():
    os.makedirs(os.path.join(EXAMPLE, "contracts"), exist_ok=True)
    write_shared()
    for version in (RELEASED, CANDIDATE):
        write_eval(version)
        write_safety(version)
        write_load(version)
    write_canary()
    write_replay()
    for version in (RELEASED, CANDIDATE):
        write_entry(version)
    write_ledger()


if __name__ == "__main__":
    main()
