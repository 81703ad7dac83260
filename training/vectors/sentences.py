"""Sentences of the archive (texts are read here and go nowhere else; only weights leave)."""

import gzip
import json
import re
from pathlib import Path

END = re.compile(r"(?<=[。！？；])|(?<=[.!?])(?:[”\"’)]*)\s+(?=[“\"«(]?[A-ZА-ЯЁ0-9])|\n+")
CLAUSE = re.compile(r"[,;:，；：、—–]\s*")
SHORT = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Jr|Sr|St|No|vs|U\.S|U\.N|[A-Z])\.|(?:^|\s)(?:г|гг|им|тыс|млн|млрд|[А-ЯЁ])\.)$")


def cut(text: str) -> list[str]:
    parts: list[str] = []
    for part in END.split(text):
        part = re.sub(r"\s+", " ", part).strip()
        if parts and SHORT.search(parts[-1]) and len(parts[-1]) < 400:
            parts[-1] += " " + part
        elif part:
            parts.append(part)
    return parts


def fits(text: str, language: str) -> bool:
    low, high = (8, 140) if language == "zh" else (24, 420)
    return low <= len(text) <= high


def spread(items: list, most: int) -> list:
    """At most `most` of the items, evenly over their order."""
    return items if len(items) <= most else [items[i * len(items) // most] for i in range(most)]


def read_archive(folder: Path, most: int) -> list[tuple[str, str]]:
    """(language, sentence), each once: at most `most` whole sentences a language, and half as many clauses."""
    sentences: dict[str, dict[str, None]] = {}
    clauses: dict[str, dict[str, None]] = {}
    for file in sorted(folder.glob("*.jsonl.gz")):
        if file.name in ("index.jsonl.gz", "changed-pages.jsonl.gz"):
            continue
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                language = record["language"]
                for sentence in [record.get("title") or "", *cut(record["text"])]:
                    if fits(sentence, language):
                        sentences.setdefault(language, {})[sentence] = None
                    for clause in CLAUSE.split(sentence):
                        clause = clause.strip(" .。“”\"")
                        if clause != sentence and (6 if language == "zh" else 20) <= len(clause) <= (50 if language == "zh" else 160):
                            clauses.setdefault(language, {})[clause] = None
    rows: list[tuple[str, str]] = []
    for language in sorted(sentences):
        rows += [(language, s) for s in spread(list(sentences[language]), most)]
        rows += [(language, s) for s in spread(list(clauses[language]), most // 2)]
    return rows
