import { type NamedText, proposeTexts } from "./propose-texts.ts";

/** More texts than this in one folder that lists none of them are seldom about one encounter. */
export const mostOfOne = 20;
const day = 86_400_000;

/** Whom a text is about, and on which day. */
export interface PlacedText<Text> {
  readonly text: Text;
  /** The two sides, joined by `+`; null where the text does not say both sides and the day. */
  readonly sides: string | null;
  /** Milliseconds since 1970; undated ones come last. */
  readonly at: number;
}

/** Reads from its opening and its fields whom a text is about, and on which day. */
export function placeText<Text extends NamedText>(text: Text, today: string): PlacedText<Text> {
  const { participants, date } = proposeTexts([text], "en", today);
  const at = date === null ? Number.NaN : Date.parse(`${date.length === 7 ? `${date}-01` : date.slice(0, 10)}T00:00:00Z`);
  const known = participants.length > 1 && !Number.isNaN(at);
  const sides = participants.map(({ side }) => side).sort();
  return { text, sides: known ? sides.join("+") : null, at: Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at };
}

/**
 * Which of many texts are about one encounter: those whose openings name the same two sides, dated within a day of each other, since a call in the
 * evening is told the next morning. A text that gives neither stands alone.
 */
export function groupTexts<Text>(placed: readonly PlacedText<Text>[]): readonly (readonly Text[])[] {
  const groups: { last: number; readonly texts: Text[] }[] = [];
  const latest = new Map<string, (typeof groups)[number]>();
  for (const { text, sides, at } of [...placed].sort((a, b) => a.at - b.at)) {
    const near = sides === null ? undefined : latest.get(sides);
    if (near && at - near.last <= day) {
      near.texts.push(text);
      near.last = at;
      continue;
    }
    const group = { last: at, texts: [text] };
    groups.push(group);
    if (sides !== null) latest.set(sides, group);
  }
  return groups.map((group) => group.texts);
}
