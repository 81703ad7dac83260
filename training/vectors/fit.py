"""Fits a vector to every piece, so that the sum over a sentence's pieces points where the encoder's embedding of the sentence does.

Usage: python fit.py <work folder>. Reads what make-vectors.sh laid there; writes rows.i8, scales.u16 and fitted.json for pack-vectors.mjs.

1. The encoder's embeddings lose what tells one language from another (the mean of each language over the composed sentences) and what all texts
   share; principal axes, less stretched (variance to the power 1 - WHITEN), give DIMENSIONS numbers.
2. Start: each piece's own embedding times its weight a / (a + p), p its share of all pieces of the archive (smooth inverse frequency).
3. Fit by Adam on 1 - cosine. What well-seen pieces learned gives a linear map from a piece's own embedding; through it the pieces that were hardly
   or never seen get their start, and the fit is done again.
"""

import json
import os
import re
import sys
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np
import scipy.sparse as sparse

LANGUAGES = ("en", "zh", "ru", "ko")
DIMENSIONS, WHITEN = 192, 0.7
SEED, BATCH, DROPPED, RATES, EPOCHS = 1, 1024, 0.1, (0.02, 0.015), (2, 3)
RARITY, WELL_SEEN, RIDGE = 1e-3, 8, 10.0


def unit(x: np.ndarray) -> np.ndarray:
    return x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)


def counts(cuts: list[list[int]], pieces: int) -> sparse.csr_matrix:
    """How often each piece stands in each text."""
    ends = np.cumsum([0, *map(len, cuts)])
    flat = np.fromiter((piece for cut in cuts for piece in cut), np.int32, int(ends[-1]))
    matrix = sparse.csr_matrix((np.ones(len(flat), np.float32), flat, ends), shape=(len(cuts), pieces))
    matrix.sum_duplicates()
    return matrix


def script_of(piece: str) -> str:
    for language, letters in (("zh", "[\u3400-\u9fff]"), ("ko", "[가-힣]"), ("ru", "[а-я]")):
        if re.search(letters, piece):
            return language
    return "en"


def fit(start: np.ndarray, sets: list[tuple[sparse.csr_matrix, np.ndarray]], rate: float, epochs: int, seed: int) -> np.ndarray:
    """Rows moved from `start`; every batch holds its share of every set. Adam moves only the rows that a batch touches."""
    draw = np.random.default_rng(seed)
    rows = start.copy()
    first, second, turns = np.zeros_like(rows), np.zeros_like(rows), np.zeros(len(rows), np.int32)
    steps = sum(x.shape[0] for x, _ in sets) // BATCH
    for epoch in range(epochs):
        orders = [draw.permutation(x.shape[0]) for x, _ in sets]
        alike = 0.0
        for step in range(steps):
            picks = [order[len(order) * step // steps : len(order) * (step + 1) // steps] for order in orders]
            x = sparse.vstack([matrix[pick] for (matrix, _), pick in zip(sets, picks)], format="csr")
            target = np.concatenate([aim[pick] for (_, aim), pick in zip(sets, picks)])
            x.data = x.data * (draw.random(len(x.data)) >= DROPPED).astype(np.float32)
            touched, places = np.unique(x.indices, return_inverse=True)
            x = sparse.csr_matrix((x.data, places, x.indptr), shape=(x.shape[0], len(touched)))
            total = x @ rows[touched]
            length = np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-6)
            pointing = total / length
            cosine = (pointing * target).sum(1, keepdims=True)
            alike += float(cosine.mean())
            slope = x.T @ ((pointing * cosine - target) / length / len(target))
            turns[touched] += 1
            age = turns[touched][:, None]
            first[touched] = 0.9 * first[touched] + 0.1 * slope
            second[touched] = 0.999 * second[touched] + 0.001 * slope * slope
            pace = rate * max(0.05, 1 - (epoch * steps + step + 1) / (steps * epochs))
            rows[touched] -= pace * (first[touched] / (1 - 0.9**age)) / (np.sqrt(second[touched] / (1 - 0.999**age)) + 1e-9)
        print(f"  epoch {epoch + 1}: mean cosine {alike / steps:.3f}", flush=True)
    return rows.astype(np.float32)


def main(work: Path) -> None:
    read = lambda name: json.loads((work / name).read_text("utf-8"))
    load = lambda name: np.load(work / f"{name}.npy").astype(np.float32)
    pieces = read("pieces.json")
    cuts = lambda name: counts(read(f"{name}.cuts.json"), len(pieces))

    language = np.array([row[0] for row in read("texts.json")])
    archive = load("texts")
    composed = {l: load(f"composed-{l}") for l in LANGUAGES}
    names, named = load("names"), read("names.json")

    # 1. The room.
    offset = {l: composed[l].mean(0) - sum(composed[k].mean(0) for k in LANGUAGES) / 4 for l in LANGUAGES}
    middle = np.mean([archive[language == l].mean(0) - offset[l] for l in LANGUAGES if (language == l).any()], axis=0)
    centre = {l: middle + offset[l] for l in LANGUAGES}
    archive = archive - np.stack([centre[l] for l in language])
    composed = {l: composed[l] - centre[l] for l in LANGUAGES}
    everything = np.concatenate([archive, *composed.values()]).astype(np.float64)
    variance, axes = np.linalg.eigh(everything.T @ everything / len(everything))
    variance, axes = variance[::-1][:DIMENSIONS], axes[:, ::-1][:, :DIMENSIONS]
    # The sign of an axis is the solver's whim.
    axes = axes * np.sign(axes[np.abs(axes).argmax(0), np.arange(DIMENSIONS)])
    room = (axes * variance ** (-WHITEN / 2)).astype(np.float32)

    # 2. What the sentences aim at, and where the pieces start.
    shared = unit(sum(unit(composed[l] @ room) for l in LANGUAGES))
    group = np.array([row[0] for row in named])
    aims = np.zeros((group.max() + 1, DIMENSIONS), np.float32)
    np.add.at(aims, group, unit((names - np.stack([centre[row[1]] for row in named])) @ room))
    sets = [(cuts("texts"), unit(archive @ room)), *[(cuts(f"composed-{l}"), shared) for l in LANGUAGES], (cuts("names"), unit(aims)[group])]

    own = load("pieces")
    script = np.array([script_of(p["piece"]) for p in pieces])
    own = unit((own - np.stack([own[script == l].mean(0) for l in LANGUAGES])[[LANGUAGES.index(l) for l in script]]) @ room)
    seen = np.asarray(sets[0][0].sum(0)).ravel()
    share = np.where(seen > 0, seen / seen.sum(), 0.3 * np.exp(-np.array([p["cost"] for p in pieces])))
    weight = (RARITY / (RARITY + np.maximum(share, 1e-9))).astype(np.float32)[:, None]

    # 3. The fit.
    rows = fit(own * weight, sets, RATES[0], EPOCHS[0], SEED)
    seen = sum(np.asarray(x.sum(0)).ravel() for x, _ in sets)
    well = seen >= WELL_SEEN
    trust = np.sqrt(np.minimum(seen[well], 100)).astype(np.float32)[:, None]
    x = own[well]
    turn = np.linalg.solve(x.T @ (x * trust) + RIDGE * np.eye(DIMENSIONS, dtype=np.float32), (x * trust).T @ unit(rows[well]))
    rows = fit(unit(own @ turn) * weight, sets, RATES[1], EPOCHS[1], SEED + 1)

    largest = np.abs(rows).max(1)
    scale = np.maximum(largest / 127, 1e-12)
    top = float(scale.max())
    steps = np.maximum(1, np.round(scale / top * 65535)).astype("<u2")
    whole = np.clip(np.round(rows / (steps.astype(np.float64) / 65535 * top)[:, None]), -127, 127).astype(np.int8)
    whole.tofile(work / "rows.i8")
    steps.tofile(work / "scales.u16")
    fitted = {"pieces": [p["piece"] for p in pieces], "costs": [p["cost"] for p in pieces], "largestScale": top}
    (work / "fitted.json").write_text(json.dumps(fitted, ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
