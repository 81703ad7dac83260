import type { ReadAccount } from "../alignment/read-account.ts";
import type { Mention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import { noSide, type Statement } from "../domain/statement.ts";
import type { Deed } from "../extraction/deeds/read-deeds.ts";
import { findEntity } from "../language/names/name-table.ts";

/** How far into a deed its doer may stand, in UTF-16 units: behind "that", "the" or an adverb. */
const headReach = { spaced: 14, han: 4 };
/** How far behind a name is looked for what it does, in UTF-16 units. */
const farBehind = 48;
/** How far before a name is looked for "by" and the verb before that, in UTF-16 units. */
const agentReach = 24;
/** How far back a pronoun looks for whom it means, in UTF-16 units. */
const backReach = 400;

/**
 * The party that is to act by the words of a deed: the one named at its head or behind "by", those at the table where it is "both sides", else the one that
 * its pronoun means, else who acts `before` it in the statement, else whoever speaks; several are joined by `+`. Null where nobody can be told, as of a passive
 * or where a thing is the subject.
 */
export function whoActs(
  read: ReadAccount,
  statement: Statement,
  { span: deed, figures }: Pick<Deed, "span" | "figures">,
  table: readonly string[],
  before: string | null,
): string | null {
  const { text, mentions } = read.extraction;
  const inside = mentions.filter((mention) => mention.kind !== "body" && mention.start >= deed.start && mention.end <= deed.end);
  const heads = headsOf(text, deed);
  const reach = read.pack.spaced ? headReach.spaced : headReach.han;
  const leads = (head: number, { start }: Mention): boolean =>
    start >= head && (start - head <= reach || titles.test(text.slice(head, start)));
  const atHead = (mention: Mention): boolean =>
    heads.some((head) => leads(head, mention) && isDoer(text, { start: head, end: deed.end }, mention, read));
  const named = inside.find((mention) => isAgent(text, mention, read)) ?? inside.find(atHead);
  const party = named && partyOf(named);
  if (party) return jointWith(party, named, inside, text, read);
  const speaker = statement.speaker === null || statement.speaker.party === noSide ? null : statement.speaker.party;
  const words = text.slice(deed.start, deed.end);
  if (table.length === 2 && heads.some((head) => isJoint(text.slice(head, head + jointReach), read))) return table.join("+");
  const pronoun = pronounIn(words, read);
  // Who has agreed that something will be done is bound, whatever the clause.
  if (pronoun === null && (statement.type === "own" || statement.modality !== "agreed")) {
    const subject = read.pack.doers.subjectOf(words);
    if (read.pack.doers.passive.test(words) || subject === "thing" || opensWithCounted(words, deed, figures)) return null;
    // "European companies will invest", in a text of two sides: of one of them, nobody knows which.
    if (subject === "somebody" && speaker?.includes("+") === true) return null;
    if (subject === null && statement.type === "own") return before ?? headDoer(read, deed, table) ?? speaker;
  }
  // "He said that he will": himself; "they" of one side are the others.
  const others = pronoun === "they" ? speaker?.includes("+") !== true : pronoun === "one" && statement.type !== "indirect";
  if (others) return otherBefore(read, deed.start, speaker);
  return pronoun === null ? (before ?? speaker) : speaker;
}

/** How far back the sentence of a listed deed may begin, in UTF-16 units. */
const sentenceReach = 700;

/** Who acts in the sentence of which a deed without a subject is an item: "Norland will: (i) lower its duties; and (ii) open its ports". */
function headDoer(read: ReadAccount, deed: Span, table: readonly string[]): string | null {
  const { text, mentions } = read.extraction;
  const before = text.slice(Math.max(0, deed.start - sentenceReach), deed.start);
  const begins = [...before.matchAll(/[.!?。！？]["”’)]?\s+(?=[\p{Lu}“])|\n\s*(?=\p{Lu}[^\n]{0,200}$)/gu)].at(-1);
  const start = deed.start - before.length + (begins ? begins.index + begins[0].length : 0);
  if (start >= deed.start) return null;
  const head = { start, end: deed.start };
  const reach = read.pack.spaced ? headReach.spaced : headReach.han;
  const named = mentions.find(
    (mention) => mention.kind !== "body" && mention.start >= start && mention.start - start <= reach && isDoer(text, head, mention, read),
  );
  const inside = named ? mentions.filter((mention) => mention.start >= named.start && mention.end <= deed.start) : [];
  const party = named && partyOf(named);
  if (party) return jointWith(party, named, inside, text, read);
  return table.length === 2 && isJoint(text.slice(start, start + jointReach), read) ? table.join("+") : null;
}

/** "**Soybeans** would move up to 20 million tons": what is counted stands where a doer would. */
const opensWithCounted = (words: string, deed: Span, figures: Deed["figures"]): boolean =>
  figures.some(({ quantity: { of, start } }) => {
    const at = of === null ? -1 : words.indexOf(of);
    return at >= 0 && at <= longestLead / 2 && deed.start + at < start && !/[,;]/.test(words.slice(at, start - deed.start));
  });

/** "Secretary of State" before a name: words with capitals, up to a length. */
const titles = /^(?=.{1,60}$)(?:(?:the|of|and|for|\p{Lu}[\p{L}.’'-]*)\s+)+$/u;

/** Where a deed's own clause may begin: at its front, or behind words that lead up to it, "As part of this effort, …", "Energy: …". */
function headsOf(text: string, { start, end }: Span): readonly number[] {
  const front = text.slice(start, Math.min(end, start + longestLead));
  return [start, ...[...front.matchAll(/[,:，：]\s*/gu)].slice(0, 2).map((mark) => start + mark.index + mark[0].length)];
}

/** In UTF-16 units. */
const longestLead = 90;
const jointReach = 24;

/** "The two sides will": words for both at the head, cut to whole words. */
function isJoint(head: string, { pack }: ReadAccount): boolean {
  const { jointWithin } = pack.parties;
  const match = jointWithin.exec(pack.spaced ? head.replace(/\S*$/u, "") : head.slice(0, headReach.han + 4));
  return match !== null && match.index <= (pack.spaced ? headReach.spaced : headReach.han);
}

/** Whether a name at the head is of the one who acts: not "to buy from **Norland**". */
function isDoer(text: string, deed: Span, mention: Mention, { pack }: ReadAccount): boolean {
  const { notBehind, notBefore, marks } = pack.doers;
  const [before, behind] = [text.slice(deed.start, mention.start), text.slice(mention.end, mention.end + farBehind)];
  if (notBehind.test(before) || notBefore.test(behind) || pronounIn(before, { pack })) return false;
  return marks === null || marks.test(behind);
}

/** "the purchase by **Norland** of …". */
const isAgent = (text: string, { start }: Mention, { pack }: ReadAccount): boolean =>
  pack.doers.agentBehind.test(text.slice(Math.max(0, start - agentReach), start));

/** "Norland **and Sudland** will": both. */
function jointWith(party: string, first: Mention, inside: readonly Mention[], text: string, { pack }: ReadAccount): string {
  const parties = [party];
  let last = first;
  for (const next of inside) {
    if (next.start < last.end) continue;
    if (!pack.doers.joins.test(text.slice(last.end, next.start))) break;
    const other = partyOf(next);
    if (other && !parties.includes(other)) parties.push(other);
    last = next;
  }
  return parties.join("+");
}

function partyOf({ entity, kind }: Mention): string | null {
  return kind === "party" ? entity.slice("party:".length) : (findEntity(entity)?.party ?? null);
}

/** Which pronoun is the doer: of whoever speaks, of one other, of several others; null where none is. */
function pronounIn(words: string, { pack: { parties, doers } }: Pick<ReadAccount, "pack">): "first" | "one" | "they" | null {
  for (const [pronoun] of words.matchAll(doers.pronouns)) {
    if (parties.first.test(pronoun)) return "first";
    if (parties.plural.test(pronoun)) return "they";
    if (parties.singular.test(pronoun)) return "one";
  }
  return null;
}

/** The party named last before a place, in the same paragraph, other than the one who speaks. */
function otherBefore({ extraction }: ReadAccount, place: number, speaker: string | null): string | null {
  const { text, mentions } = extraction;
  const from = Math.max(place - backReach, text.lastIndexOf("\n", place) + 1);
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (!mention || mention.end > place || mention.kind === "body") continue;
    if (mention.start < from) return null;
    const party = partyOf(mention);
    if (party !== null && party !== speaker) return party;
  }
  return null;
}
