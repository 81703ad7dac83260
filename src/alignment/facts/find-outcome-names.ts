import type { EncounterFact } from "../../domain/comparison.ts";
import type { Span } from "../../domain/span.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { segmentSentences } from "../../text/sentences.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import type { Side } from "../sides.ts";
import { foldSentence } from "./fact-sentence.ts";

/** How far from its name the verb stands that brings an outcome about, in UTF-16 units. */
const reach = { spaced: 40, han: 16 };

/** Where two sides name what the talks came to by other words, as a deal and as a consensus: one finding for the encounter. */
export function findOutcomeNames(sides: readonly Side[]): DraftFinding[] {
  const named = sides.map((side) => ({ side, names: side.accounts.flatMap(readOutcomes) }));
  for (const [at, left] of named.entries()) {
    for (const right of named.slice(at + 1)) {
      const [a, b] = [left.names, right.names];
      const shared = a.some((x) => b.some((y) => x.value === y.value));
      const [x, y] = [a[0], b[0]];
      if (!x || !y || shared) continue;
      return [
        {
          kind: "wording",
          point: null,
          topic: null,
          saidBy: [left.side.code, right.side.code],
          silent: [],
          silentAccounts: [],
          firm: false,
          spans: [a, b].flatMap((facts) => facts.flatMap(({ spans }) => spans)),
          rule: "outcome-name",
          confidence: 0.6,
          worth: 0.58,
          values: [x.spans[0]?.quote ?? x.value, y.spans[0]?.quote ?? y.value],
        },
      ];
    }
  }
  return [];
}

/** Places shown of each name: the first may only look back to an earlier outcome. */
const perName = 2;

/** What an account calls the outcome, with the verb that brought it about. */
export function readOutcomes(read: ReadAccount): readonly EncounterFact[] {
  const { account, pack } = read;
  const found: EncounterFact[] = [];
  for (const sentence of segmentSentences(account.text, splitParagraphs(account.text), pack.sentences)) {
    const { words } = foldSentence(account.text, sentence);
    for (const [value, form] of pack.facts.outcomes) {
      for (const name of words.matchAll(new RegExp(form, `${form.flags}g`))) {
        const at = outcomeAt(words, { start: name.index, end: name.index + name[0].length }, read);
        if (!at || found.filter((fact) => fact.value === value).length >= perName) continue;
        const span = { start: sentence.start + at.start, end: sentence.start + at.end };
        found.push({ account: account.id, value, party: null, spans: [evidence(account, span)] });
      }
    }
  }
  return found;
}

/** A name of an outcome with its verb, in the clause around it; null where nothing is said to have come about. */
function outcomeAt(words: string, name: Span, { pack }: ReadAccount): Span | null {
  const far = pack.spaced ? reach.spaced : reach.han;
  const clause = within(words, Math.max(0, name.start - far), name.start, name.end, Math.min(words.length, name.end + far));
  const verb = pack.facts.reached.exec(words.slice(clause.start, clause.end));
  if (!verb) return null;
  const at = clause.start + verb.index;
  return { start: Math.min(at, name.start), end: pack.spaced ? clause.end : Math.max(at + verb[0].length, name.end) };
}

/** The clause around a name, no further than `from` and `to`. */
function within(words: string, from: number, start: number, end: number, to: number) {
  const before = words.slice(from, start);
  const cut = Math.max(...[",", ";", "，", "；", "。", ":"].map((mark) => before.lastIndexOf(mark))) + 1;
  const stop = words.slice(end, to).search(/[;，；。:]|\.(?:\s|$)/u);
  // Not in the middle of a word.
  const rest = stop < 0 && to < words.length ? (/\s+\S*$/u.exec(words.slice(end, to))?.[0].length ?? 0) : 0;
  return { start: from + cut, end: stop < 0 ? to - rest : end + stop };
}
