import type { Account } from "../domain/account.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/statement.ts";
import type { TaggedStatement, TextView } from "../language/language-pack.ts";
import { trimSentence } from "../text/trim-sentence.ts";
import { jointSpeaker, type Principal, sidesOf } from "./principals.ts";

/** Kinds of account whose own sentences say something to the other side, rather than tell a story. */
const speaking = new Set<Account["kind"]>(["leader-post", "fact-sheet", "remarks", "joint-statement"]);

/** Whether the account's own sentences are statements of its author (a post, a fact sheet) and not narration (a readout). */
export function speaksForItself(account: Account): boolean {
  return speaking.has(account.kind);
}

/** Sentences that hand on nobody else's words, without their closing stop. */
export function findOwnSentences(view: TextView, tagged: readonly TaggedStatement[]): readonly Span[] {
  const taken = tagged.flatMap((statement) => [...statement.source, ...statement.cue, ...statement.content]).sort((a, b) => a.start - b.start || a.end - b.end);
  const labels = view.labels.map((label) => ({ start: label.name.start, end: label.colon.end }));
  const own: Span[] = [];
  let at = 0;
  for (const sentence of view.sentences) {
    while (at < taken.length && (taken[at]?.end ?? 0) <= sentence.start && noneLonger(taken, at, sentence.start)) at++;
    const touched = someTouches(taken, at, sentence) || labels.some((label) => label.start < sentence.end && label.end > sentence.start);
    const trimmed = trimSentence(view.text, sentence);
    if (!touched && trimmed.end > trimmed.start && /[\p{L}\p{N}]/u.test(view.text.slice(trimmed.start, trimmed.end))) own.push(trimmed);
  }
  return own;
}

/** Who speaks in the account's own voice: its author or issuer, else its publisher. */
export function ownSpeaker(account: Account, principals: readonly Principal[]): Speaker | null {
  const sides = sidesOf(account.side);
  if (account.kind === "leader-post" || account.kind === "remarks") {
    const author = principals.find((principal) => sides.includes(principal.party));
    if (author) return author;
  }
  if (sides.length > 1) return jointSpeaker(principals.filter((p) => sides.includes(p.party))) ?? { id: null, name: account.publisher ?? sides.join("+"), party: sides.join("+") };
  const name = account.publisher ?? account.side;
  return name ? { id: null, name, party: sides[0] ?? null } : null;
}

function someTouches(taken: readonly Span[], from: number, sentence: Span): boolean {
  for (let at = from; at < taken.length; at++) {
    const span = taken[at];
    if (!span || span.start >= sentence.end) return false;
    if (span.end > sentence.start) return true;
  }
  return false;
}

/** A long span may start early and still reach a later sentence: the cursor stops at it. */
function noneLonger(taken: readonly Span[], at: number, place: number): boolean {
  return (taken[at]?.end ?? 0) <= place;
}
