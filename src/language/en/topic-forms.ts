import type { Span } from "../../domain/span.ts";
import { contentSpans } from "./content-extent.ts";
import { findPartner } from "./find-partner.ts";
import { findSubject } from "./find-source.ts";
import { topicDraft } from "./form-draft.ts";
import { mainVerb } from "./read-purpose.ts";
import type { Draft } from "./read-unit.ts";
import type { Word } from "./read-words.ts";
import { actsAsVerb } from "./word-classes.ts";
import { spanOf } from "./word-spans.ts";

/** Reads topics that stand as subject or predicate: "X was the focus of the talks", "the topics included X", "nothing was said about X". */
export function readTopicForms(words: readonly Word[], text: string): readonly Draft[] {
  const [head, end] = [words[0], words.at(-1)];
  if (head === undefined || end === undefined) return [];
  const place: Place = { words, start: head.start, sentence: text.slice(head.start, end.end) };
  const purpose = place.sentence.includes(" for ") ? readFor(place) : null;
  if (purpose !== null) return purpose;
  if (!mayBeTopic.test(place.sentence)) return [];
  return readNothing(place) ?? readBefore(place) ?? readBehind(place) ?? readContinued(place) ?? readDuring(place) ?? [];
}

/** Quick to refuse, so that few sentences meet the long patterns. */
const mayBeTopic =
  /[Nn]othing |genda|opics? |ubjects? |hemes? |focus |spotlight|featured|figured|loomed|(?:topped|dominated|headed) |ssues (?:of|on|under|for|raised|discussed|were|included)|atters (?:of|on|under|raised|discussed|were|included)|uestions (?:of|on|under|raised|discussed|were|included)|(?:^|Also |also )(?:[Dd]iscussed|[Rr]aised|[Cc]overed|[Aa]ddressed|[Hh]ighlighted|[Mm]entioned|[Rr]eviewed|[Ss]ingled) |(?:heart|cent(?:er|re)|top|part) of the |(?:uring|^In|^At|ollowing|fter) (?:an?|the|their) .{0,40}(?:exchange|discussion)|^(?:The|An?) (?:[a-z-]{1,20} ){0,3}(?:exchange of|dialogue|discussions?|conversation|talks|consultations) | took place on|mphasis was |ccent was |ttention was /u;

interface Place {
  readonly words: readonly Word[];
  readonly start: number;
  readonly sentence: string;
}

const talks = "(?:talks|discussions?|meetings?|conversations?|calls?|negotiations|consultations|exchange|visit|summit|session|dialogue)";
const ofTalks = `(?: (?:of|at|in|during|for) (?:the |their |these |this |both sides['’] )?(?:[a-z-]{1,20} ){0,3}${talks})?`;
/** "X was the focus of the talks", "X topped the agenda", "X featured prominently". */
const behindTopic = new RegExp(
  ` (?:(?:was|were|is|are)(?: also)? (?:the |an? |in the |on the |among the |high on the |at the (?:heart|cent(?:er|re)|top) of the |part of the ){1,2}(?:[a-z-]{1,20} ){0,2}?(?:focus|subjects?|topics?|themes?|agenda|spotlight|talks|discussions?|conversation)${ofTalks}|(?:also )?(?:topped|dominated|headed) (?:the|their) (?:agenda|${talks})${ofTalks}|(?:also )?(?:featured|figured)(?: (?:prominently|high|highly))?${ofTalks}|loomed large${ofTalks})(?=[ .,;])`,
  "u",
);
/** "The main topic of the call was X", "Topics discussed included X", "On the agenda were X", "Also discussed were X". */
const beforeTopic = new RegExp(
  `(?:^|(?<=, ))(?:(?:[Tt]he |[Oo]ther |[Aa]mong the |[Tt]heir |[Kk]ey |[Mm]ain |[Aa]mong )?(?:[A-Za-z-]{1,20} ){0,3}?(?:[Tt]opics?|[Ss]ubjects?|[Ii]ssues?|[Tt]hemes?|[Ff]ocus|[Aa]genda|[Mm]atters|[Qq]uestions)(?: (?:of|on|under|for|at|in|raised|discussed|covered|addressed)(?: (?:the |this |their )?(?:[a-z-]{1,20} ){0,3}?(?:${talks}|agenda|discussed|table))?)? (?:was|were|included|includes|include|covered)(?: also)?(?: [a-z]{3,12}ly| mostly| almost){0,2}(?: on)?|(?:Also )?(?:[Oo]n|[Hh]igh on|[Aa]t the top of) the agenda (?:was|were|is|are)(?: also)?|(?:Also )?(?:[Dd]iscussed|[Rr]aised|[Cc]overed|[Aa]ddressed|[Hh]ighlighted|[Mm]entioned|[Rr]eviewed|[Uu]nder discussion|[Ss]ingled out)(?: (?:as|in|at|during|among)(?: [\\p{Ll}-]{1,20}){1,4}?)? (?:was|were))(?= )`,
  "u",
);

function readBefore(place: Place): readonly Draft[] | null {
  const match = behindTopic.exec(place.sentence);
  if (match === null) return null;
  const cue: Span = { start: place.start + match.index + 1, end: place.start + match.index + match[0].length };
  const to = place.words.findIndex((word) => word.start >= cue.start);
  if (isRetold(place.words, to)) return null;
  const content = contentSpans(place.words, 0, to, true);
  return content.length === 0 || to < 1 ? null : [topicDraft([], [cue], content, 0.7)];
}

function readBehind(place: Place): readonly Draft[] | null {
  const match = beforeTopic.exec(place.sentence);
  if (match === null) return null;
  const whole: Span = { start: place.start + match.index, end: place.start + match.index + match[0].length };
  const from = place.words.findIndex((word) => word.start >= whole.end);
  if (
    from < 0 ||
    isRetold(place.words, from) ||
    /^(?:not|that|to|as|so|discussed|raised|covered|addressed|resolved)$/.test(place.words[from]?.lower ?? "")
  )
    return null;
  const content = contentSpans(place.words, from, place.words.length, true);
  if (content.length === 0) return null;
  const owner = /^(?:their|our|his|her) /i.exec(match[0])?.[0];
  const source: Span[] = owner === undefined ? [] : [{ start: whole.start, end: whole.start + owner.length - 1 }];
  const start = owner === undefined ? whole.start : whole.start + owner.length;
  return [topicDraft(source, [{ start, end: whole.end }], content, 0.7)];
}

/** Where the sentence is another's report, what it reports is no statement of its own. */
function isRetold(words: readonly Word[], until: number): boolean {
  return words
    .slice(0, Math.max(until, 0))
    .some((word) => /^(?:said|says|indicates?|indicated|that|which|who|noted|stressed|added)$/.test(word.lower));
}

const continued =
  /^(?:The |An? )(?:[a-z-]{1,20} ){0,3}?(?:exchange of (?:views|opinions|assessments|information)|dialogue|discussions?|conversation|talks|consultations) (?:on|about|regarding|concerning|of|over) (?<topic>.{2,400}?) (?:(?:was|were|has been|will be)(?: also)? (?:continued|held|conducted|resumed)|(?:also )?(?:took place|continued))(?=[.,; ]|$)/u;

/** "The exchange of views on X was continued": the cue stands around its topic. */
function readContinued(place: Place): readonly Draft[] | null {
  const match = continued.exec(place.sentence);
  const topic = match?.groups?.topic;
  if (match === null || topic === undefined) return null;
  const begins = place.sentence.indexOf(topic);
  const start = place.start + begins;
  const cue: Span[] = [
    { start: place.start, end: start - 1 },
    { start: start + topic.length + 1, end: place.start + match[0].length },
  ];
  return [topicDraft([], cue, [{ start, end: start + topic.length }], 0.8)];
}

const forTalks =
  / (?<cue>for (?:an? |the )?(?:[\p{L}-]{1,20} ){0,4}?(?:discussions?|conversations?|exchange of (?:views|opinions)|talks|consultations|dialogue|meetings?) (?:of|on|about|regarding|concerning|over))(?= )/u;

/** "met with the Premier **for a discussion of** X": what a meeting was for. */
function readFor({ words, start, sentence }: Place): readonly Draft[] | null {
  const met = words.findIndex(({ lower }) => gathering.has(lower));
  const match = met < 0 ? null : forTalks.exec(sentence);
  if (match === null) return null;
  const cue: Span = { start: start + match.index + 1, end: start + match.index + match[0].length };
  const opens = words.findIndex((word) => word.start >= cue.start);
  const from = words.findIndex((word) => word.start >= cue.end);
  const verb = met < opens ? met : -1;
  if (verb < 0 || from < 0 || isRetold(words, opens) || words.slice(verb + 1, opens).some((_, at) => actsAsVerb(words, verb + 1 + at)))
    return null;
  const main = mainVerb(words, verb);
  const subject = findSubject(words, main, 0);
  const partner = findPartner(words, main, opens);
  const content = contentSpans(words, from, words.length, true);
  if (content.length === 0 || subject === null) return null;
  const source = [spanOf(words, subject.from, subject.to), partner === null ? null : spanOf(words, partner[0], partner[1])];
  return [
    topicDraft(
      source.filter((one) => one !== null),
      [cue],
      content,
      0.8,
    ),
  ];
}

const gathering = new Set(
  "met meet meets joined joins convened hosted hosts welcomed received gathered sat called phoned visited traveled travelled".split(" "),
);

const during =
  /(?:^|, )(?:[Dd]uring|[Ii]n|[Aa]t|[Ff]ollowing|[Aa]fter) (?<cue>(?:an?|the|their) (?:[\p{Ll}-]{1,20} ){0,2}?(?:exchange of (?:views|opinions)|discussions?) (?:on|of|about|regarding|concerning)) (?<topic>[^,.;]{3,200}), /u;
const tookPlace =
  /(?:^|(?<=, ))(?:[Tt]he |[Aa]n? )(?:[\p{Ll}-]{1,20} ){0,3}?(?:exchange of (?:views|opinions)|discussions?|conversation|dialogue|consultations) (?:also )?took place (?:on|about|regarding|concerning)(?= )/u;
/** "Regarding the lake, the emphasis was on …". */
const emphasis =
  /(?:^|(?<=, ))(?:[Tt]he |[Aa] |[Tt]heir )?(?:[a-z-]{1,20} ){0,2}?(?:[Ee]mphasis|[Aa]ccent|[Aa]ttention) (?:was|is) (?:also )?(?:[a-z]{4,12}ly )?on(?= )/u;

/** "During an exchange of views on X, …", "An exchange of views took place on X". */
function readDuring(place: Place): readonly Draft[] | null {
  const match = during.exec(place.sentence);
  const { cue = "", topic = "" } = match?.groups ?? {};
  if (match !== null) {
    const start = place.start + match.index + match[0].indexOf(cue);
    const from = start + cue.length + 1;
    return [topicDraft([], [{ start, end: start + cue.length }], [{ start: from, end: from + topic.length }], 0.75)];
  }
  const held = tookPlace.exec(place.sentence) ?? emphasis.exec(place.sentence);
  if (held === null) return null;
  const start = place.start + held.index;
  const end = start + held[0].length;
  const from = place.words.findIndex((word) => word.start >= end);
  const content = from < 0 ? [] : contentSpans(place.words, from, place.words.length, true);
  return content.length === 0 ? null : [topicDraft([], [{ start, end }], content, 0.8)];
}

const nothing =
  /(?<![\p{L}\p{N}])nothing (?:was|has been|had been) (?:said|discussed|raised|mentioned)(?: at all)?(?: (?:about|on|concerning|regarding|of))?(?=[ .,;!])/iu;

/** "Nothing was discussed concerning X", "On X, nothing was discussed": X is named in order to deny it. */
function readNothing(place: Place): readonly Draft[] | null {
  const { words } = place;
  const match = nothing.exec(place.sentence);
  if (match === null) return null;
  const cue: Span = { start: place.start + match.index, end: place.start + match.index + match[0].length };
  const from = words.findIndex((word) => word.start >= cue.end);
  const to = words.findIndex((word) => word.start >= cue.start);
  const behind = from < 0 ? [] : contentSpans(words, from, words.length, true);
  const first = words.findIndex((word) => !/^(?:on|about|regarding|concerning|as|for|to)$/.test(word.lower));
  const content = behind.length > 0 ? behind : contentSpans(words, Math.max(0, first), Math.max(0, to), true);
  return content.length === 0 ? null : [topicDraft([], [cue], content, 0.85)];
}
