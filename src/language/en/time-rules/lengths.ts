import type { ResolvedTime, TimeRule } from "../../times/grammar.ts";
import { lengthFromHere } from "../../times/lengths.ts";
import * as time from "../../times/resolve.ts";
import { count, countOf, end, rule, text } from "./words.ts";

/** What lasts so long by its own terms. "A five-year plan" is a name, "a three-day visit" a story. */
const lasting =
  "(?:time ?limit|limit|deadline|period|window|truce|pause|cease-?fire|moratorium|suspension|terms?(?! limits?)|extension|timetable|timeframe|time ?frame|timeline|grace|waiver|reprieve|ban|freeze|halt|deal|contract|agreement|accord|pact|mandate|lease|ultimatum|cooling-off|notice|transition|exemption|reprieve|delay|postponement|stay|hold|tenure|commitment|loan|visa|licen[cs]e)";
const unit = "(day|week|month|year|decade)";

function lengthOf(words: string, unitWord: string): ResolvedTime | null {
  const decades = unitWord.toLowerCase() === "decade";
  return time.duration(countOf(words) * (decades ? 10 : 1), (decades ? "year" : unitWord.toLowerCase()) as time.TimeUnit);
}

/** Lengths that no day is told for: the 90-day limit, a three-year term, within thirty days. */
export const lengths: readonly TimeRule[] = [
  rule(
    ["-day", "-week", "-month", "-year", "-decade", " day ", " week ", " month ", " year ", " decade "],
    `\\b(?:the |an? )?${count}[- ]${unit}[- ](?:(?:long|temporary|initial|grace|trade|tariff|renewable|fixed|interim|partial|full|mutual|humanitarian|military|presidential|transition|notice) )?(?=${lasting}${end})[a-z]{1,24}(?:-off)?(?: (?:limit|period|frame))?${end}`,
    (f) => lengthOf(text(f, 1), text(f, 2)),
  ),
  // The day from which it runs is told by other words.
  rule(["ithin "], `\\bwithin (?:a period of )?${count}[- ]${unit}s?${end}(?=,? (?:of|from|after|following|since|before) )`, (f) =>
    lengthOf(text(f, 1), text(f, 2)),
  ),
  rule(
    ["ithin "],
    `\\bwithin (?:a period of )?${count}[- ]${unit}s?${end}(?! old| ago)(?!,? (?:of|from|after|following|since|before) )`,
    (f, context) => {
      const decades = text(f, 2).toLowerCase() === "decade";
      const counted = decades ? "year" : text(f, 2).toLowerCase();
      return lengthFromHere(context, countOf(text(f, 1)) * (decades ? 10 : 1), counted as time.TimeUnit);
    },
  ),
  rule(["ix months", "alf a year", "alf year"], `\\bwithin (?:half a year|a half[- ]year)${end}`, (_, context) =>
    lengthFromHere(context, 6, "month"),
  ),
  rule(["period of ", "term of "], `\\b(?:for )?(?:a |the )(?:period|term) of ${count} ${unit}s?${end}`, (f) =>
    lengthOf(text(f, 1), text(f, 2)),
  ),
];
