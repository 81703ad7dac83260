import { prepositions } from "../word-classes.ts";
import type { ActReading, ActSetting } from "./act-reading.ts";
import { finiteAuxiliaries } from "./clause-word-kinds.ts";
import type { ClauseWord } from "./clause-words.ts";
import { findHead } from "./read-subject.ts";
import { readVerb } from "./verb-lexicon.ts";

type Found = Omit<ActReading, "negated">;
const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const undertakings = set(
  "commitment commitments pledge pledges promise promises vow vows undertaking undertakings guarantee guarantees assurance assurances",
);
const intentions = set(
  "readiness willingness intent intention intentions keenness determination resolve plan plans eagerness preparedness dedication desire goal goals objective openness striving",
);
const worth = set(
  "importance need necessity urgency significance right rights responsibility obligation role centrality principle principles value imperative duty relevance primacy inviolability inadmissibility indispensability",
);
const stands = set(
  "support opposition interest interests aspiration aspirations ambition ambitions priority priorities prioritization focus solidarity concern concerns vision belief view views position positions condemnation unity hope hopes conviction stance rejection expectation expectations adherence preference desire respect disapproval regret dissatisfaction dismay outrage alarm disappointment indignation endorsement objections objection reservations fact",
);
const ties = set(
  "values partnership partnerships ties relationship relations alliance friendship bonds bond anniversary ally partner cooperation coordination collaboration rapport dialogue exchanges contacts interaction atmosphere spirit",
);
const underWay = set("efforts effort work negotiations preparations campaign operations deliberations");
const settled = set("decision decisions agreement agreements consensus understanding deal deals compromise");
const deeds = set(
  "action actions launch signing completion start steps step statement statements announcement progress delivery release conclusion visit visits arrival adoption ratification approval opening establishment creation withdrawal withdrawals launching resumption attack attacks strike strikes launch passage election appointment return increase reduction decline rise transfer deployment summit",
);
const courtesies = set("gratitude appreciation thanks condolences sympathy sympathies congratulations greetings wishes regards respects");

/** Reads the act of words without a finite verb: "their commitment to …", "the importance of …", "to do …". */
export function readPhraseAct(words: readonly ClauseWord[], setting: ActSetting): ActReading {
  const text = words
    .slice(0, 12)
    .map((word) => word.lower)
    .join(" ");
  const negated = /^(?:not to|not|never to)\b/.test(text);
  return { ...readHead(words, text, setting), negated };
}

function readHead(words: readonly ClauseWord[], text: string, setting: ActSetting): Found {
  if (
    /^let me (?:[a-z]+ly |first |also |once again |again |just )*(?:thank|congratulate|welcome|greet|wish|offer|express|extend|convey)\b/.test(
      text,
    )
  )
    return { act: "thanks", modality: null };
  const { head, at } = headOf(words);
  const follows = words[at + 1]?.lower ?? "";
  const found = head === null ? null : byHead(head, follows, words, text, setting);
  // "the visit that I will be making"
  if (/ (?:that|which) (?:i|we) will\b/.test(text)) return { act: "commitment", modality: "will" };
  if (found !== null) {
    // "their friendship and their commitment to …": what binds decides.
    const second = secondHead(words, at);
    if (second !== null && found.act !== "commitment" && undertakings.has(second)) return { act: "commitment", modality: "will" };
    if (second !== null && found.act !== "commitment" && intentions.has(second)) return { act: "commitment", modality: "intends" };
    return found;
  }
  if (/^(?:now ,? ?)?(?:off|on (?:my|our|the|his) way|en route) to\b/.test(text)) return { act: "event", modality: "ongoing" };
  if (/^(?:please|let us)\b/.test(text)) return { act: "request", modality: null };
  if (
    /^(?:(?:and |many |so,? )?thanks?\b(?! to the\b)|(?:you are |a (?:very )?warm )?welcome(?: (?:to|everyone|everybody|back|,|you|all|dear|mr)\b|$)|congratulations\b)/.test(
      text,
    )
  )
    return { act: "thanks", modality: null };
  if (/^(?:the following|as follows)\b/.test(text)) return { act: "mention", modality: null };
  if (/^how (?:important|necessary|vital|crucial|critical|essential)\b/.test(text)) return { act: "position", modality: null };
  if (/^(?:not )?to\b/.test(text) && setting.binding) return { act: "commitment", modality: "will" };
  return { act: setting.emphatic ? "position" : "assessment", modality: null };
}

function byHead(head: string, follows: string, words: readonly ClauseWord[], text: string, setting: ActSetting): Found | null {
  // "The consideration by Norland of more purchases": weighed, and no more.
  if (/^(?:consideration|contemplation)$/.test(head) && /^(?:by|of|being)$/.test(follows))
    return { act: "commitment", modality: "considering" };
  if (undertakings.has(head) && (follows !== "of" || !/^(?:a|an) /.test(text))) return { act: "commitment", modality: "will" };
  if (/^(?:plans?|goals?|objectives?)$/.test(head) && !/^(?:to|of|for)$/.test(follows)) return null;
  if (intentions.has(head) && head !== "desire") return { act: "commitment", modality: "intends" };
  if (courtesies.has(head)) return { act: "thanks", modality: null };
  if (head === "warning" || head === "warnings") return { act: "warning", modality: null };
  if (/^(?:request|requests|demand|demands|appeal|appeals)$/.test(head) || (/^calls?$/.test(head) && /^(?:for|on|upon|to)$/.test(follows)))
    return { act: "request", modality: null };
  if (/^(?:invitation|invitations|offer|offers)$/.test(head)) return { act: "offer", modality: null };
  if (/^(?:denial|denials)$/.test(head)) return { act: "denial", modality: null };
  if (head === "refusal") return { act: "denial", modality: "denied" };
  if (worth.has(head)) {
    const asPartner = / as (?:a|an|one of|the) [a-z-]*\s?(?:[a-z.-]+ ){0,2}(?:partner|ally|friend)\b/.test(
      words
        .slice(0, 18)
        .map((word) => word.lower)
        .join(" "),
    );
    if (asPartner || (head === "role" && !setting.emphatic))
      return asPartner ? { act: "characterisation", modality: null } : { act: "assessment", modality: null };
    return { act: "position", modality: null };
  }
  // "Norland's clear position", noted: a remark on another's stand.
  if (setting.weak && /^(?:support|position|stance|policy|solidarity|focus|respect)$/.test(head) && ofAnother(words, head))
    return { act: "assessment", modality: null };
  if (stands.has(head)) return { act: "position", modality: null };
  if (ties.has(head)) {
    const joint = /^(?:coordination|collaboration|contacts|exchanges|interaction|atmosphere|spirit)$/.test(head);
    return joint && setting.emphatic ? { act: "position", modality: null } : { act: "characterisation", modality: null };
  }
  if (head === "vitality" || head === "strength" || head === "depth")
    return ties.has(nounAfterOf(words)) ? { act: "characterisation", modality: null } : null;
  if (/^(?:level|state|nature|character|quality|development|growth|dynamics|progress)$/.test(head) && ties.has(nounAfterOf(words)))
    return { act: "characterisation", modality: null };
  if (underWay.has(head)) return setting.emphatic ? { act: "position", modality: null } : { act: "event", modality: "ongoing" };
  if (settled.has(head)) return setting.emphatic ? { act: "position", modality: null } : { act: "event", modality: "agreed" };
  if (/^(?:actions?|steps?|statements?|strikes?|attacks?)$/.test(head) && isJudged(words, head))
    return { act: setting.emphatic ? "position" : "assessment", modality: null };
  if (/^(?:steps?|actions?|measures?)$/.test(head) && /^(?:being|needed|required)$/.test(follows)) return null;
  // "the announcement to seek funds": made, but what it binds to is to come.
  if (/^announcements?$/.test(head) && follows === "to" && !setting.emphatic) return { act: "event", modality: "will" };
  if (deeds.has(head))
    return setting.emphatic ? { act: "position", modality: null } : { act: "event", modality: head === "progress" ? "ongoing" : "done" };
  return null;
}

/** Whether a name owns the head: "Norland's … support". */
function ofAnother(words: readonly ClauseWord[], head: string): boolean {
  const at = words.findIndex((word) => word.lower === head);
  return words.slice(0, Math.max(0, at)).some((word) => word.capital && /'s?$/.test(word.lower));
}

/** Whether a word before the head judges it: "their effective actions". */
function isJudged(words: readonly ClauseWord[], head: string): boolean {
  const at = words.findIndex((word) => word.lower === head);
  return words.slice(0, Math.max(0, at)).some((word) => judging.test(word.lower));
}

const judging =
  /^(?:effective|constructive|positive|significant|considerable|steady|rapid|dynamic|remarkable|impressive|historic|important|courageous|brave|skil?lful|professional|well-coordinated|timely|destructive|provocative|aggressive|unilateral|illegal|unlawful|irresponsible|hostile|dangerous|growing)$/;

/** The head of the first noun phrase, where it stands. */
function headOf(words: readonly ClauseWord[]): { head: string | null; at: number } {
  let from = 0;
  while (from < words.length && /^["“”'‘’,(]$/.test(words[from]?.lower ?? "")) from++;
  if (prepositions.has(words[from]?.lower ?? "") || words[from]?.lower === "to") return { head: null, at: from };
  let stretch = words.slice(from);
  // "values and partnership", "strong and broad partnership": the phrase runs on over "and".
  const known = (lower: string): boolean =>
    undertakings.has(lower) ||
    intentions.has(lower) ||
    worth.has(lower) ||
    stands.has(lower) ||
    ties.has(lower) ||
    underWay.has(lower) ||
    deeds.has(lower) ||
    settled.has(lower);
  let found = findHead(stretch);
  let offset = from;
  if (found !== null && !known(found.lower)) {
    const at = words.indexOf(found, from);
    if (/^(?:and|,)$/.test(words[at + 1]?.lower ?? "")) {
      stretch = words.slice(at + 2);
      const next = findHead(stretch);
      if (next !== null && known(next.lower) && words.indexOf(next, at) - at < 6) {
        found = next;
        offset = at + 2;
      }
    }
  }
  return found === null ? { head: null, at: from } : { head: found.lower, at: words.indexOf(found, offset) };
}

/** The head of what is joined to the first phrase by "and", a possessive before it. */
function secondHead(words: readonly ClauseWord[], at: number): string | null {
  for (let i = at + 1; i < Math.min(words.length - 1, at + 24); i++) {
    const one = words[i]?.lower ?? "";
    if (/^(?:that|which|who|to)$/.test(one)) return null;
    if (one !== "and") continue;
    if (/^(?:readiness|willingness|commitment|determination|intention|resolve)$/.test(words[i + 1]?.lower ?? ""))
      return words[i + 1]?.lower ?? null;
    if (!/^(?:his|her|their|its|our|shared|the)$/.test(words[i + 1]?.lower ?? "")) continue;
    return findHead(words.slice(i + 1))?.lower ?? null;
  }
  return null;
}

function nounAfterOf(words: readonly ClauseWord[]): string {
  const of = words.findIndex((word) => /^(?:of|in)$/.test(word.lower));
  return of < 0 || of > 6 ? "" : (findHead(words.slice(of + 1))?.lower ?? "");
}

/** Whether the words begin with a bare verb, as an item of a list of tasks does: "Develop a statement …". */
export function isBareVerb(words: readonly ClauseWord[]): boolean {
  const first = words[0]?.lower ?? "";
  if (first === "thank" || first === "welcome" || first === "let") return false;
  return (
    readVerb(first).some((one) => one.form === "base") &&
    !prepositions.has(words[1]?.lower ?? "") &&
    !finiteAuxiliaries.has(words[1]?.lower ?? "")
  );
}

/** Whether the words ask by a bare verb before its object: "Stop the shelling". */
export function isImperative(words: readonly ClauseWord[]): boolean {
  return isBareVerb(words) && /^(?:the|this|these|those|that|your|our|all|every|an?|it|us|me|him|her|them)$/.test(words[1]?.lower ?? "");
}
