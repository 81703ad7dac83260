/** A set of UTF-16 units that is asked at every place of a text. */
export type UnitSet = Uint8Array;

/** The units of these characters, none of which lies beyond the basic plane. */
export function unitSet(characters: string): UnitSet {
  const units = new Uint8Array(0x10000);
  for (const character of characters) units[character.charCodeAt(0)] = 1;
  return units;
}

/** Whether the set has the unit at a place; false beyond the text. */
export function hasUnit(units: UnitSet, text: string, at: number): boolean {
  return units[text.charCodeAt(at)] === 1;
}
