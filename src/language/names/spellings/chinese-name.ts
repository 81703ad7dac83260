import { toSimplified } from "../../../text/han-variants.ts";
import { readHan } from "./han-readings.ts";

/** Readings of one name that are held at most: characters with two of them are few. */
const mostReadings = 8;

/** The ways to read a Chinese name of two to four characters in pinyin, a syllable a character; empty where one of them is not known. */
export function readChineseName(name: string): readonly (readonly string[])[] {
  const characters = [...toSimplified(name)];
  if (characters.length < 2 || characters.length > 4) return [];
  let ways: readonly (readonly string[])[] = [[]];
  for (const character of characters) {
    const readings = readHan(character);
    ways = ways.flatMap((way) => readings.map((reading) => [...way, reading])).slice(0, mostReadings);
  }
  return ways;
}
