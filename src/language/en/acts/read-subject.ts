import { prepositions } from "../word-classes.ts";
import type { ClauseWord } from "./clause-words.ts";

/**
 * What kind of thing the subject of a clause is.
 * `self`: I, we · `agent`: persons, states and bodies, who can bind themselves · `hearer`: you · `expletive`: it, this, there ·
 * `relation`: ties between parties, or their talks · `paper`: a deal, order or programme, which can bind · `stand`: a policy or principle ·
 * `thing`: anything else · `none`: left out
 */
export type SubjectKind =
  | "self"
  | "person"
  | "agent"
  | "hearer"
  | "expletive"
  | "relation"
  | "talks"
  | "paper"
  | "stand"
  | "thing"
  | "none";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const relationNouns = set(
  "relations relationship relationships partnership partnerships ties alliance alliances friendship bond bonds cooperation dialogue rapport",
);
const talkNouns = set(
  "call meeting meetings conversation conversations talks exchange exchanges visit summit discussion discussions negotiations consultations session sessions conference conferences forum round rounds ceremony",
);
const paperNouns = set(
  "agreement agreements deal deals framework order pact treaty memorandum mou arrangement arrangements accord plan initiative programme program proclamation act law legislation regulation regulations rule rules tariff tariffs duties duty quota quotas rate rates sanctions measures products parts goods order provisions exemption exemptions ban prohibition prohibitions restriction restrictions requirement requirements controls determination ceasefire truce package executive resolution statement grant grants loan loans mechanism group fund",
);
const standNouns = set(
  "position policy principle stance red line interests goal objective priority task choice view question right rights obligation responsibility mission aim",
);
const agentNouns = set(
  "government governments administration side sides party parties leader leaders task president presidents minister ministers secretary ministry ministries department departments agency agencies company companies firm firms bank banks ally allies partner partners team teams delegation delegations official officials country countries nation nations state states forces force army military troops council commission parliament congress senate house embassy union community authorities authority people peoples militants group groups chancellor premier king spokesman spokesperson spokeswoman leadership negotiators envoy envoys ambassador ambassadors representatives experts investors businesses farmers scientists universities ministries participants members member interlocutors chairman director governor mayor airline airlines producers regulators lenders nobody everyone neither both each all many others someone anyone engineers economies office staff personnel analysts advisers advisors lawmakers journalists workers students citizens regime junta rebels opposition police navy coalition quad alliance's",
);
const thingNouns = set(
  "e.o. agreement deal framework initiative act order strategy programme program fund partnership summit dialogue forum gdp war treaty charter declaration plan exports imports trade investment investments today tpd article conference mission project decision action actions efforts support assistance",
);
const nominative = set("i we you he she they it this that these those there what such here who one");

/** Reads what kind of subject stands before the verb. */
export function readSubject(subject: readonly ClauseWord[]): SubjectKind {
  const words = subject.filter((word) => !/^["“”'‘’]$/.test(word.lower));
  const first = words[0];
  if (first === undefined) return "none";
  const text = words.map((word) => word.lower).join(" ");
  if (/^(?:i|we|both of us|all of us|each of us)\b(?!')/.test(text) || /\band i\b/.test(text)) return "self";
  if (/^you\b/.test(text)) return "hearer";
  if (
    /^(?:he|she|they|both|neither|each|everyone|nobody)\b/.test(text) &&
    !/ (?:sides?|parties|party|leaders?|countries|country|presidents?|governments?)$/.test(text) &&
    words.length <= 2
  )
    return "person";
  if (
    nominative.has(first.lower) &&
    (words.length === 1 ||
      /^(?:this|that|it|there|here)$/.test(words[1]?.lower ?? "") ||
      (words.length === 2 && /^(?:also|all|too)$/.test(words[1]?.lower ?? "")))
  )
    return "expletive";
  const beforeLast = words.at(-2)?.lower;
  if ((prepositions.has(first.lower) || beforeLast === ",") && nominative.has(words.at(-1)?.lower ?? ""))
    return readSubject(words.slice(-1));
  const head = findHead(words);
  if (head === null) return "thing";
  // "Norland joining the pact", "cutting duties": a deed, not who does it.
  const behind = words[words.indexOf(head) + 1]?.lower ?? "";
  if (
    (head === first && /^[a-z]{3,}ing$/.test(head.lower) && !/^(?:beijing|king)$/.test(head.lower)) ||
    (head.capital && /^[a-z]{3,}ing$/.test(behind))
  )
    return "thing";
  // "our common duty" is a stand, "the duty on steel" a paper.
  if (/^dut(?:y|ies)$/.test(head.lower) && /^(?:our|my|his|her|common|shared|sacred|moral|joint)$/.test(beforeHead(words, head)))
    return "stand";
  if (relationNouns.has(head.lower)) return "relation";
  if (talkNouns.has(head.lower)) return "talks";
  if (head === first) {
    // The first word of a sentence is capital whatever it is.
    if (paperNouns.has(head.lower)) return "paper";
    if (standNouns.has(head.lower)) return "stand";
    if (/(?:ions|ments|ities|ories|ances|ings|ships|ports|ures)$/.test(head.lower) && !agentNouns.has(head.lower)) return "thing";
  }
  if (head.capital)
    return thingNouns.has(head.lower)
      ? paperNouns.has(head.lower)
        ? "paper"
        : relationNouns.has(head.lower)
          ? "relation"
          : "thing"
      : "agent";
  // "a tariff regime" governs, but nobody is in it.
  if (head.lower === "regime" && /^(?:tariff|trade|sanctions?|legal|visa|control|inspection)$/.test(beforeLast ?? "")) return "paper";
  if (agentNouns.has(head.lower)) return "agent";
  if (paperNouns.has(head.lower)) return "paper";
  if (standNouns.has(head.lower)) return "stand";
  return "thing";
}

const beforeHead = (words: readonly ClauseWord[], head: ClauseWord): string => words[words.indexOf(head) - 1]?.lower ?? "";

const endsPhrase = (word: ClauseWord | undefined): boolean =>
  word === undefined || prepositions.has(word.lower) || /^(?:,|to|and|also|jointly|recently|together|today)$/.test(word.lower);

/** The last word of the first noun phrase: what the rest of the phrase speaks of. */
export function findHead(words: readonly ClauseWord[]): ClauseWord | null {
  let head: ClauseWord | null = null;
  let at = 0;
  // A phrase that opens with a preposition and has no comma ("during the visit the two leaders"): the subject is what stands last.
  if (prepositions.has(words[0]?.lower ?? "")) return words.at(-1) ?? null;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (/^[("“”‘’$]$/.test(word.lower) || /^["“]/.test(word.lower)) continue;
    // "the Trade and Development Agency": a name of several words.
    if (head?.capital && thingNouns.has(head.lower) && /^(?:and|for|of)$/.test(word.lower) && words[at + 1]?.capital) continue;
    if (
      head !== null &&
      (prepositions.has(word.lower) ||
        /^(?:,|that|which|who|whom|whose|where|today|yesterday|tonight|tomorrow|and|or|\)|—|–|-|:|to|not|also|both|as|we|i|he|she|they|it|together|outside|beyond|across|near|behind|above|below|like|than|inside|throughout|around)$/.test(
          word.lower,
        ))
    )
      break;
    if (
      head !== null &&
      /^[a-z]{2,}ing$/.test(word.lower) &&
      !head.capital &&
      !/^(?:thing|king|wing|spring|funding|meeting|building|training|financing|understanding|briefing)$/.test(word.lower)
    )
      break;
    if (
      head !== null &&
      word.capital === false &&
      /^[a-z]{4,}ed$/.test(word.lower) &&
      !head.lower.endsWith("'s") &&
      endsPhrase(words[at + 1])
    )
      break;
    if (/^(?:the|a|an|all|each|every|some|any|no|its|their|his|her|our|my|your|this|these|those|that)$/.test(word.lower)) {
      if (head === null) continue;
      break;
    }
    head = word;
  }
  return head;
}
