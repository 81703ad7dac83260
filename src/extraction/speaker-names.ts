import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/statement.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { listMembers } from "../language/names/groups.ts";
import { listOf } from "./principals.ts";

/** Words that join two sources into one: "Putin and Díaz-Canel", 习近平和特朗普, Путин и Трамп. */
const conjunction = /\s(?:and|и|та|и также)\s|[和与與同及、]|(?:와|과)\s/u;

const everyConjunction = new RegExp(conjunction, "gu");

/** The names that stand in a source. */
export function namesIn(names: readonly NameMention[], source: readonly Span[]): readonly NameMention[] {
  const [only] = source;
  return source.length === 1 && only
    ? namesWithin(names, only.start, only.end)
    : source.flatMap(({ start, end }) => namesWithin(names, start, end));
}

/** The names between two places, found by halving; the last `most` of them. */
export function namesWithin(
  names: readonly NameMention[],
  from: number,
  to: number,
  most = Number.POSITIVE_INFINITY,
): readonly NameMention[] {
  const end = firstAtOrAfter(names, to);
  const start = Math.max(firstAtOrAfter(names, from), end - most);
  const within = names.slice(start, end);
  const last = within.at(-1);
  return last && last.end > to ? within.slice(0, -1) : within;
}

/** The index of the first of ordered names that begins at or behind a place. */
export function firstAtOrAfter(names: readonly NameMention[], place: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parts of a source that "and" joins. */
export function piecesOf(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(everyConjunction)) {
    pieces.push({ start, end: span.start + match.index });
    start = span.start + match.index + match[0].length;
  }
  return [...pieces, { start, end: span.end }].filter((piece) => piece.end > piece.start);
}

/** Whom the names of a source mean; null without any that counts. */
export function readNamed(names: readonly NameMention[], words: string, source: Span): Speaker | null {
  const counterpart = /\bcounterparts?\b/i.test(words) ? names.findLast((name) => name.kind === "party") : undefined;
  if (counterpart && names[0] !== counterpart && !conjunction.test(words)) return { id: null, name: words, party: counterpart.party };
  const persons = distinct(names.filter((name) => name.kind === "person"));
  if (persons.length > 0) return asOne(persons);
  const parties = distinct(names.filter((name) => name.kind === "party" && !isAside(name, names, words, source)));
  const bodies = distinct(names.filter((name) => name.kind === "body"));
  const sole = bodies[0];
  const bearer = sole && persons.length === 0 ? personOfBody(words, source, names) : null;
  if (sole && bearer !== null && bodies.length === 1) return { id: null, name: bearer, party: sole.party };
  if (sole && bodies.length === 1 && (sole.party === null || parties.every((party) => party.party === sole.party))) return speakerOf(sole);
  // "Chinese President Hu": a title between the party and an unknown name still tells whose words these are.
  if (parties.length > 0)
    return parties.length === 1 && looksNamed(words, names) ? { id: null, name: words, party: parties[0]?.party ?? null } : asOne(parties);
  return sole ? asOne(bodies) : null;
}

/** "Deputy Head of the Council Office **Jan Berg**": a name outside the table behind the body he works for; null where none stands there. */
function personOfBody(words: string, source: Span, names: readonly NameMention[]): string | null {
  const last = names.at(-1);
  if (
    !last ||
    conjunction.test(words) ||
    !/^\p{Lu}?\p{Ll}* ?(?:deputy |first |acting )*(?:head|chief|director|deputy|adviser|advisor|spokes\p{L}+|secretary|representative|member|minister|assistant|aide)\b/iu.test(
      words,
    )
  )
    return null;
  const behind = words.slice(Math.max(0, last.end - source.start));
  return /^\s(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*){1,2})$/u.exec(behind)?.[1] ?? null;
}

/** Whether a party only tells of whom the others are friends or speak: "the United States and other friends **of the Tunisian people**". */
function isAside(name: NameMention, names: readonly NameMention[], words: string, source: Span): boolean {
  const first = names.find((other) => other.kind === "party");
  if (!first || first === name) return false;
  const isOf = (one: NameMention): boolean =>
    /\bof (?:the )?(?:\p{Lu}\p{L}+ )?$/u.test(words.slice(0, Math.max(0, one.start - source.start)));
  // "The US Embassy **in Ukraine**": where it stands, not whose it is.
  const isPlace = /\b(?:embassy|ambassador|mission|consulate)s? (?:in|to) (?:the )?$/i.test(
    words.slice(0, Math.max(0, name.start - source.start)),
  );
  return isPlace || (!isOf(first) && isOf(name));
}

/** Whether a name outside the table is joined to the one that was found. */
export function joinsAnother(words: string, source: Span, known: NameMention | undefined): boolean {
  if (!known) return false;
  const rest = `${words.slice(0, Math.max(0, known.start - source.start))}\u0000${words.slice(Math.max(0, known.end - source.start))}`;
  const joined = conjunction.exec(rest);
  if (!joined) return false;
  const beyond = joined.index > rest.indexOf("\u0000") ? rest.slice(joined.index + joined[0].length) : rest.slice(0, joined.index);
  return (
    (known.kind !== "person" && /^\s*\p{Lu}\p{Ll}+\s*$/u.test(beyond)) ||
    /\p{Lu}\p{L}+\s+\p{Lu}|\p{Script=Han}{2}|\p{Script=Hangul}{2}|\p{Lu}\.\s?\p{Lu}/u.test(beyond) ||
    /\b(?:leaders|partners|allies|counterparts?|prime minister|president|minister)\b/i.test(beyond)
  );
}

/** A name of the table as speaker; a small group as its members. */
export function speakerOf(name: NameMention): Speaker {
  const members = listMembers(name.entity);
  return { id: name.entity, name: name.name, party: members.length > 0 ? members.join("+") : name.party };
}

/** Several names as one joint speaker; null without any. */
export function asOne(names: readonly NameMention[]): Speaker | null {
  const [first, ...others] = distinct(names);
  if (!first) return null;
  if (others.length === 0) return speakerOf(first);
  const parties = [...new Set(names.flatMap((name) => (name.party ? [name.party] : listMembers(name.entity))))];
  return { id: null, name: listOf(distinct(names).map((name) => name.name)), party: parties.length > 0 ? parties.join("+") : null };
}

function distinct(names: readonly NameMention[]): readonly NameMention[] {
  return names.filter((name, at) => names.findIndex((other) => other.entity === name.entity) === at);
}

/** Whether capitalised words follow the last known name: "the Italian Foreign Minister Antonio Neri". */
function looksNamed(words: string, names: readonly NameMention[]): boolean {
  return names.length === 1 && /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s*$/u.test(words);
}
