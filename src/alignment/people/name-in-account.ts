import type { UnlistedPerson } from "../../domain/mention.ts";
import type { PersonHow, PersonPlace } from "../../domain/person.ts";
import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import { findFurther } from "./find-further.ts";

/** Somebody whom one account names, by what the account alone says. */
export interface NamedInAccount {
  /** Id of the table of names; null for somebody whom it lacks. */
  readonly entity: string | null;
  /** The fullest name; for a person of the table empty: the table has it. */
  readonly name: string;
  readonly party: string | null;
  readonly titles: readonly string[];
  /** In the order of the text; no two alike. */
  readonly places: readonly PersonPlace[];
  /** Those among them that hold a name, not a pronoun or a bare title. */
  readonly named: readonly PersonPlace[];
}

/** A place on its way: `by` is looked for once all are known. */
interface Found extends Span {
  readonly how: PersonHow;
  readonly by: Span | null;
  /** Whether the words hold a name. */
  readonly isName: boolean;
}

/** Everybody whom an account names: persons of the table first, in the order of the text; then those beyond it. */
export function nameInAccount(read: ReadAccount): readonly NamedInAccount[] {
  const { extraction, account } = read;
  const unlisted = extraction.people ?? [];
  const found = new Map<string, Found[]>();
  for (const { start, end, entity, kind, resolved = "table", title } of extraction.mentions)
    if (kind === "person") put(found, entity, { start, end, how: resolved, by: title ?? null, isName: true });
  for (const person of unlisted) {
    person.places.forEach(({ start, end }, at) => {
      put(found, keyOf(person), { start, end, how: "title", by: person.titlePlaces[at] ?? null, isName: true });
    });
    const taken = [...extraction.mentions, ...unlisted.flatMap(({ places }) => places)];
    for (const span of findFurther(account.text, person, unlisted, taken))
      put(found, keyOf(person), { ...span, how: "short-form", by: null, isName: true });
  }
  const known = new Set(unlisted.map(keyOf));
  for (const statement of extraction.statements) putSource(found, known, statement);
  return [...found].map(([key, places]) => toNamed(read, key, places, unlisted));
}

const keyOf = ({ name }: { readonly name: string }): string => `name:${name}`;

function put(found: Map<string, Found[]>, key: string, place: Found): void {
  const held = found.get(key);
  if (held === undefined) found.set(key, [place]);
  else held.push(place);
}

/** The words of a source that mean a person without holding a name of his: "he", "the Secretary", 隆德大臣. */
function putSource(found: Map<string, Found[]>, known: ReadonlySet<string>, { source, speaker, resolved }: Statement): void {
  const [span] = source;
  if (speaker === null || span === undefined) return;
  const key = speaker.id ?? keyOf(speaker);
  if (!key.startsWith("person:") && !known.has(key)) return;
  const how = resolved === undefined ? "decided" : resolved;
  if (how !== "title" && how !== "short-form" && how !== "pronoun" && how !== "decided" && how !== "table") return;
  const held = found.get(key) ?? [];
  if (held.some(({ start, end }) => source.some((part) => start < part.end && part.start < end))) return;
  put(found, key, { start: span.start, end: span.end, how: how === "table" ? "title" : how, by: null, isName: false });
}

function toNamed({ account }: ReadAccount, key: string, found: readonly Found[], unlisted: readonly UnlistedPerson[]): NamedInAccount {
  const places = [...found].sort((a, b) => a.start - b.start || a.end - b.end);
  const person = unlisted.find((each) => keyOf(each) === key);
  const fullest = places.filter(({ isName }) => isName).sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0];
  const shown = places.map((place, at): PersonPlace => {
    const by = place.by ?? borneBy(place, places[at - 1], fullest);
    const { how } = place;
    return { ...evidence(account, place), how, by: by && { start: by.start, end: by.end, quote: account.text.slice(by.start, by.end) } };
  });
  return {
    entity: key.startsWith("person:") ? key : null,
    name: person?.name ?? "",
    party: person?.party ?? null,
    titles: person?.titles ?? titlesOf(shown),
    places: shown,
    named: shown.filter((_, at) => places[at]?.isName === true),
  };
}

/** A pronoun goes on from the words before; a short form from the fullest name; a title from what names its bearer, if anything does. */
function borneBy(place: Found, before: Found | undefined, fullest: Found | undefined): Found | null {
  if (place.how === "pronoun") return before ?? null;
  if (place.how === "table" || place.how === "decided" || fullest === undefined || fullest === place) return null;
  return fullest;
}

function titlesOf(places: readonly PersonPlace[]): readonly string[] {
  return [...new Set(places.flatMap(({ how, by }) => (how === "title" && by !== null ? [by.quote] : [])))];
}
