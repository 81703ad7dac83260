import type { Span } from "../../domain/span.ts";
import { contentSpans } from "./content-extent.ts";
import { clauseDraft, phraseDraft, topicDraft } from "./form-draft.ts";
import type { Draft } from "./read-unit.ts";
import type { Word } from "./read-words.ts";
import { isCapitalised, isPunctuation } from "./word-classes.ts";

/** Reads nouns that hand over: "readiness was expressed to …", "agreement was reached on …", "his message was that …", "there was no mention of …". */
export function readNominals(words: readonly Word[], text: string): readonly Draft[] {
  const [head, end] = [words[0], words.at(-1)];
  if (head === undefined || end === undefined) return [];
  const sentence = text.slice(head.start, end.end);
  const at: Place = { words, start: head.start };
  return [...readGiven(sentence, at), ...readNounIs(sentence, at), ...readThereWas(sentence, at), ...readLabel(words)];
}

interface Place {
  readonly words: readonly Word[];
  /** Where the sentence begins in the text. */
  readonly start: number;
}

const small = "(?:(?:[\\p{Ll}-]{1,20}|Great|Special|Particular|Much|Close) ){0,4}?";
const openings = "(?<=^|^[\\p{Lu}][\\p{Ll}-]{1,20} |^Also |[,;] |[,;] and |[,;] while | and | that )";
const was = "(?:was|were|is|has been|have been|had been)(?: also| again| further)?(?: [a-z]{3,20}ly)?";
const topics =
  "attention|consideration|emphasis|focus|priority|accent|overview|briefing|update|discussions?|exchange of (?:views|opinions)|time";
const minds =
  "readiness|willingness|intention|intent|interest|hopes?|confidence|concerns?|satisfaction|gratitude|appreciation|regret|condolences|support|solidarity|conviction|views?|opinion|belief|wish|desire|determination|commitment|thanks|assessment|doubts?|alarm|praise|criticism|objections?|opposition|understanding|agreements?|consensus|assurances?|mention|reference|importance|significance|warnings?|calls?|proposals?|requests?|invitations?|condemnation|congratulations|hope|expectations?|optimism|fears?|gratitude|protests?|demands?|commitments?|sympath(?:y|ies)|outrage|dissatisfaction|disappointment|reservations|positions?";
const given = new RegExp(
  `${openings}(?:(?:[Aa]n?|[Tt]he|[Nn]o) )?${small}(?:(?<topic>${topics})|(?<mind>${minds})|(?<intent>readiness))(?: (?:during|at|in) (?:the|their|this) (?:meeting|talks|conversation|call|discussions?|visit))? ${was} (?:paid|placed|given|devoted|made|drawn|put|laid|expressed|voiced|conveyed|articulated|reached|achieved|attached|provided|held|raised|issued|extended|offered|shared|taken|continued|reaffirmed)(?: also| again)?(?<mark> (?:on|to|for|of|about|over|in|with|regarding|concerning|as to|at|upon|into)(?<fact> the fact(?= that ))?)?(?<that> that)?(?= )`,
  "iu",
);

/** Quick to refuse, so that few sentences meet the long patterns. */
const mayBeGiven =
  / (?:was|were|is|been) (?:also |again |further )?(?:[a-z]{3,20}ly )?(?:paid|placed|given|devoted|made|drawn|put|laid|expressed|voiced|conveyed|articulated|reached|achieved|attached|provided|held|raised|issued|extended|offered|shared|taken|continued|reaffirmed) /;
const mayBeNoun =
  /(?:message|hope|view|position|belief|point|argument|answer|reply|response|conclusion|opinion|conviction|warning|stance|wish|understanding|expectation) (?:of .{2,50} )?(?:is|was|remains|remained|has been) that /;

/** "Particular attention was given to …", "the hope was expressed that …", "readiness was expressed to meet". */
function readGiven(sentence: string, at: Place): readonly Draft[] {
  if (!mayBeGiven.test(sentence)) return [];
  const match = given.exec(sentence);
  if (match === null || (match.groups?.mark === undefined && match.groups?.that === undefined)) return [];
  const begins = match.index + leadIn(match[0]);
  const noun = match.groups?.mind ?? "";
  const isDeed =
    match.groups?.mark === " to" &&
    /^(?:readiness|willingness|intention|intent|desire|wish|determination|commitment|agreements?)$/i.test(noun);
  let ends = match.index + match[0].length - (match.groups?.that?.length ?? 0);
  if (isDeed) ends -= 3;
  const cue: Span = { start: at.start + begins, end: at.start + ends };
  const from = at.words.findIndex((word) => word.start >= cue.end);
  if (from < 0) return [];
  const isClause = match.groups?.that !== undefined;
  const content = contentSpans(at.words, isClause ? from + 1 : from, at.words.length, !isClause);
  if (content.length === 0) return [];
  // "Attention was drawn to the need to …": what ought to be is a stand, not a topic.
  const isOught =
    / (?:drawn|called) to$/.test(match[0]) &&
    /^(?:the|an?)? ?(?:[a-z-]{1,20} ){0,2}(?:need|necessity|importance|urgency|inadmissibility)\b/.test(
      sentence.slice(ends, ends + 60).trim(),
    );
  const isTopic =
    !isOught && match.groups?.fact === undefined && (match.groups?.topic !== undefined || /^(?:mention|reference)$/i.test(noun));
  return [isTopic ? topicDraft([], [cue], content, 0.8) : phraseDraft([], [cue], content, 0.8)];
}

/** An adverb before the noun phrase is no part of the cue: "Naturally, …", "also". */
function leadIn(words: string): number {
  return /^(?:also|and|then|finally) /i.exec(words)?.[0].length ?? 0;
}

const nounIs =
  /(?:^|(?<=[,;] )|(?<=[,;] and ))(?<owner>(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Tt]he|[\p{L}.-]{1,20}(?: [\p{L}.-]{1,20}){0,4}['’]s?) )(?:[\p{Ll}-]{1,20} ){0,2}?(?<noun>message|hope|view|position|belief|point|argument|answer|reply|response|conclusion|opinion|conviction|warning|stance|wish|understanding|expectation) (?:of (?<of>[^,;.]{2,50}?) )?(?:is|was|remains|remained|has been)(?= that )/u;

/** "China's position is that …", "the message of the call was that …": whose noun it is, is the source. */
function readNounIs(sentence: string, at: Place): readonly Draft[] {
  if (!mayBeNoun.test(sentence)) return [];
  const match = nounIs.exec(sentence);
  const owner = match?.groups?.owner?.trimEnd() ?? "";
  if (match === null) return [];
  const isNamed = !/^the$/i.test(owner);
  const start = at.start + match.index;
  const bare = owner.replace(/['’]s?$/u, "");
  const cueStart = isNamed ? start + owner.length + 1 : start;
  const cue: Span = { start: cueStart, end: start + match[0].length };
  const from = at.words.findIndex((word) => word.start >= cue.end);
  const content = from < 0 ? [] : contentSpans(at.words, from + 1, at.words.length, false);
  return content.length === 0 ? [] : [clauseDraft(isNamed ? [{ start, end: start + bare.length }] : [], [cue], content, 0.8)];
}

const thereWas =
  /(?:^|(?<=[,;] )|(?<=[,;] and ))[Tt]here (?:was|is|were|has been|had been|are) (?<no>no )?(?:[\p{Ll}-]{1,20} ){0,3}?(?<noun>agreements?|consensus|understandings?|mention|talk|discussions?|focus|emphasis|exchange(?: of (?:views|opinions))?|disagreements?|hopes?|concerns?)(?<mark> (?:of|on|about|over|regarding|for))?(?<that> that)?(?= )/u;

/** "There was no mention of …", "there was agreement that …". */
function readThereWas(sentence: string, at: Place): readonly Draft[] {
  if (!sentence.includes("here ")) return [];
  const match = thereWas.exec(sentence);
  if (match === null || (match.groups?.mark === undefined && match.groups?.that === undefined)) return [];
  const isClause = match.groups?.that !== undefined;
  const cue: Span = {
    start: at.start + match.index,
    end: at.start + match.index + match[0].length - (match.groups?.that?.length ?? 0),
  };
  const from = at.words.findIndex((word) => word.start >= cue.end);
  const content = from < 0 ? [] : contentSpans(at.words, isClause ? from + 1 : from, at.words.length, !isClause);
  if (content.length === 0) return [];
  const isTopic = /^(?:mention|talk|discussions?|focus|emphasis|exchange.*)$/.test(match.groups?.noun ?? "");
  return [isTopic ? topicDraft([], [cue], content, 0.8) : phraseDraft([], [cue], content, 0.8)];
}

/** "President Arden: “We stand together.”": a name, a colon and a quotation. */
function readLabel(words: readonly Word[]): readonly Draft[] {
  const colon = words.findIndex((word) => word.text === ":");
  const [first, last, mark] = [words[0], words[colon - 1], words[colon]];
  if (colon < 1 || colon > 7 || first === undefined || last === undefined || mark === undefined) return [];
  if (!words.slice(0, colon).every((word) => isCapitalised(word) || /^(?:of|the|and|for|\.)$/.test(word.lower))) return [];
  if (!/^["“]$/u.test(words[colon + 1]?.text ?? "") || !words[colon + 2]?.quoted) return [];
  const content = contentSpans(words, colon + 1, words.length, false);
  if (content.length === 0 || words.slice(colon + 1).some((word) => !word.quoted && !isPunctuation(word))) return [];
  return [clauseDraft([{ start: first.start, end: last.end }], [{ start: mark.start, end: mark.end }], content, 0.85)];
}
