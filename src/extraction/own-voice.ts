import type { Account } from "../domain/account.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/statement.ts";
import type { TaggedStatement, TextView } from "../language/language-pack.ts";
import { trimSentence } from "../text/trim-sentence.ts";
import { jointSpeaker, type Principal, sidesOf } from "./principals.ts";

/** Kinds of account whose own sentences say something to the other side, rather than tell a story. */
const speaking = new Set<Account["kind"]>(["leader-post", "fact-sheet", "remarks", "joint-statement"]);

/** Whether the account's own sentences are statements of its author (a post, a fact sheet) and not narration (a readout). */
export function speaksForItself(account: Pick<Account, "kind">): boolean {
  return speaking.has(account.kind);
}

/** Fewest UTF-16 units of a part of a sentence that says something of its own beside what it hands on. */
const leastPart = { spaced: 24, han: 8 };

/**
 * What the account says in its own voice, a list of spans a sentence, without the closing stop: whole sentences that hand on nobody else's words;
 * with `parts`, also what a sentence says before and after the words it hands on.
 */
export function findOwnSentences(
  view: TextView,
  tagged: readonly TaggedStatement[],
  spaced: boolean,
  parts: boolean,
): readonly (readonly Span[])[] {
  const labels = view.labels.map((label) => ({ start: label.name.start, end: label.colon.end }));
  const taken = merge([...tagged.flatMap((statement) => [...statement.source, ...statement.cue, ...statement.content]), ...labels]);
  const own: (readonly Span[])[] = [];
  let at = 0;
  for (const sentence of view.sentences) {
    while (at < taken.length && (taken[at]?.end ?? 0) <= sentence.start) at++;
    const rest: Span[] = [];
    let from = sentence.start;
    let touched = false;
    for (let next = at; next < taken.length && (taken[next]?.start ?? 0) < sentence.end; next++) {
      const span = taken[next];
      if (!span) break;
      touched = true;
      if (span.start > from) rest.push({ start: from, end: span.start });
      from = Math.max(from, span.end);
    }
    if (from < sentence.end) rest.push({ start: from, end: sentence.end });
    const least = touched ? (spaced ? leastPart.spaced : leastPart.han) : 1;
    const said =
      touched && !parts
        ? []
        : rest
            .map((span) => trimSentence(view.text, span))
            .filter((span) => span.end - span.start >= least && saysSomething(view.text, span));
    if (said.length > 0) own.push(said);
  }
  return own;
}

const saysSomething = (text: string, span: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));

/** Overlapping spans as one, in order. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** Who speaks in the account's own voice: its author or issuer, else its publisher. */
export function ownSpeaker(account: Account, principals: readonly Principal[]): Speaker | null {
  const sides = sidesOf(account.side);
  if (account.kind === "leader-post" || account.kind === "remarks") {
    const author = principals.find((principal) => sides.includes(principal.party));
    if (author) return author;
  }
  if (sides.length > 1)
    return (
      jointSpeaker(principals.filter((p) => sides.includes(p.party))) ?? {
        id: null,
        name: account.publisher ?? sides.join("+"),
        party: sides.join("+"),
      }
    );
  const name = account.publisher ?? account.side;
  return name ? { id: null, name, party: sides[0] ?? null } : null;
}
