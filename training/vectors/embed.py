"""Lays the encoder's embeddings beside what they embed: python embed.py <work folder> <step>. What is there already is not made again.

  pieces   e5-pieces.json: the encoder's pieces and their costs
  archive  all.json, texts.json: sentences of the archive, and those of them that are embedded
  texts    texts.npy, composed-*.npy, names.npy and pieces.npy
"""

import json
import os
import sys
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = "1"
import numpy as np
from encoder import Encoder, ModelFile, model_path
from sentences import read_archive

LANGUAGES = ("en", "zh", "ru", "ko")
MOST, TAKEN = 40_000, 58_500
"""Whole sentences of a language that are gathered; sentences and clauses that are embedded."""


def mixed(rows: list[list[str]], most: int) -> list[list[str]]:
    """Rows in an order that anyone can cut off: four English and four Chinese for one Russian."""
    draw = np.random.default_rng(0)
    left = {}
    for language in ("en", "zh", "ru"):
        left[language] = [row for row in rows if row[0] == language]
        order = list(range(len(left[language])))
        draw.shuffle(order)
        left[language] = [left[language][i] for i in order]
    taken: list[list[str]] = []
    at = 0
    while len(taken) < most and any(at * step < len(left[language]) for language, step in (("en", 4), ("zh", 4), ("ru", 1))):
        for language, step in (("en", 4), ("zh", 4), ("ru", 1)):
            taken += left[language][at * step : (at + 1) * step]
        at += 1
    return taken[:most]


def main(work: Path, step: str, archive: Path) -> None:
    write = lambda name, value: (work / name).write_text(json.dumps(value, ensure_ascii=False), "utf-8")
    read = lambda name: json.loads((work / name).read_text("utf-8"))
    if step == "pieces":
        file = ModelFile(model_path())
        write("e5-pieces.json", [[piece, round(-float(score), 4)] for piece, score in zip(file.pieces, file.scores)])
        return
    if step == "archive":
        rows = [list(row) for row in read_archive(archive, MOST)]
        write("all.json", rows)
        write("texts.json", mixed(rows, TAKEN))
        return
    names = [
        [at, language, form]
        for at, entity in enumerate(read("lists.json")["entities"])
        if all(entity[language] for language in LANGUAGES)
        for language in LANGUAGES
        for form in dict.fromkeys(entity[language][:3])
    ]
    write("names.json", names)
    write("names.texts.json", [[language, form] for _, language, form in names])
    lists = {"texts": [text for _, text in read("texts.json")], "names": [form for _, _, form in names]}
    lists["pieces"] = [piece["text"] for piece in read("pieces.json")]
    for language in LANGUAGES:
        lists[f"composed-{language}"] = [row[language] for row in read("composed.json")]
        write(f"composed-{language}.texts.json", [[language, text] for text in lists[f"composed-{language}"]])
    encoder = None
    for name, texts in lists.items():
        if not (work / f"{name}.npy").exists():
            encoder = encoder or Encoder(precision=os.environ.get("PARLEY_PRECISION", "bf16"))
            np.save(work / f"{name}.npy", encoder.embed(texts).astype(np.float16))
            print(f"  {name}: {len(texts)} embedded", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3] if len(sys.argv) > 3 else "."))
