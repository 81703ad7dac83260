import type { MentionKind, MentionResolution } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { foldText, isHangulUnit, isSpacedUnit } from "./fold-character.ts";
import { readHanCompound, readHangulCompound } from "./joined-letters.ts";
import { joinMinistries } from "./ministries.ts";
import { beginsWord, endsWord, fitsCase, followsGivenName, goesOnAsName, readTitle, standsInLongerName } from "./name-context.ts";
import { isWithin, listEntities, type NameEntity } from "./name-table.ts";
import { buildTrie, type NameTrie, type TrieEntry } from "./name-trie.ts";
import { notNames } from "./not-names.ts";
import { listSpellings } from "./spellings/list-spellings.ts";

/** A place where a text names someone of the table, with the party that the name stands for. */
export interface NameMention extends Span {
  /** `person:xi-jinping`, `party:CN`, `body:xinhua`. */
  readonly entity: string;
  readonly kind: MentionKind;
  /** English name, as the table has it. */
  readonly name: string;
  /** ISO 3166 code; null for a body of no party. */
  readonly party: string | null;
  /** By what a shared family name is this one's; absent for a name that is nobody else's. */
  readonly resolved?: MentionResolution;
  /** The title beside it that says so. */
  readonly title?: Span;
}

/** A stretch that reads as a listed name, before it is known whom it means. */
interface Candidate extends Span {
  /** Whom the words mean at once; null where only titles, dates or the rest of the text can tell. */
  readonly entity: NameEntity | null;
  /** All whom the words could mean. */
  readonly choices: readonly NameEntity[];
  /** Whom the words mean where the text names none of the choices elsewhere: 乌方 is Ukraine's side, unless the text is about Uzbekistan. */
  readonly usual: NameEntity | null;
  /** The title beside it: one of the choices is meant, if only by the country that the text speaks of. Null where none stands there. */
  readonly title: Span | null;
}

/**
 * Finds the persons, parties and bodies of the table in a text, in any script; the longest name wins; in order, not overlapping.
 * `on` is the ISO date of the text: it decides whom a title or a shared family name means. Null where unknown.
 *
 * Two passes: one reads the places, the other settles shared family names ("Wang said") and shared letters (新方) by what else the text names.
 *
 * @example findNames("President Xi met Mr. Putin.", "2025-09-02").map((mention) => mention.entity) // ["person:xi-jinping", "person:vladimir-putin"]
 */
export function findNames(text: string, on: string | null): readonly NameMention[] {
  const candidates = readCandidates(text, on);
  const named = new Set<string>();
  for (const candidate of candidates) if (candidate.entity !== null) named.add(candidate.entity.id);
  const mentions: NameMention[] = [];
  for (const candidate of candidates) {
    const entity = candidate.entity ?? settle(candidate, named);
    if (entity === null) continue;
    const { start, end } = candidate;
    const mention = { start, end, entity: entity.id, kind: entity.kind, name: entity.name, party: partyOn(entity, on) };
    const { title } = candidate;
    if (entity.kind !== "person" || (title === null && candidate.entity !== null)) mentions.push(mention);
    else mentions.push({ ...mention, ...(title === null ? { resolved: "short-form" } : { resolved: "title", title }) });
  }
  return joinMinistries(text, mentions);
}

/** For whom somebody speaks on a day: the union whose office he holds then, and none of his own country. */
function partyOn({ party, offices }: NameEntity, on: string | null): string | null {
  if (on === null || !offices.some((tenure) => tenure.party !== party)) return party;
  const held = [...new Set(offices.filter((tenure) => isWithin(tenure, on)).map((tenure) => tenure.party))];
  return held.length === 1 ? (held[0] ?? party) : party;
}

/** The one among the choices whom the text names elsewhere, else the one of a country that it names, else the usual one of a letter. */
function settle({ choices, usual, title }: Candidate, named: ReadonlySet<string>): NameEntity | null {
  const known = choices.filter((choice) => named.has(choice.id));
  if (known.length > 0) return onlyOne(known);
  return title !== null ? onlyOne(choices.filter((choice) => named.has(`party:${choice.party}`))) : usual;
}

let trie: NameTrie | undefined;

function getTrie(): NameTrie {
  trie ??= buildTrie(listForms());
  return trie;
}

function* listForms(): Iterable<TrieEntry> {
  for (const entity of listEntities()) {
    for (const form of entity.forms) yield { entity, form };
    for (const form of listSpellings(entity)) yield { entity, form };
  }
  for (const form of notNames) yield { entity: null, form };
}

function readCandidates(text: string, on: string | null): readonly Candidate[] {
  const names = getTrie();
  const found: Candidate[] = [];
  const startsName = (at: number): boolean => names.findAt(text, at).some((hit) => hit.entries.some((entry) => !entry.form.weak));
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20) continue;
    const spaced = isSpacedUnit(unit);
    const hit = names.mayBegin(unit, text.charCodeAt(at + 1)) && beginsWord(text, at) ? readName(names, text, at, on) : null;
    if (hit !== null) {
      if (hit !== "other") found.push(hit);
      at = (hit === "other" ? endOfOther(names, text, at) : hit.end) - 1;
      continue;
    }
    if (spaced) {
      while (at + 1 < text.length && isSpacedUnit(text.charCodeAt(at + 1))) at += 1;
      continue;
    }
    const letters = isHangulUnit(unit)
      ? beginsWord(text, at)
        ? readHangulCompound(text, at)
        : []
      : unit >= 0x4e00 && unit <= 0x9fff
        ? readHanCompound(text, at, startsName)
        : [];
    for (const { start, end, parties, usual } of letters)
      found.push({ start, end, entity: onlyOne(parties), choices: parties, usual, title: null });
    const last = letters.at(-1);
    if (last !== undefined) at = last.end - 1;
  }
  return found;
}

/** The longest fitting name that begins here; `other` for words that only look like one; null for nothing. */
function readName(names: NameTrie, text: string, start: number, on: string | null): Candidate | "other" | null {
  for (const { end, entries } of names.findAt(text, start)) {
    if (!endsWord(text, start, end)) continue;
    const words = text.slice(start, end);
    const fitting = asWritten(
      entries.filter(({ form }) => fitsCase(form.text, form.script, words)),
      words,
    );
    if (fitting.length === 0) continue;
    if (fitting.some((entry) => entry.entity === null)) return "other";
    if (
      end - start < 3 &&
      goesOnAsName(text, end) &&
      fitting.every((entry) => entry.form.script === "han" && entry.entity?.kind === "person")
    )
      continue;
    if (fitting.every(({ form }) => form.script === "han") && isPartOfDotted(text, start, end, fitting)) continue;
    const single = !words.includes(" ") && isSpacedUnit(text.charCodeAt(start));
    if (single && followsGivenName(text, start)) continue;
    const firm = choose(
      fitting.filter((entry) => !entry.form.weak),
      on,
    );
    if (firm !== null) return { start, end, entity: firm, choices: [firm], usual: null, title: null };
    const weak = readWeak(fitting, text, start, end, on);
    if (weak !== null) return weak;
  }
  return null;
}

/**
 * 扬·贝里 is another than 贝里, and 贝里·约翰逊 too: a short name that a dot joins to a name not listed with it. A longer one is its owner's: no other
 * 泽连斯基 is told of, unless the table knows a given name of his and this is not it.
 */
function isPartOfDotted(text: string, start: number, end: number, entries: readonly TrieEntry[]): boolean {
  const isDot = (at: number): boolean => /[·•・‧]/u.test(text.charAt(at));
  // A Hungarian family name stands first: 西雅尔多·彼得.
  const isFamilyFirst = entries.some(({ entity }) => entity?.party === "HU");
  if (isDot(end) && /\p{Script=Han}/u.test(text.charAt(end + 1))) return !isFamilyFirst;
  if (!isDot(start - 1) || !/\p{Script=Han}/u.test(text.charAt(start - 2))) return false;
  const given = entries.flatMap(
    ({ entity }) => entity?.forms.flatMap((form) => (form.script === "han" ? (/^([^·]+)·/u.exec(form.text)?.[1] ?? []) : [])) ?? [],
  );
  if (given.length === 0) return end - start < 3;
  const before = foldText(text.slice(Math.max(0, start - 24), start - 1));
  return !given.some((name) => before.includes(foldText(name)));
}

/** 鮑爾 is one name in Taiwan, 鲍尔 another in Beijing: of forms alike but for the script, those written just so. */
function asWritten(entries: readonly TrieEntry[], words: string): readonly TrieEntry[] {
  if (entries.length < 2 || entries.some(({ form }) => form.script !== "han")) return entries;
  const same = entries.filter(({ form }) => form.text === words);
  return same.length > 0 ? same : entries;
}

/** Whom a shared family name means by title and date; else who may be meant, for the rest of the text to settle. */
function readWeak(entries: readonly TrieEntry[], text: string, start: number, end: number, on: string | null): Candidate | null {
  const [first] = entries;
  if (first === undefined) return null;
  const title = readTitle(text, start, end, first.form.script);
  if (title !== null) {
    const persons = listOwners(entries);
    const holders = persons.filter((person) => holds(person, title.offices, on));
    const entity = onlyOne(holders);
    return {
      start,
      end,
      entity,
      choices: holders.length > 0 ? holders : persons,
      usual: null,
      title: { start: title.start, end: title.end },
    };
  }
  const script = first.form.script;
  // 李 or 이 alone is a word or part of one; 马丁 is a name.
  if (script !== "latin" && script !== "cyrillic" && end - start < 2) return null;
  if (standsInLongerName(text, start, end)) return null;
  return { start, end, entity: null, choices: listOwners(entries), usual: null, title: null };
}

/** Whether a person held one of the offices on the day; any office at all for a title that fits all; ever, where the day is unknown. */
function holds(person: NameEntity, offices: readonly string[], on: string | null): boolean {
  return person.offices.some(
    (tenure) => (offices.length === 0 || offices.includes(tenure.office)) && (on === null || isWithin(tenure, on)),
  );
}

/** The one whom a full name means; of namesakes, the one in office on the day. */
function choose(entries: readonly TrieEntry[], on: string | null): NameEntity | null {
  const all = listOwners(entries);
  if (all.length < 2) return all[0] ?? null;
  return onlyOne(all.filter((entity) => holds(entity, [], on)));
}

/** Whom the forms name, each once. */
function listOwners(entries: readonly TrieEntry[]): readonly NameEntity[] {
  const owners: NameEntity[] = [];
  for (const { entity } of entries) if (entity !== null && !owners.includes(entity)) owners.push(entity);
  return owners;
}

function onlyOne<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

/** Where the words that only look like a name end. */
function endOfOther(names: NameTrie, text: string, start: number): number {
  const hit = names
    .findAt(text, start)
    .find(({ end, entries }) => endsWord(text, start, end) && entries.some((entry) => entry.entity === null));
  return hit?.end ?? start + 1;
}
