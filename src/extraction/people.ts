import type { Span } from "../domain/span.ts";
import type { LanguagePack, TextView } from "../language/language-pack.ts";
import type { TitledName } from "../language/names/people/titled-name.ts";
import { toSimplified } from "../text/han-variants.ts";
import type { Principal } from "./principals.ts";
import { partyBeside } from "./unlisted-speaker.ts";

/** Somebody whom the table of names lacks and the text names beside a title. */
export interface IntroducedPerson {
  /** The fullest name that the text gives. */
  readonly name: string;
  /** The part of it that stands alone, folded for comparing. */
  readonly family: string;
  /** Other parts by which the person is called, folded. */
  readonly also: readonly string[];
  /** ISO 3166 code, as the words around a mention give it; null where none does. */
  readonly party: string | null;
  /** The titles beside the name, as they stand. */
  readonly titles: readonly string[];
  /** Where the name stands beside a title; in order. */
  readonly places: readonly Span[];
  /** Where the title beside each of them stands. */
  readonly titlePlaces: readonly Span[];
  /** Null where no title tells. */
  readonly isWoman: boolean | null;
}

/** A mention of an introduced person beside a title. */
export interface IntroducedMention {
  readonly place: Span;
  readonly person: IntroducedPerson;
  /** Whether the name stands between commas behind the title. */
  readonly apposed: boolean;
}

/** The introduced people of a text, by the words that may mean them. */
export interface IntroducedPeople {
  readonly people: readonly IntroducedPerson[];
  /** Every mention beside a title, in the order of the text. */
  readonly mentions: readonly IntroducedMention[];
  /** By family and by full name, folded. */
  readonly byName: ReadonlyMap<string, readonly IntroducedPerson[]>;
  /** By title, folded, and by what a title ends with: "Trade Minister" under "minister" too. */
  readonly byTitle: ReadonlyMap<string, readonly IntroducedPerson[]>;
}

/** In UTF-16 units. */
const longestName = 60;

/** How many mentions of one person are looked at for the party beside it. */
const mostLookedAt = 8;

/** The people whom a text names beside a title, each once: a family name alone joins the one full name that bears it. */
export function findIntroduced(view: TextView, pack: LanguagePack, principals: readonly Principal[]): IntroducedPeople {
  const titled = pack.readPeople(view.text, view.names);
  const byFamily = new Map<string, Map<string, TitledName[]>>();
  const isLone = ({ name, family }: TitledName): boolean => name === family;
  // "Prince Faisal" behind "Faisal bin Farhan Al Saud": a part that is nobody's family name.
  const calledAlso = new Map<string, Set<string>>();
  for (const one of [...titled.filter((each) => !isLone(each)), ...titled.filter(isLone)]) {
    const own = keyOf(one.family);
    const [bearer, ...more] = (isLone(one) && !byFamily.has(own) && calledAlso.get(own)) || [];
    const family = bearer !== undefined && more.length === 0 ? bearer : own;
    for (const part of one.also ?? []) getOrAdd(calledAlso, keyOf(part), () => new Set<string>()).add(own);
    const bearers = getOrAdd(byFamily, family, () => new Map<string, TitledName[]>());
    const full = keyOf(one.name);
    const [sole] = bearers.values();
    // "Minister Berg" where two Bergs are known is neither.
    if (!isLone(one) || bearers.size === 0) getOrAdd(bearers, full, (): TitledName[] => []).push(one);
    else if (bearers.size === 1) sole?.push(one);
  }
  const people: IntroducedPerson[] = [];
  for (const [family, bearers] of byFamily) for (const group of bearers.values()) people.push(toPerson(group, family, view, principals));
  return indexPeople(people, pack, new Set(titled.filter((one) => one.apposed === true).map(({ place }) => place)));
}

function toPerson(group: readonly TitledName[], family: string, view: TextView, principals: readonly Principal[]): IntroducedPerson {
  const mentions = [...group].sort((a, b) => a.place.start - b.place.start);
  const fullest = group[0];
  const parties = mentions.slice(0, mostLookedAt).map(({ place }) => partyBeside(view, place.start, place.end));
  const described = principals.find((principal) => fullest && principal.described?.includes(fullest.family));
  return {
    name: fullest?.name ?? family,
    family,
    also: [...new Set(group.flatMap(({ also = [] }) => also.map(keyOf)))],
    party: parties.find((party) => party !== null) ?? described?.party ?? null,
    titles: [...new Set(mentions.map(({ title }) => view.text.slice(title.start, title.end).trim()).filter((title) => title !== ""))],
    places: mentions.map(({ place }) => place),
    titlePlaces: mentions.map(({ title }) => title),
    isWoman: mentions.find(({ isWoman }) => isWoman !== null)?.isWoman ?? null,
  };
}

function indexPeople(people: readonly IntroducedPerson[], pack: LanguagePack, apposed: ReadonlySet<Span>): IntroducedPeople {
  const byName = new Map<string, IntroducedPerson[]>();
  const byTitle = new Map<string, IntroducedPerson[]>();
  const put = (map: Map<string, IntroducedPerson[]>, key: string, person: IntroducedPerson): void => {
    const all = getOrAdd(map, key, () => []);
    if (all.at(-1) !== person) all.push(person);
  };
  for (const person of people) {
    put(byName, person.family, person);
    const whole = keyOf(person.name);
    put(byName, whole, person);
    for (const part of person.also) put(byName, part, person);
    // 纳吉·伊什特万: the table of names knows whose family name stands first, the writing does not say.
    if (whole.includes("·")) for (const part of whole.split("·")) put(byName, part, person);
    for (const title of person.titles) {
      for (const part of partsOfTitle(title, pack)) put(byTitle, part, person);
    }
  }
  const mentions = people.flatMap((person) =>
    person.places.map((place): IntroducedMention => ({ place, person, apposed: apposed.has(place) })),
  );
  return { people, mentions: mentions.sort((a, b) => a.place.start - b.place.start), byName, byTitle };
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** How names are compared: one script, no marks, no case. */
export function keyOf(name: string): string {
  return toSimplified(name).normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
}

/** How a source names an introduced person. */
export interface NamedIntroduced {
  readonly person: IntroducedPerson;
  /** Beside a title in this very source, or by a part of what is said in full elsewhere. */
  readonly how: "title" | "short-form";
}

/** Whom of the introduced people the words of a source name; null where none fits, or more than one does. */
export function readIntroduced(known: IntroducedPeople, words: string, span: Span): NamedIntroduced | null {
  if (known.people.length === 0) return null;
  const titleBehind = /[\p{Script=Han}\p{Script=Hangul}]/u.test(words);
  const beside = mentionsWithin(known, span);
  const last = beside.at(-1);
  if (last) {
    const isOne = beside.every(({ person }) => person === last.person);
    // "Minister Berg's spokesman" is another; behind a Chinese or Korean name its title may stand.
    const rest = words.slice(last.place.end - span.start);
    return isOne && !(titleBehind ? /的|의\s/u : /^(?!,?\s(?:of|from)\s).*\p{L}/u).test(rest)
      ? { person: last.person, how: "title" }
      : null;
  }
  // "The spokesperson of the ministry, Wang Lili, said": the name stands in apposition behind.
  const [behind] = mentionsWithin(known, { start: span.end + 2, end: span.end + longestName });
  if (behind?.place.start === span.end + 2 && behind.apposed) return { person: behind.person, how: "title" };
  const bare = keyOf(titleBehind ? words : withoutTitle(words)).trim();
  const named = known.byName.get(bare) ?? (titleBehind ? titledFamily(known, bare) : undefined);
  const [only] = named ?? [];
  return only && named?.length === 1 ? { person: only, how: "short-form" } : null;
}

/** The mentions beside a title in a stretch, found by halving. */
export function mentionsWithin({ mentions }: IntroducedPeople, { start, end }: Span): readonly IntroducedMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.place.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < mentions.length && (mentions[behind]?.place.end ?? end + 1) <= end) behind += 1;
  return mentions.slice(low, behind);
}

/** "Mr. Berg", "Norway's Berg", "Minister Berg", министр Берг: without the title before the last word. */
function withoutTitle(words: string): string {
  return (
    /^\p{Lu}[\p{L} ]{1,30}['’]s\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)$/u.exec(words)?.[1] ??
    /^(?:the\s)?(?:(?:\p{Lu}\p{L}*\s){0,3}(?:Mr|Ms|Mrs|Dr|г-н|г-жа|господин|госпожа|министр|президент|премьер|посол|Minister|President|Secretary|Premier|Chancellor|Ambassador|Envoy|Director|Commissioner|Chairman|Governor|General|Senator|Advis[eo]r)\.?\s)(\p{Lu}[\p{L}’'-]+)$/iu.exec(
      words,
    )?.[1] ??
    words
  );
}

/** 隆德大臣, 宋长官, 송 장관: a family name with a title of the person, or with an honorific. */
function titledFamily({ byName }: IntroducedPeople, bare: string): readonly IntroducedPerson[] | undefined {
  const whole = bare.replace(/\s/gu, "");
  for (let length = Math.min(whole.length - 1, 8); length > 0; length -= 1) {
    const title = whole.slice(length);
    const fits = ({ titles }: IntroducedPerson): boolean =>
      /^(?:先生|女士|씨|여사|同志)$/u.test(title) || titles.some((one) => keyOf(one).replace(/\s/gu, "").endsWith(title));
    const bearers = byName.get(whole.slice(0, length))?.filter(fits) ?? [];
    if (bearers.length > 0) return bearers;
  }
  return undefined;
}

/** The ends and the beginnings of a title, which stand for the whole: "Trade Minister", "Minister of Trade"; 渔业大臣, 大臣. Words by their stems. */
function partsOfTitle(title: string, pack: LanguagePack): readonly string[] {
  const whole = keyTitle(title, pack);
  if (!whole.includes(" ")) return /^[\p{Script=Han}\p{Script=Hangul}]/u.test(whole) ? endsOf(whole) : [whole];
  const words = whole.split(" ").slice(0, 8);
  return words.flatMap((_, at) => [words.slice(at).join(" "), words.slice(0, at + 1).join(" ")]);
}

const endsOf = (whole: string): readonly string[] =>
  [...whole.slice(-12)].map((_, at, all) => all.slice(at).join("")).filter((part) => part.length > 1);

function keyTitle(title: string, pack: LanguagePack): string {
  const words = keyOf(title).split(/\s+/u);
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(title) ? words.join("") : words.map((word) => pack.stem(word)).join(" ");
}

/** The introduced person who alone bears a bare title: "the Trade Minister" where the text names one trade minister. */
export function bearerOf({ byTitle }: IntroducedPeople, bareTitle: string, pack: LanguagePack): IntroducedPerson | null {
  const bearers = byTitle.get(keyTitle(bareTitle, pack)) ?? [];
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}
