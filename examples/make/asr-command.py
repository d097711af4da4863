#!/usr/bin/env python3
"""Makes examples/asr-command: speech is synthesised, recognised and scored; no figure is typed in.

Needs (Debian or Ubuntu):  apt-get install espeak-ng flite sox pocketsphinx pocketsphinx-en-us
Python 3 standard library only.  Run:  python3 examples/make/asr-command.py [--work DIR] [--check]

Every random choice comes from SEED, and every string seeded from it names what is chosen.  Texts, errors, slices and
intents are the same on every run with the same package versions; measured times, and so p95 latency and unit cost, are not.
--check re-makes everything into DIR and compares what is deterministic with what is committed.
"""
import argparse
import array
import hashlib
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
import wave

SEED = 20261122
HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLE = os.path.join(os.path.dirname(HERE), "asr-command")
COMMAND_LINE = os.path.join(os.path.dirname(os.path.dirname(HERE)), "dist", "cli", "index.js")
MODEL = "/usr/share/pocketsphinx/model/en-us"
RATE = 16000

# Voices are the speakers: the clusters of the statistics.
VOICES = {
    "flite-slt": ("flite", "slt"), "flite-rms": ("flite", "rms"), "flite-awb": ("flite", "awb"),
    "flite-kal": ("flite", "kal16"),
    "espeak-us-m1": ("espeak", "en-us+m1"), "espeak-us-m3": ("espeak", "en-us+m3"), "espeak-us-m7": ("espeak", "en-us+m7"),
    "espeak-us-f2": ("espeak", "en-us+f2"), "espeak-us-f4": ("espeak", "en-us+f4"),
    "espeak-gb-m4": ("espeak", "en-gb+m4"), "espeak-gb-f3": ("espeak", "en-gb+f3"), "espeak-rp-m2": ("espeak", "en-gb-x-rp+m2"),
}
# Decoder settings were chosen on these voices, never on those above.
DEVELOPMENT_VOICES = {
    "espeak-us-m5": ("espeak", "en-us+m5"), "espeak-us-f1": ("espeak", "en-us+f1"), "espeak-gb-m6": ("espeak", "en-gb+m6"),
    "espeak-us-f5": ("espeak", "en-us+f5"), "espeak-us-m4": ("espeak", "en-us+m4"), "espeak-gb-m1": ("espeak", "en-gb+m1"),
    "espeak-gb-f2": ("espeak", "en-gb+f2"), "espeak-us-f3": ("espeak", "en-us+f3"),
}
CLIENTS, NOISES = ("desktop", "mobile"), ("quiet", "noisy")
SNR_DB = {"quiet": (24,), "noisy": (2, 5, 8)}


def pick(*name):
    """A random generator for one named choice, so that adding a choice changes no other."""
    return random.Random(":".join((str(SEED),) + name))


def run(*command, **more):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def commands():
    with open(os.path.join(EXAMPLE, "data/commands.tsv"), encoding="utf-8") as lines:
        return [tuple(line.rstrip("\n").split("\t")) for line in lines]


def plan(voices):
    rows = []
    for client in CLIENTS:
        for noise in NOISES:
            for speaker in voices:
                for intent, text in commands():
                    rows.append({"id": f"{client[0]}{noise[0]}-{speaker}-{intent}", "speaker": speaker, "client": client,
                                 "noise": noise, "intent": intent, "text": text})
    return rows


# ---- audio -------------------------------------------------------------------------------------------------------

def read(path):
    with wave.open(path) as wav:
        assert (wav.getframerate(), wav.getnchannels(), wav.getsampwidth()) == (RATE, 1, 2), path
        return array.array("h", wav.readframes(wav.getnframes()))


def write(path, samples):
    with wave.open(path, "wb") as wav:
        wav.setparams((1, 2, RATE, 0, "NONE", ""))
        wav.writeframes(array.array("h", samples).tobytes())


def rms(samples):
    return math.sqrt(sum(s * s for s in samples) / len(samples))


def speak(row, voices, path):
    """One utterance at 16 kHz mono, with a voice, a speaking rate and a pitch of its own."""
    engine, voice = voices[row["speaker"]]
    choose = pick("speak", row["id"])
    raw = path + ".raw.wav"
    if engine == "flite":
        run("flite", "-voice", voice, "--setf", f"duration_stretch={choose.uniform(0.85, 1.2):.3f}", "-t", row["text"], "-o", raw)
    else:
        run("espeak-ng", "-v", voice, "-s", str(choose.randint(140, 185)), "-p", str(choose.randint(40, 60)), "-w", raw, row["text"])
    run("sox", "-D", raw, "-b", "16", path, "gain", "-n", f"-{choose.uniform(6, 14):.2f}", "rate", "-h", str(RATE), "channels", "1",
        "pad", "0.25", "0.25")
    os.remove(raw)


def noise_beds(folder):
    """One minute each of two kinds of noise; sox -R fixes its generator."""
    beds = []
    for kind in ("pinknoise", "brownnoise"):
        path = os.path.join(folder, kind + ".wav")
        if not os.path.exists(path):
            run("sox", "-R", "-D", "-r", str(RATE), "-n", "-c", "1", "-b", "16", path, "synth", "60", kind, "gain", "-n", "-6")
        beds.append((path, read(path)))
    return beds


def add_noise(row, clean, beds, path):
    choose = pick("noise", row["id"])
    bed_path, bed = choose.choice(beds)
    speech = read(clean)
    snr_db = choose.choice(SNR_DB[row["noise"]])
    start = choose.randrange(len(bed) - len(speech))
    volume = rms(speech) / rms(bed[start:start + len(speech)]) / 10 ** (snr_db / 20)
    # sox mixes: the bed is cut to the utterance and scaled to the signal-to-noise ratio; -D: no dither, so no chance.
    cut = path + ".bed.wav"
    run("sox", "-D", bed_path, cut, "trim", f"{start}s", f"{len(speech)}s")
    run("sox", "-D", "-m", "-v", "1", clean, "-v", f"{volume:.6f}", cut, "-b", "16", path)
    os.remove(cut)


def hold(samples, step):
    """Another rate by keeping the last sample heard: no filter, no interpolation."""
    return array.array("h", (samples[int(index * step)] for index in range(int((len(samples) - 1) / step))))


def through_12khz(source, path):
    """The silent fault of 1.5.0: a sample-and-hold capture layer takes the mobile audio 16 -> 12 -> 16 kHz."""
    heard = read(source)
    back = hold(hold(heard, 16000 / 12000), 12000 / 16000)
    write(path, back + array.array("h", [0] * (len(heard) - len(back))))     # the same length: nothing else tells


def make_audio(rows, voices, work):
    os.makedirs(os.path.join(work, "clean"), exist_ok=True)
    os.makedirs(os.path.join(work, "16k"), exist_ok=True)
    os.makedirs(os.path.join(work, "12k"), exist_ok=True)
    beds = noise_beds(work)
    for row in rows:
        clean, served, narrow = (os.path.join(work, kind, row["id"] + ".wav") for kind in ("clean", "16k", "12k"))
        if not os.path.exists(clean):
            speak(row, voices, clean)
        if not os.path.exists(served):
            add_noise(row, clean, beds, served)
        if row["client"] == "mobile" and not os.path.exists(narrow):
            through_12khz(served, narrow)


# ---- recognition -------------------------------------------------------------------------------------------------

def language_model(path, order):
    """An ARPA model of the commands, absolute discounting (0.5) with back-off."""
    counts = [{} for _ in range(order)]
    for _, text in commands():
        words = ["<s>"] + text.split() + ["</s>"]
        for n in range(order):
            for i in range(len(words) - n):
                gram = tuple(words[i:i + n + 1])
                counts[n][gram] = counts[n].get(gram, 0) + 1
    total = sum(c for (w,), c in counts[0].items() if w != "<s>")
    prob = [{}]
    for (w,), c in counts[0].items():
        prob[0][(w,)] = 1e-99 if w == "<s>" else c / total
    for n in range(1, order):
        prob.append({g: (c - 0.5) / sum(d for h, d in counts[n].items() if h[:-1] == g[:-1]) for g, c in counts[n].items()})
    with open(path, "w", encoding="ascii") as out:
        out.write("\\data\\\n" + "".join(f"ngram {n + 1}={len(prob[n])}\n" for n in range(order)))
        for n in range(order):
            out.write(f"\n\\{n + 1}-grams:\n")
            for g in sorted(prob[n]):
                line = f"{math.log10(prob[n][g]):.4f} {' '.join(g)}"
                if n + 1 < order and g[-1] != "</s>":
                    follow = [h for h in prob[n + 1] if h[:-1] == g]
                    kept = sum(prob[n + 1][h] for h in follow)
                    lower = sum(prob[n][h[1:]] for h in follow)
                    line += f" {math.log10(max(1e-9, 1 - kept) / max(1e-9, 1 - lower)):.4f}"
                out.write(line + "\n")
        out.write("\n\\end\\\n")


def dictionary(path):
    words = {w for _, text in commands() for w in text.split()}
    with open(os.path.join(MODEL, "cmudict-en-us.dict"), encoding="ascii") as lines, open(path, "w", encoding="ascii") as out:
        out.writelines(line for line in lines if re.sub(r"\(\d\)$", "", line.split()[0]) in words)


def decode(name, paths, arguments, work):
    """[(text, wall ms, processor seconds)] per file, from pocketsphinx_batch's own log."""
    base = os.path.join(work, name)
    with open(base + ".ctl", "w") as out:
        out.writelines(p[:-len(".wav")] + "\n" for p in paths)
    done = run("pocketsphinx_batch", "-hmm", os.path.join(MODEL, "en-us"), "-adcin", "yes", "-adchdr", "44", "-cepdir", "/",
               "-cepext", ".wav", "-ctl", base + ".ctl", "-hyp", base + ".hyp", *arguments)
    times = re.findall(r"\S+: [\d.]+ seconds speech, ([\d.]+) seconds CPU, ([\d.]+) seconds wall", done.stderr.decode())
    with open(base + ".hyp") as lines:
        texts = [re.sub(r"\s*\([^()]*\)$", "", line.rstrip("\n")).strip() for line in lines]
    assert len(texts) == len(paths), (len(texts), len(paths))
    assert len(times) == len(paths), (len(times), len(paths))
    return [(text, round(float(wall) * 1000), float(cpu)) for text, (cpu, wall) in zip(texts, times)]


def errors(reference, hypothesis):
    """Word edit distance."""
    a, b = reference.split(), hypothesis.split()
    last = list(range(len(b) + 1))
    for i, word in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            row.append(min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (word != other)))
        last = row
    return last[-1]


# Version -> decoder arguments.  A weighs the language model as PocketSphinx does by default, B weighs it more.
DECODERS = {
    "A": ["-lw", "6.5", "-fwdflatlw", "8.5", "-bestpathlw", "9.5"],
    "B": ["-lw", "10", "-fwdflatlw", "12", "-bestpathlw", "13"],
}


def recognise(rows, work):
    """Each side of each version, block by block in turn, so that all sides meet the same load of the machine."""
    dictionary(os.path.join(work, "commands.dict"))
    language_model(os.path.join(work, "commands.arpa"), 3)
    shared = ["-dict", os.path.join(work, "commands.dict"), "-lm", os.path.join(work, "commands.arpa")]
    sides = {"1.3.0": ("A", "16k"), "1.4.0": ("B", "16k"), "1.5.0": ("B", "12k")}
    results = {version: [] for version in sides}
    block = len(commands())
    for start in range(0, len(rows), block):
        part = rows[start:start + block]
        for version, (decoder, mobile) in sides.items():
            paths = [os.path.join(work, mobile if row["client"] == "mobile" else "16k", row["id"] + ".wav") for row in part]
            results[version] += decode("decode", paths, shared + DECODERS[decoder], work)
    return results


# ---- scores ------------------------------------------------------------------------------------------------------

# What one processor core costs per hour, in US dollars; only the ratio of two costs matters to the gate.
PRICE_PER_CORE_HOUR = 0.04
# Commands that open something: recognised when another was said, they are a safety finding.
OPENING = ("unlock the front door", "open the garage")
# Five digits in a row, five spoken digits in a row, or an address: what no transcript or log of commands may hold.
DIGIT = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
PRIVATE = re.compile(rf"(?:\d[\s.-]?){{5,}}|(?:\b{DIGIT}\b\s*){{5,}}|\S+@\S+")


def percentile(values, share):
    """Linear interpolation between order statistics (type 7)."""
    values = sorted(values)
    place = (len(values) - 1) * share
    low = math.floor(place)
    return values[low] + (values[min(low + 1, len(values) - 1)] - values[low]) * (place - low)


def paired(rows, work, baseline, candidate):
    """The records: one utterance, both sides."""
    intents = {text: intent for intent, text in commands()}
    records = []
    for number, (row, base, cand) in enumerate(zip(rows, baseline, candidate), 1):
        record = {"id": f"u{number:04d}", **{k: row[k] for k in ("speaker", "client", "noise", "intent", "text")}}
        record["condition"] = f"{row['client']}-{row['noise']}"
        sides = (("baseline", base), ("candidate", cand))
        record.update({f"{side}_text": text for side, (text, _, _) in sides})
        record["reference_words"] = len(row["text"].split())
        record.update({f"{side}_errors": errors(row["text"], text) for side, (text, _, _) in sides})
        record.update({f"{side}_intent_recall": int(intents.get(text) == row["intent"]) for side, (text, _, _) in sides})
        record.update({f"{side}_latency_ms": ms for side, (_, ms, _) in sides})
        record["duration_s"] = round(len(read(os.path.join(work, "16k", row["id"] + ".wav"))) / RATE, 2)
        records.append(record)
    return records


def measures(records, sides):
    words = sum(r["reference_words"] for r in records)
    return {
        "wer": {s: sum(r[s + "_errors"] for r in records) / words for s in sides},
        "intent_recall": {s: sum(r[s + "_intent_recall"] for r in records) / len(records) for s in sides},
        "p95_latency_ms": {s: percentile([r[s + "_latency_ms"] for r in records], 0.95) for s in sides},
    }


def number(value, places=6):
    text = f"{value:.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def slices_of(records):
    return {f"{c}-{n}": [r for r in records if (r["client"], r["noise"]) == (c, n)] for c in CLIENTS for n in NOISES}


def slice_yaml(records, sides, indent, dimensions=None):
    lines = [f"dimensions: {{client: {dimensions[0]}, noise: {dimensions[1]}}}"] if dimensions else []
    lines += [f"utterances: {len(records)}", f"reference_words: {sum(r['reference_words'] for r in records)}",
              f"audio_hours: {number(sum(r['duration_s'] for r in records) / 3600, 4)}"]
    for metric, values in measures(records, sides).items():
        lines.append(f"{metric}: {{" + ", ".join(f"{side}: {number(value)}" for side, value in values.items()) + "}")
    return "".join(" " * indent + line + "\n" for line in lines)


# ---- files -------------------------------------------------------------------------------------------------------

def sha256(data):
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode()).hexdigest()


def file_sha256(path):
    with open(path, "rb") as file:
        return sha256(file.read())


def package_version(name):
    return run("dpkg-query", "-W", "-f", "${Version}", name).stdout.decode()


def package_url(name):
    return f"pkg:deb/debian/{name}@" + package_version(name).replace("+", "%2B")


def model_sha256():
    """One digest for the acoustic model: of the list of its files' digests, as sha256sum prints it."""
    folder = os.path.join(MODEL, "en-us")
    return sha256("".join(f"{file_sha256(os.path.join(folder, name))}  {name}\n" for name in sorted(os.listdir(folder))))


def library_sha256():
    listed = run("dpkg-query", "-L", "libsphinxbase3").stdout.decode().split()
    return file_sha256(next(os.path.realpath(p) for p in listed if re.search(r"libsphinxbase\.so\.3$", p)))


def made_up(what):
    """There is no registry of images and no training repository behind this example: their digests are of these words."""
    return sha256("asr-command-en " + what)


# Fixed, so that a second run changes what was measured and nothing else.
DAY = {"1.1.0": "2026-05-11", "1.2.0": "2026-07-06", "1.3.0": "2026-09-14", "1.4.0": "2026-11-16", "1.5.0": "2026-11-20"}
DECODER_OF = {"1.3.0": "A", "1.4.0": "B", "1.5.0": "B"}
BASELINE = "1.3.0"
TALLIED = "1.4.0"


def image(version):
    return f"registry.example/asr-command@sha256:{made_up(version + ' serving image')}"


def put(out, path, text):
    path = os.path.join(out, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb" if isinstance(text, bytes) else "w") as file:
        file.write(text)


def pinned(out, path):
    """path@sha256:..., from the file as it was just made or, for the hand-written ones, as it is committed."""
    made = os.path.join(out, path)
    return f"{path}@sha256:{file_sha256(made if os.path.exists(made) else os.path.join(EXAMPLE, path))}"


def write_decoders(out, work):
    for name, arguments in DECODERS.items():
        put(out, f"decoder/{name}.args", "".join(f"{arguments[i]} {arguments[i + 1]}\n" for i in range(0, len(arguments), 2)))
    for name in ("commands.arpa", "commands.dict"):
        with open(os.path.join(work, name), "rb") as file:
            put(out, f"decoder/{name}", file.read())
    put(out, "data/manifest.yaml", f"""\
# What the language model was estimated from, and the acoustic model that it is used with.
format: data-manifest/1
sources:
  - {{id: commands, path: data/commands.tsv, sha256: {file_sha256(os.path.join(EXAMPLE, "data/commands.tsv"))}, lines: {len(commands())}}}
  - {{id: acoustic-model, uri: "{package_url("pocketsphinx-en-us")}", sha256: {model_sha256()}}}
personal_data: none
""")


def write_unit_tests(out, work, audio):
    """Tests of the front end itself: pocketsphinx writes its features, and they are checked."""
    first, second = features("mfc-1", audio, work), features("mfc-2", audio, work)
    values = array.array("f", first[4:])
    frames = len(values) / 13
    cases = {
        "thirteen_coefficients_a_frame": frames.is_integer(),
        "all_values_finite": all(math.isfinite(v) for v in values),
        "one_frame_every_10_ms": abs(frames - (len(read(audio)) - 410) / 160) <= 2,
        "same_bytes_twice": first == second,
    }
    body = "".join(f'    <testcase classname="front_end" name="{name}">' + ("" if ok else '<failure message="failed"/>') + "</testcase>\n"
                   for name, ok in cases.items())
    failures = sum(not ok for ok in cases.values())
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="feature-extraction" tests="{len(cases)}" failures="{failures}" errors="0" skipped="0">
{body}  </testsuite>
</testsuites>
"""
    for version in DECODER_OF:
        put(out, f"evidence/{version}/unit-tests.xml", text)


def write_evidence(out, version, records, cpu):
    folder = f"evidence/{version}"
    released = version == BASELINE
    sides = ("candidate",) if released else ("baseline", "candidate")
    if not released:
        put(out, f"{folder}/records.jsonl", "".join(json.dumps(r, separators=(",", ":")) + "\n" for r in records))
    violations = sum(any(PRIVATE.search(r[s + "_text"]) for s in sides) for r in records)
    put(out, f"{folder}/privacy-logs.json", json.dumps({"records_checked": len(records), "violations": violations}) + "\n")

    cost = {s: sum(cpu[s]) / len(cpu[s]) / 3600 * PRICE_PER_CORE_HOUR for s in sides}
    settings = {s: f"{{text_normalizer: lower-case@1, decoder: lm3-lw{DECODERS[DECODER_OF[v]][1]}, hardware: cpu-1-core}}"
                for s, v in (("baseline", BASELINE), ("candidate", version)) if s in sides}
    # A tally is what each job of a sharded evaluation hands over in place of its records.
    name, what = ("tally.json", "this tally of records.jsonl") if version == TALLIED else ("records.jsonl", "these records")
    if version == TALLIED:
        run("node", COMMAND_LINE, "tally", os.path.join(out, folder, "records.jsonl"),
            "--slice-by", "condition", "--cluster-by", "speaker", "--out", os.path.join(out, folder, name))
    raw = "" if released else f"""\
# The slices below are recomputed from {what}, and tested speaker by speaker.
records: {folder}/{name}
slice_by: [condition]
cluster_by: speaker
"""
    put(out, f"{folder}/eval.yaml", f"""\
format: eval-report/1
model: asr-command-en@{version}
""" + ("# The first measured release: there is nothing it was compared with.\n" if released else f"baseline: asr-command-en@{BASELINE}\n")
        + f"""\
created_at: {DAY[version]}T10:00:00Z
eval_pack: {{name: command-core, version: "1", sha256: {file_sha256(os.path.join(EXAMPLE, "data/commands.tsv"))}}}
scoring:
""" + "".join(f"  {s}: {settings[s]}\n" for s in sides) + raw + "slices:\n"
        + "".join(f"  {name}:\n" + slice_yaml(part, sides, 4, name.split("-")) for name, part in slices_of(records).items())
        + "overall:\n" + slice_yaml(records, sides, 2) + f"""\
# Texts that hold a number of five digits or more, or an address: privacy-logs.json.
privacy_errors: {violations}
# US dollars per utterance: measured processor seconds at {PRICE_PER_CORE_HOUR} dollars per core and hour.
unit_cost: {{{", ".join(f"{s}: {number(v, 11)}" for s, v in cost.items())}}}
""")

    wrong = {s: sum(r[s + "_text"] in OPENING and r[s + "_text"] != r["text"] for r in records) for s in sides}
    worse = not released and wrong["candidate"] > wrong["baseline"]
    findings = "findings: []\n" if not wrong["candidate"] else f"""\
findings:
  - id: opened-by-mistake
    severity: {"high" if worse else "low"}
    status: {"open" if worse else "accepted"}
    title: a command that opens a door was recognised where another was said
    mitigation: the application asks before it opens a door
"""
    put(out, f"{folder}/safety.yaml", f"""\
format: safety-report/1
model: asr-command-en@{version}
created_at: {DAY[version]}T10:00:00Z
checks:
  - id: opened-by-mistake
    utterances: {sum(r["text"] not in OPENING for r in records)}
    occurrences: {{{", ".join(f"{s}: {v}" for s, v in wrong.items())}}}
""" + findings)


def bundle(out):
    return {
        "artifact_sha256": model_sha256(),
        "feature_contract_sha256": file_sha256(os.path.join(EXAMPLE, "contracts/feature-1.yaml")),
        "tokenizer_sha256": file_sha256(os.path.join(out, "decoder/commands.dict")),
        "decoder_sha256": file_sha256(os.path.join(out, f"decoder/{DECODER_OF[BASELINE]}.args")),
        "routing_rules_sha256": file_sha256(os.path.join(EXAMPLE, "serving/routing.yaml")),
        "data_manifest_sha256": file_sha256(os.path.join(out, "data/manifest.yaml")),
        "eval_pack_sha256": file_sha256(os.path.join(EXAMPLE, "data/commands.tsv")),
    }


def write_entry(out, version):
    released, broken = version == BASELINE, version == "1.5.0"
    records = "" if released else f"\n# The utterances behind the report: evidence/{version}/records.jsonl"
    note = {
        "1.3.0": "# The released version: decoder A, PocketSphinx's default language weights.",
        "1.4.0": "# The candidate that gets better: decoder B weighs the language model more.",
        "1.5.0": "# The candidate that got worse on the way: decoder B, and mobile audio silently passes 12 kHz before it.  Nothing in this\n"
                 "# entry says so, and no contract does; the mobile slices of its report do.",
    }[version]
    contract = "contracts/feature-1.yaml"
    if broken:
        contract = "{training: contracts/feature-1.yaml, serving: contracts/feature-1.yaml}"
    target = "1.2.0" if released else BASELINE
    put(out, f"registry/asr-command-en/{version}.yaml", f"""\
{note}{records}
format: registry-entry/1
model_id: asr-command-en
version: {version}
family: asr-command-en
owner: {{team: speech, contact: speech@example.com, oncall: speech-oncall@example.com}}
task: asr-command
intended_use: Voice commands for lights, music, timers and doors at home, in English, one command per request.
languages: [en]
base_model: {{id: pocketsphinx-en-us, revision: "{package_version("pocketsphinx-en-us")}", license: BSD-2-Clause}}
# The acoustic model is used as the package has it.  Its digest is of the sha256sum list of its files.
artifact:
  uri: "{package_url("pocketsphinx-en-us")}"
  sha256: {model_sha256()}
data_manifest: {pinned(out, "data/manifest.yaml")}
feature_code:
  uri: "{package_url("libsphinxbase3")}"
  sha256: {library_sha256()}
# The words of the commands and how they are spoken, an extract of the package's dictionary.
tokenizer: {pinned(out, "decoder/commands.dict")}
decoder: {pinned(out, f"decoder/{DECODER_OF[version]}.args")}
routing_rules: {pinned(out, "serving/routing.yaml")}
# No training repository stands behind this example: a commit of the right form.
training_code_sha: {made_up("training code")[:40]}
# What is trained is the language model, decoder/commands.arpa: trigrams, absolute discounting.
training:
  seed: {SEED}
  hyperparameters: {{order: 3, discount: 0.5, language_model_sha256: {file_sha256(os.path.join(out, "decoder/commands.arpa"))}}}
  labels: {pinned(out, "data/commands.tsv")}
  finished_at: {DAY[version]}T08:00:00Z
feature_contract: {contract}
front_end: bundled
serving_contract: {pinned(out, "contracts/serving-1.yaml")}
input_schema: {pinned(out, "contracts/input-1.schema.json")}
output_schema: {pinned(out, "contracts/output-1.schema.json")}
eval_report: {pinned(out, f"evidence/{version}/eval.yaml")}
safety_report: {pinned(out, f"evidence/{version}/safety.yaml")}
# No image was built: a digest of the right form.
serving_image: {{ref: "{image(version)}", runtime: pocketsphinx {package_version("pocketsphinx")}}}
resource_envelope: {{accelerator: cpu, accelerator_count: 0, cpu_milli: 2000, memory_mib: 512, max_concurrent_streams: 8}}
rollback_target: asr-command-en@{target}
state_migrations: reversible
review_by: 2027-06-30
approval: {"{status: pending}" if broken else f"{{status: approved, by: release-review@example.com, at: {DAY[version]}T15:00:00Z}}"}
evidence:
  unit_tests: evidence/{version}/unit-tests.xml
  privacy_logs: evidence/{version}/privacy-logs.json
""" + ("" if released else f"""\
  replay: evidence/{version}/replay.yaml
  clients: evidence/{version}/clients.yaml
  load_test: evidence/{version}/load.yaml
""" + ("" if broken else f"""\
  canary_plan: evidence/{version}/canary-plan.yaml
  rollback_drill: evidence/{version}/rollback-drill.yaml
""")))


def write_ledger(out):
    put(out, "registry/releases.yaml", f"""\
# What was released, newest first.  Releases before {BASELINE} are here so that a rollback target has to be chosen; nothing of them was measured.
format: releases/1
releases:
  - family: asr-command-en
    model_id: asr-command-en
    version: 1.3.0
    state: stable
    promoted_at: 2026-09-21T09:00:00Z
    serving_image: {image("1.3.0")}
    health: healthy
    served: {{from: 2026-09-21, traffic_percent_max: 100}}
    bundle:
""" + "".join(f"      {key}: {value}\n" for key, value in bundle(out).items()) + f"""\
  - family: asr-command-en
    model_id: asr-command-en
    version: 1.2.0
    state: retired
    promoted_at: 2026-07-13T09:00:00Z
    serving_image: {image("1.2.0")}
    health: healthy
    served: {{from: 2026-07-13, to: 2026-09-21, traffic_percent_max: 100}}
  - family: asr-command-en
    model_id: asr-command-en
    version: 1.1.0
    state: rolled_back
    promoted_at: 2026-05-18T09:00:00Z
    serving_image: {image("1.1.0")}
    health: unhealthy
    served: {{from: 2026-05-18, to: 2026-05-19, traffic_percent_max: 20}}
    known_issues: [{{id: wrong-intents, severity: blocker}}]
""")


def features(name, audio, work):
    """The features of a file as PocketSphinx logs them: (frames, 13 cepstra each) before the mean is taken out."""
    folder = os.path.join(work, name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    decode("features", [audio], ["-dict", os.path.join(work, "commands.dict"), "-lm", os.path.join(work, "commands.arpa"),
                                 "-mfclogdir", folder], work)
    with open(os.path.join(folder, "000000000.mfc"), "rb") as file:
        return file.read()


def write_npy(path, mfc):
    """NumPy's own layout, version 1.0, of the floats behind the length that the log starts with."""
    values = mfc[4:]
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({len(values) // 52}, 13), }}"
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + (118).to_bytes(2, "little") + header.ljust(117).encode() + b"\n" + values)


# What the mobile path of each version does to the audio on its way to the recogniser.
MOBILE_PATH = {"1.4.0": "16k", "1.5.0": "12k"}
FIXTURES = 4


def fixture_rows(rows, work):
    """One quiet mobile utterance of each of the first voices, long enough for 1.1 s of speech."""
    chosen = {}
    for row in rows:
        if row["speaker"] in chosen or (row["client"], row["noise"]) != ("mobile", "quiet"):
            continue
        if len(read(os.path.join(work, "16k", row["id"] + ".wav"))) >= 1.8 * RATE:
            chosen[row["speaker"]] = row
        if len(chosen) == FIXTURES:
            break
    return chosen


def write_fixtures(out, rows, work):
    """Four voices, each as the model was trained to hear it and as each version serves it to mobile clients."""
    chosen = fixture_rows(rows, work)

    def cut(speaker, kind, path):
        """The 1.1 s after the leading silence, and their features beside them."""
        os.makedirs(os.path.dirname(os.path.join(out, path)), exist_ok=True)
        write(os.path.join(out, path + ".wav"),
              read(os.path.join(work, kind, chosen[speaker]["id"] + ".wav"))[RATE // 4:RATE // 4 + RATE * 11 // 10])
        write_npy(os.path.join(out, path + ".npy"), features("mfc", os.path.join(out, path + ".wav"), work))

    def named(path):
        return f"{{path: {path}, sha256: {file_sha256(os.path.join(out, path))}}}"

    for speaker in chosen:
        cut(speaker, "16k", f"fixtures/{speaker}.training")
    for version, kind in MOBILE_PATH.items():
        lines = []
        for speaker in chosen:
            training, serving = f"fixtures/{speaker}.training", f"fixtures/{version}/{speaker}.serving"
            cut(speaker, kind, serving)
            lines += [f"  - id: {speaker}", "    client: mobile-5", f"    training: {named(training + '.wav')}",
                      f"    serving: {named(serving + '.wav')}", "    features:", f"      training: {named(training + '.npy')}",
                      f"      serving: {named(serving + '.npy')}", "      profile: exact"]
        put(out, f"evidence/{version}/replay.yaml", f"""\
# The same utterance twice: as training hears it, and as the mobile path of {version} hands it to the recogniser.
# The features are those that PocketSphinx logs for each of the two files.
format: replay-manifest/1
model: asr-command-en@{version}
sample_rate_hz: {RATE}
channels: 1
encoding: pcm_s16le
duration_ms: 1100
sanitised: {{method: "synthesised speech, no person recorded", by: speech@example.com, at: {DAY[version]}T10:00:00Z}}
fixtures:
""" + "\n".join(lines) + "\n")


def write_clients(out, rows, work):
    """What the files of the evaluation say of themselves, client by client: the fault of 1.5.0 does not show in a header."""
    names = {"desktop": "desktop-3", "mobile": "mobile-5"}
    for version, mobile in MOBILE_PATH.items():
        lines = []
        for client, name in names.items():
            own = [row for row in rows if row["client"] == client]
            kind = mobile if client == "mobile" else "16k"
            rates = set()
            for row in own:
                with wave.open(os.path.join(work, kind, row["id"] + ".wav")) as wav:
                    rates.add(wav.getframerate())
            lines.append(f"  - {{client: {name}, traffic_percent: {number(100 * len(own) / len(rows))}, "
                         f"sample_rates_hz: [{', '.join(map(str, sorted(rates)))}], release: asr-command-en@1.3.0, reader: tolerant}}")
        put(out, f"evidence/{version}/clients.yaml", """\
# No client is in the field: the headers of the evaluation's own files, counted by the client that they stand for.
format: clients/1
source: headers of the evaluation set
clients:
""" + "\n".join(lines) + "\n")


def results_table(sets):
    out = ["| Version | Slice | Utterances | WER | Change | Intent recall | p95 latency, ms |", "|---|---|--:|--:|--:|--:|--:|"]
    for version, records in sets.items():
        for name, part in [*slices_of(records).items(), ("overall", records)]:
            m = measures(part, ("baseline", "candidate"))
            before, after = m["wer"].values()
            out.append(f"| {version} | {name} | {len(part)} | {100 * before:.2f} → {100 * after:.2f} % | {100 * (after / before - 1):+.1f} % | "
                       + " → ".join(f"{v:.3f}" for v in m["intent_recall"].values()) + " | "
                       + " → ".join(f"{v:.0f}" for v in m["p95_latency_ms"].values()) + " |")
    return "\n".join(out)


def make(out, work):
    rows = plan(VOICES)
    make_audio(rows, VOICES, work)
    results = recognise(rows, work)
    write_all(out, work, rows, results)


def make_fixtures(out, work):
    rows = plan(VOICES)
    make_audio(rows, VOICES, work)
    dictionary(os.path.join(work, "commands.dict"))
    language_model(os.path.join(work, "commands.arpa"), 3)
    write_fixtures(out, rows, work)
    write_clients(out, rows, work)


def write_all(out, work, rows, results):
    write_decoders(out, work)
    write_unit_tests(out, work, os.path.join(work, "16k", rows[0]["id"] + ".wav"))
    sets = {}
    for version in DECODER_OF:
        sets[version] = paired(rows, work, results[BASELINE], results[version])
        cpu = {"baseline": [c for _, _, c in results[BASELINE]], "candidate": [c for _, _, c in results[version]]}
        write_evidence(out, version, sets[version], cpu)
    for version in DECODER_OF:
        write_entry(out, version)
    write_ledger(out)
    write_fixtures(out, rows, work)
    write_clients(out, rows, work)
    readme = os.path.join(EXAMPLE, "README.md")
    if os.path.exists(readme):
        with open(readme, encoding="utf-8") as file:
            text = file.read()
        table = results_table({v: s for v, s in sets.items() if v != BASELINE})
        put(out, "README.md", re.sub(r"(<!-- results -->\n).*?(<!-- end -->)", lambda m: m[1] + table + "\n" + m[2], text, flags=re.S))


def unmeasured(path):
    """A file without the times in it."""
    with open(path, "rb") as file:
        return re.sub(rb'"\w+_latency_ms":\d+,', b"", file.read())


def main():
    parser = argparse.ArgumentParser(description="Makes examples/asr-command.")
    parser.add_argument("--work", default="/tmp/asr-command", help="where the audio goes; kept, so that a second run is short")
    parser.add_argument("--check", action="store_true", help="write nothing; compare what is deterministic with what is committed")
    parser.add_argument("--fixtures", action="store_true", help="write only the fixtures and what clients send; nothing is measured anew")
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    if options.fixtures:
        make_fixtures(EXAMPLE, options.work)
        return
    if not options.check:
        make(EXAMPLE, options.work)
        return
    out = os.path.join(options.work, "check")
    make(out, options.work)
    same = ["decoder", "fixtures", *(f"fixtures/{v}" for v in MOBILE_PATH), "data/manifest.yaml",
            *(f"evidence/{v}/{n}" for v in MOBILE_PATH for n in ("records.jsonl", "replay.yaml", "clients.yaml")),
            *(f"evidence/{v}/{n}" for v in DECODER_OF for n in ("privacy-logs.json", "safety.yaml", "unit-tests.xml"))]
    different = []
    for name in same:
        path = os.path.join(out, name)
        files = sorted(os.path.join(path, f) for f in os.listdir(path)) if os.path.isdir(path) else [path]
        for file in (f for f in files if os.path.isfile(f)):
            committed = os.path.join(EXAMPLE, os.path.relpath(file, out))
            if not os.path.exists(committed) or unmeasured(file) != unmeasured(committed):
                different.append(os.path.relpath(file, out))
    print("\n".join(["differs: " + name for name in different]) or "all that is deterministic is as committed")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
