import type { Span } from "../../../domain/span.ts";
import type { ActReading } from "./act-reading.ts";
import { readClauseWords } from "./clause-words.ts";
import { findClause } from "./find-clause.ts";
import { readContentAct } from "./read-content-act.ts";
import { findListHead } from "./read-list-item.ts";
import { isBareVerb, isImperative, readPhraseAct } from "./read-phrase-act.ts";

const setting = { own: true, emphatic: false, binding: false };

/** Reads what a sentence says in the account's own voice; an item of a list says what the line before the list announces. */
export function readOwnAct(text: string, content: readonly Span[], said: string): ActReading {
  // "President Novak: “…": whose words they are is no part of them.
  const words = afterLabel(said);
  const all = readClauseWords(words);
  const [start] = content;
  const last = content.at(-1);
  if (last !== undefined && announces(text, last, words)) return { act: "mention", modality: null, negated: false };
  if (/\b(?:and|but) it (?:was|is) (?:an? )?(?:[a-z]+ ){0,3}(?:call|conversation|meeting|talk|discussion)\b/i.test(words))
    return { act: "characterisation", modality: null, negated: false };
  // "I am hereby raising the duty": saying it does it.
  if (/\b(?:i|we) (?:am |are |do )?hereby (?!(?:ask|urge|request|call|invite|pledge|commit|promise)\b)/i.test(words))
    return { act: "event", modality: "done", negated: false };
  const plan = sharedPlan.exec(words)?.[1];
  if (plan !== undefined) return { act: "commitment", modality: /^(?:commit|pledge)/i.test(plan) ? "will" : "intends", negated: false };
  if (holdsSum.test(words)) return { act: "event", modality: "agreed", negated: false };
  if (start === undefined || (findClause(all) !== null && !isBareVerb(all))) return readContentAct(words, setting);
  const listHead = findListHead(text, start);
  const headAct = listHead === null ? null : readContentAct(listHead.replaceAll("’", "'"), setting);
  const undertakes = headAct?.act === "commitment" && headAct.modality !== null;
  if (undertakes) return { act: "commitment", modality: headAct.modality, negated: false };
  if (listHead !== null && /\b(?:announc|commit|pledg|agree|will|includ)/i.test(listHead) && /^[a-z]{4,}ing$/.test(all[0]?.lower ?? ""))
    return { act: "commitment", modality: "will", negated: false };
  if (isBareVerb(all) && (listHead !== null || isListed(text, start))) return { act: "commitment", modality: "will", negated: false };
  if (isImperative(all)) return { act: "request", modality: null, negated: false };
  const phrase = readPhraseAct(all, setting);
  return phrase.modality === "agreed" || phrase.modality === "done" ? { ...phrase, act: "assessment", modality: null } : phrase;
}

/** "The Minister shared Norland's plan to build nine ferries". */
const sharedPlan =
  /\b(?:shared|outlined|presented|laid out|set out|unveiled|detailed) (?:its|his|her|their|our|(?:the )?[\p{Lu}][\p{L}. ]{0,30}'s?) (?:[a-z-]+ ){0,2}(plans?|intentions?|intent|commitments?|pledges?) (?:to|for) \p{L}/u;

/** "This deal includes $9 billion of purchases": what is in a deal is agreed. */
const holdsSum =
  /^(?:This|The|Our|Their|Its) (?:[\p{L}-]+ ){0,3}(?:deal|agreement|accord|package|pact|memorandum|MOU|framework|arrangement)(?: \([^)]{1,30}\))? (?:also |further )?(?:includes|contains|comprises|provides for|covers|consists of|envisages)\b[^.;]{0,60}\d/u;

/** A sentence that only opens a list: "The key terms include:". */
function announces(text: string, last: Span, words: string): boolean {
  return (
    /^\s?:/.test(text.slice(last.end, last.end + 2)) &&
    /\b(?:includes?|included|including|following|are|these|below|namely)$/i.test(words.trim())
  );
}

/** Whether a bullet or a line break stands right before: an item of a list. */
function isListed(text: string, content: Span): boolean {
  return content.start === 0 ? false : /(?:\n|[-•·▪*–—])\s*$/u.test(text.slice(Math.max(0, content.start - 4), content.start));
}

/** Without the speaker or the heading before a colon: "Grain Fund: Norland will pay …". */
function afterLabel(said: string): string {
  const label = /^[^:“"]{2,110}: (?=[“"\p{Lu}])/u.exec(said)?.[0];
  if (label === undefined) return said;
  return /^[“"]/.test(said.slice(label.length)) || findClause(readClauseWords(label)) === null ? said.slice(label.length) : said;
}
