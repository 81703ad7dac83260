import type { Span } from "../../domain/span.ts";
import type { StatementType } from "../../domain/statement.ts";
import type { Firmness } from "../language-pack.ts";
import { findCondition } from "./acts/find-condition.ts";
import { readCueAct, tellsOf } from "./acts/read-cue-act.ts";
import { readOwnAct } from "./acts/read-own-act.ts";

/** Reads what kind of act the words are, and how firm: first the cue, then, where the cue only says that something was said, the content. */
export function readFirmness(text: string, cue: readonly Span[], content: readonly Span[], type: StatementType): Firmness {
  const condition = findCondition(text, content);
  const words = wordsOf(text, content);
  if (cue.length === 0 && type !== "mention") return { ...readOwnAct(text, content, words), condition };
  const cueWords = wordsOf(text, cue).toLowerCase();
  const read = readCueAct(cueWords, words, type);
  // "informed them about the harvest": no word is said of it.
  const onlyNamed = type === "indirect" && read.act === "mention" && tellsOf(cueWords) && !opensClause(text, content);
  return onlyNamed ? { ...read, condition, onlyNamed } : { ...read, condition };
}

function opensClause(text: string, [first]: readonly Span[]): boolean {
  return first !== undefined && /\bthat\s+$/iu.test(text.slice(Math.max(0, first.start - 8), first.start));
}

/** Longer statements tell their act at the head. */
const longest = 1000;

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map((span) => text.slice(span.start, Math.min(span.end, span.start + longest)))
    .join(" ")
    .replaceAll("’", "'")
    .replace(/\s+/gu, " ");
}
