import type { CheckedQuotation, QuotationStatus } from "../../domain/comparison.ts";
import type { Span } from "../../domain/span.ts";
import { slightWords } from "../../language/slight-words.ts";
import type { Claim } from "../claims/claim.ts";
import { listWords, wordsIn } from "../independence/list-words.ts";
import type { Link } from "../matter/align-claims.ts";
import { evidence, isWhole, type ReadAccount } from "../read-account.ts";
import { isPress } from "../sides.ts";
import { listPrinted, type Printed } from "./list-printed.ts";
import { findExact, findNearest, type Match, type MatchWord, OwnWords } from "./match-words.ts";

/** Printed words held against the speaker's own. */
export interface QuotationCheck {
  readonly printed: Printed;
  readonly status: QuotationStatus;
  /** Where the own words stand or come nearest. */
  readonly own: { readonly read: ReadAccount; readonly span: Span } | null;
  readonly changes: readonly { readonly own: string; readonly printed: string }[];
  /** Share of the printed words that stand in the own ones in their order, 0 to 1. */
  readonly share: number;
}

/** Fewest words that can be told to be altered or to stand nowhere: fewer meet, or miss, by chance. In Han text, characters. */
const leastWords = { spaced: 4, han: 8 };

/** Share of the printed words that stand, in their order, in the own sentence from which it is taken to be the one that is quoted. */
const leastShare = 0.45;

/** How far into a quotation its words are held against others, in UTF-16 units: what is longer is a speech, and its beginning tells whose. */
const longest = 3000;

/** A whole phrase of this many words in common makes up for few words of matter. */
const phrase = 4;

/** Likeness of the matter from which words of another language are taken to be rendered. */
const leastLikeness = 0.3;

/**
 * Holds everything that accounts print as a party's words against that party's own accounts: word for word in one language, by matter across languages.
 * A translation is never judged altered, since no rendering has the words; only words printed in the language in which the party itself published are.
 */
export function checkQuotations(accounts: readonly ReadAccount[], links: readonly Link[]): readonly QuotationCheck[] {
  const texts = new OwnTexts(accounts);
  const linked = linksByClaim(links);
  const checks = accounts.flatMap((read) => {
    const all = listPrinted(read);
    // Of two own texts that come equally near, the one is quoted of which the account has other words too.
    const quoted = new Map<ReadAccount, number>();
    for (const printed of all) {
      const { status, own } = checkOne(printed, texts, linked, quoted);
      if (status === "same" && own) quoted.set(own.read, (quoted.get(own.read) ?? 0) + 1);
    }
    return all.map((printed) => checkOne(printed, texts, linked, quoted));
  });
  return checks.filter((check) => check.status !== "unchecked" || isQuotation(check.printed));
}

/** A check as the comparison prints it. */
export function toCheckedQuotation({ printed, status, own, changes }: QuotationCheck): CheckedQuotation {
  return {
    printed: evidence(printed.read.account, printed.span),
    speaker: printed.party,
    status,
    against: own ? evidence(own.read.account, own.span) : null,
    changes,
  };
}

function checkOne(
  printed: Printed,
  texts: OwnTexts,
  linked: ReadonlyMap<ReadAccount, readonly Link[]>,
  quoted: ReadonlyMap<ReadAccount, number>,
): QuotationCheck {
  const { read, party } = printed;
  const of = (status: QuotationStatus, own: QuotationCheck["own"], changes: QuotationCheck["changes"] = [], share = 0): QuotationCheck => ({
    printed,
    status,
    own,
    changes,
    share,
  });
  const own = texts.of(party, read);
  const pieces = piecesOf(read, { start: printed.span.start, end: Math.min(printed.span.end, printed.span.start + longest) });
  const words = pieces.flat();
  if (words.length === 0) return of("unchecked", null);
  // A text may print one thing a thousand times; it is looked for once.
  const wording = texts.wording(printed, pieces);
  // The words may stand in a text of the other side, which told them first.
  for (const text of [...own, ...texts.tellingOf(party, read)]) {
    const found = wording.findWhole(text);
    if (found)
      return of(found.cut ? "trimmed" : "same", { read: text.read, span: spanOf(text.words.words, found.start, found.end) }, [], 1);
  }
  const enough = words.length >= (read.pack.spaced ? leastWords.spaced : leastWords.han);
  const bySelf = read.account.side?.split("+").includes(party) === true;
  const whole = bySelf && !printed.marked ? [] : own.filter((text) => isWhole(text.read.account));
  if (enough && whole.length > 0) {
    const near = nearest(words, wording, whole, quoted);
    if (near) return altered(printed, words, near, pieces.length > 1);
  }
  const rendered = enough ? renderedFrom(printed, linked) : null;
  if (rendered) return of("translation", { read: rendered.claim.source, span: rendered.claim.span }, [], rendered.score);
  return of(enough && whole.length > 0 && !bySelf ? "not-found" : "unchecked", null);
}

/** A word or two in marks is a name or a distance ("so-called"), unless somebody is known to have said it. */
function isQuotation({ read, span, party }: Printed): boolean {
  if (read.account.side?.split("+").includes(party) === true) return false;
  return wordsIn(read.account.text.slice(span.start, span.end)).length >= (read.pack.spaced ? leastWords.spaced : leastWords.han);
}

interface OwnText {
  readonly read: ReadAccount;
  readonly words: OwnWords;
}

/** The texts in which a party's own words stand, by party and language; each is indexed once. */
class OwnTexts {
  private readonly accounts: readonly ReadAccount[];
  private readonly indexed = new Map<string, OwnText>();
  private readonly wordings = new Map<string, Wording>();

  constructor(accounts: readonly ReadAccount[]) {
    this.accounts = accounts;
  }

  /** The party's own texts in the language of an account, whole ones first: its accounts, and joint ones. */
  of(party: string, printing: ReadAccount): readonly OwnText[] {
    return this.accounts
      .filter((read) => read !== printing && read.pack.tag === printing.pack.tag && read.account.textStatus !== "digest")
      .filter((read) => read.account.side?.split("+").includes(party) === true)
      .sort((a, b) => Number(isWhole(b.account)) - Number(isWhole(a.account)))
      .map((read) => this.index(read));
  }

  /** Texts of the other sides in which the party's words may be told. */
  tellingOf(party: string, printing: ReadAccount): readonly OwnText[] {
    return this.accounts
      .filter((read) => read !== printing && read.pack.tag === printing.pack.tag && !isPress(read))
      .filter((read) => read.account.side?.split("+").includes(party) !== true)
      .map((read) => this.index(read));
  }

  /** The words of a quotation, the same object for the same words printed again in the same language. */
  wording({ read }: Printed, pieces: readonly (readonly MatchWord[])[]): Wording {
    const key = [read.pack.tag, ...pieces.map((piece) => piece.map((word) => word.key).join(" "))].join("\n");
    let known = this.wordings.get(key);
    if (!known) {
      known = new Wording(pieces, read.pack.spaced ? leastWords.spaced : leastWords.han);
      this.wordings.set(key, known);
    }
    return known;
  }

  private index(read: ReadAccount): OwnText {
    const known = this.indexed.get(read.account.id);
    if (known) return known;
    const text = { read, words: new OwnWords(ownWordsOf(read)) };
    this.indexed.set(read.account.id, text);
    return text;
  }
}

/** Words as printed, looked for in each own text once however often they are printed. */
class Wording {
  private readonly pieces: readonly (readonly MatchWord[])[];
  private readonly shortest: number;
  private readonly whole = new Map<OwnText, ReturnType<typeof findPieces>>();
  private readonly near = new Map<OwnText, Match | null>();

  constructor(pieces: readonly (readonly MatchWord[])[], shortest: number) {
    this.pieces = pieces;
    this.shortest = shortest;
  }

  /** Where they stand word for word, cut or not. */
  findWhole(text: OwnText): ReturnType<typeof findPieces> {
    let found = this.whole.get(text);
    if (found === undefined) {
      found = findPieces(this.pieces, text.words.words) ?? findJoined(this.pieces.flat(), text.words.words, this.shortest);
      this.whole.set(text, found);
    }
    return found;
  }

  /** Where the text comes nearest to them. */
  findNear(text: OwnText): Match | null {
    let match = this.near.get(text);
    if (match === undefined) {
      match = findNearest(this.pieces.flat(), text.words);
      this.near.set(text, match);
    }
    return match;
  }
}

/** The words of an account without those that only hand over: "Talks, the minister stressed, will go on" has "Talks will go on". */
function ownWordsOf(read: ReadAccount): readonly MatchWord[] {
  const handing = read.extraction.statements.flatMap(({ type, source, cue, content }) => {
    const parted = content.length > 1;
    return type !== "own" && parted ? [...source, ...cue] : [];
  });
  const words = listWords(read).map((word) => toMatchWord(read, word));
  return handing.length === 0 ? words : words.filter((word) => !handing.some((span) => word.start >= span.start && word.end <= span.end));
}

function toMatchWord({ pack }: ReadAccount, { start, end, key }: Span & { readonly key: string }): MatchWord {
  return { start, end, key, stem: pack.spaced ? pack.stem(key) : key, full: !pack.stopWords.has(key) };
}

/** Printed words, in pieces where dots show that something was left out; what an editor put in brackets is not the speaker's. */
function piecesOf(read: ReadAccount, span: Span): readonly (readonly MatchWord[])[] {
  const text = read.account.text.slice(span.start, span.end);
  const bare = text.replace(/\[[^\]]*\]|［[^］]*］/gu, (inserted) => " ".repeat(inserted.length));
  const pieces: MatchWord[][] = [];
  let from = 0;
  for (const gap of [...bare.matchAll(/…+|\.{3,}|\.\s\.\s\./gu), null]) {
    const piece = bare.slice(from, gap ? gap.index : bare.length);
    const words = wordsIn(piece).map((word) =>
      toMatchWord(read, { key: word.key, start: word.start + span.start + from, end: word.end + span.start + from }),
    );
    if (words.length > 0) pieces.push(words);
    from = gap ? gap.index + gap[0].length : bare.length;
  }
  return pieces;
}

/** All pieces in their order, each word for word; `cut` where there are several. */
function findPieces(
  pieces: readonly (readonly MatchWord[])[],
  own: readonly MatchWord[],
): { start: number; end: number; cut: boolean } | null {
  let [start, from] = [-1, 0];
  for (const piece of pieces) {
    const at = findExact(piece, own, from);
    if (at < 0) return null;
    if (start < 0) start = at;
    from = at + piece.length;
  }
  return { start, end: from, cut: pieces.length > 1 };
}

/** Most pieces that are taken to be joined without a sign. */
const mostJoined = 4;
const mostSteps = 4_000_000;

/** Words made of a few long stretches of the own text in their order, with whole stretches left out between and no dots to show it. */
function findJoined(
  words: readonly MatchWord[],
  own: readonly MatchWord[],
  shortest: number,
): { start: number; end: number; cut: boolean } | null {
  // A text that says one thing a thousand times would be compared with itself at each place.
  if (words.length * own.length > mostSteps) return null;
  let [start, from, at] = [-1, 0, 0];
  for (let pieces = 0; at < words.length; pieces++) {
    if (pieces === mostJoined) return null;
    let [best, length] = [-1, 0];
    for (let place = from; place < own.length; place++) {
      let run = 0;
      while (at + run < words.length && own[place + run] && own[place + run]?.key === words[at + run]?.key) run++;
      if (run > length) [best, length] = [place, run];
    }
    if (length < shortest || (pieces > 0 && best - from < shortest)) return null;
    if (start < 0) start = best;
    from = best + length;
    at += length;
  }
  return start < 0 ? null : { start, end: from, cut: true };
}

interface Near {
  readonly text: OwnText;
  readonly match: Match;
}

function nearest(
  words: readonly MatchWord[],
  wording: Wording,
  texts: readonly OwnText[],
  quoted: ReadonlyMap<ReadAccount, number>,
): Near | null {
  let best: Near | null = null;
  const full = words.filter((word) => word.full).length;
  for (const text of texts) {
    const match = wording.findNear(text);
    if (!match || match.share < leastShare) continue;
    if (match.longest < phrase && (match.full < 2 || match.full < full / 3)) continue;
    const ahead = match.share - (best?.match.share ?? 0) || (quoted.get(text.read) ?? 0) - (best ? (quoted.get(best.text.read) ?? 0) : 0);
    if (!best || ahead > 0) best = { text, match };
  }
  return best;
}

function altered(printed: Printed, words: readonly MatchWord[], { text, match }: Near, cut: boolean): QuotationCheck {
  const own = text.words.words;
  const kept = match.changes.filter((change) => !isSlight(change, words, own, slightWords[text.read.pack.tag]));
  // Whole stretches left out between words that stand there: joined pieces. A word left out within a phrase changes it.
  const stretch = printed.read.pack.spaced ? leastWords.spaced : leastWords.han;
  const joinedOnly = kept.every(({ own: [a, b], printed: [c, d] }) => c === d && (cut || b - a > stretch));
  return {
    printed,
    status: kept.length === 0 ? "same" : joinedOnly ? "trimmed" : "altered",
    own: { read: text.read, span: toClause(text.read, spanOf(own, match.start, match.end), match, words.length) },
    changes: kept.map((change) => ({
      own: wordsBetween(text.read, own, change.own),
      printed: wordsBetween(printed.read, words, change.printed),
    })),
    share: match.share,
  };
}

/** Another spelling, or a word without matter: no change of the words that anybody would report. A figure or a word that denies is never slight. */
function isSlight(
  { own: [a, b], printed: [c, d] }: Match["changes"][number],
  words: readonly MatchWord[],
  own: readonly MatchWord[],
  slight: ReadonlySet<string> | undefined,
): boolean {
  const [left, right] = [own.slice(a, b), words.slice(c, d)];
  if ([...left, ...right].some(({ key }) => /\d/.test(key))) return false;
  if (left.length === 1 && right.length === 1) return isSpelling(left[0]?.key ?? "", right[0]?.key ?? "");
  return [...left, ...right].every(({ key }) => slight?.has(key) === true);
}

function isSpelling(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 6 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Farthest that own words are followed to the end of their clause, in UTF-16 units. */
const reach = 48;

/** Own words out to the stops around them where the printed words begin or end otherwise: what was changed there must be seen too. */
function toClause({ account: { text } }: ReadAccount, { start, end }: Span, { changes }: Match, length: number): Span {
  const head = changes.some(({ printed: [from, to] }) => from === 0 && to > from);
  const tail = changes.some(({ printed: [from, to] }) => to === length && to > from);
  const before = /[^.,;:!?()，。；：！？、（）“”"\n]*$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? "";
  const after = /^[^.,;:!?()，。；：！？、（）“”"\n]*/u.exec(text.slice(end, end + reach))?.[0] ?? "";
  const from = head && before.length < reach ? start - before.trimStart().length : start;
  return { start: from, end: tail && after.length < reach ? end + after.trimEnd().length : end };
}

function wordsBetween(read: ReadAccount, words: readonly MatchWord[], [from, to]: readonly [number, number]): string {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? read.account.text.slice(first.start, last.end) : "";
}

function spanOf(words: readonly MatchWord[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function linksByClaim(links: readonly Link[]): ReadonlyMap<ReadAccount, readonly Link[]> {
  const found = new Map<ReadAccount, Link[]>();
  for (const link of links) {
    for (const { source } of [link.a, link.b]) {
      const known = found.get(source);
      if (known) known.push(link);
      else found.set(source, [link]);
    }
  }
  return found;
}

/** The own words in another language that the printed ones render: the claim of the party's accounts that is most like them. */
function renderedFrom(
  { read, span, party }: Printed,
  linked: ReadonlyMap<ReadAccount, readonly Link[]>,
): { claim: Claim; score: number } | null {
  let best: { claim: Claim; score: number; own: boolean } | null = null;
  for (const { a, b, likeness } of linked.get(read) ?? []) {
    const [here, there] = a.source === read ? [a, b] : [b, a];
    const { score } = likeness;
    if (score < leastLikeness || here.span.start >= span.end || here.span.end <= span.start) continue;
    const own = there.source.account.side?.split("+").includes(party) === true;
    if (!own && there.statement.speaker?.party !== party) continue;
    if (isPress(there.source) || there.source.pack.tag === read.pack.tag) continue;
    if (!best || Number(own) > Number(best.own) || (own === best.own && score > best.score)) best = { claim: there, score, own };
  }
  return best;
}
