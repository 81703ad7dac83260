import { expect, test } from "vitest";
import type { TimeAlternative } from "../../../domain/time-value.ts";
import { meaningOf } from "../../times/core/meaning.ts";
import { parseStamp } from "../../times/core/stamp.ts";
import { readTimeValues } from "./read-time-values.ts";

// A Thursday.
const now = parseStamp("2025-03-06T10:00:00") ?? 0;
const shown = ({ value, start, end }: TimeAlternative): string => value ?? `${start ?? ".."}/${end ?? ".."}`;

/** Words, type, bound and alternatives of each time of a text. */
function read(text: string): string[] {
  return readTimeValues(text).map(({ start, end, value }) => {
    const { type, bound, alternatives, label } = meaningOf(value, now);
    return [text.slice(start, end), type, bound, alternatives.length > 0 ? alternatives.map(shown).join(" ") : label]
      .filter(Boolean)
      .join(" | ");
  });
}

test.each([
  ["The fleet sails on 19 August 1987.", ["19 August 1987 | date | 1987-08-19"]],
  ["It was signed on the twenty-second of June", ["the twenty-second of June | date | 2024-06-22 2025-06-22"]],
  ["deliveries by 11/30/2026", ["by 11/30/2026 | daterange | before | ../2026-11-30"]],
  ["tariffs since late October", ["since late October | daterange | since | 2024-10-16/.. 2025-10-16/.."]],
  ["They may march again in march.", ["march | daterange | 2024-03-01/2024-04-01 2025-03-01/2025-04-01"]],
  ["talks resume next Tuesday at 9:15 am", ["next Tuesday at 9:15 am | datetime | 2025-03-11T09:15:00"]],
  ["open from 8 to 11pm", ["from 8 to 11pm | timerange | 20:00:00/23:00:00"]],
  ["between 2031 and 2035", ["between 2031 and 2035 | daterange | 2031-01-01/2035-01-01"]],
  ["over the past 18 months", ["past 18 months | daterange | 2023-09-06/2025-03-06"]],
  ["four weeks from tomorrow", ["four weeks from tomorrow | date | 2025-04-04"]],
  ["the second week of April 2026", ["the second week of April 2026 | daterange | 2026-04-06/2026-04-13"]],
  ["the third quarter of 2027", ["the third quarter of 2027 | daterange | 2027-07-01/2027-10-01"]],
  ["ships call every other Monday", ["every other Monday | set | weekday-1"]],
  ["a call of two and a half hours", ["two and a half hours | duration | PT2.5H"]],
  ["quarter past nine in the evening", ["quarter past nine in the evening | time | 21:15:00"]],
  ["the last Friday of May", ["last Friday of May | date | 2024-05-31 2025-05-30"]],
  ["on Good Friday 2026", ["Good Friday 2026 | date | 2026-04-03"]],
  ["April 31", ["April 31 | date | XXXX-04-31"]],
  ["from 28 June to 3 July 2029", ["from 28 June to 3 July 2029 | daterange | 2029-06-28/2029-07-03"]],
  ["paid on or before 30 June 2027", ["on or before 30 June 2027 | daterange | until | ../2027-06-30"]],
  ["at twelve forty five", ["twelve forty five | time | 12:45:00 00:45:00"]],
  ["between late May and early August", ["between late May and early August | daterange | 2024-05-16/2024-08-16 2025-05-16/2025-08-16"]],
  ["the rest of this month", ["rest of this month | daterange | 2025-03-06/2025-04-01"]],
  ["every Friday from 4 to 6pm", ["every Friday from 4 to 6pm | set | weekday-5;T16/T18"]],
  ["no later than the end of 2028", ["no later than the end of 2028 | daterange | before | ../2029-01-01"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("numbers, names and greetings are no times", () => {
  for (const text of [
    "We may meet; they march.",
    "Prime Minister May to visit, said the aide; a march to the sea",
    "two to five delegates",
    "a ratio of 3/4.5",
    "a second round of talks",
    "Good evening, ladies and gentlemen",
    "$15 December futures",
    "section 12-4",
  ])
    expect(read(text).filter((time) => !time.includes("December |"))).toEqual([]);
});

test.each(["1 ", "q1 ", "12/12/", "may ", "from 1 to ", "first week of ", "monday 10:30 ", "2 days and ", "last "])(
  "readTimeValues stays linear on %j without end",
  (words) => {
    // The best of three, since the machine may be busy.
    const measure = (length: number): number => {
      const text = words.repeat(Math.ceil(length / words.length));
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const from = performance.now();
        readTimeValues(text);
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    measure(20_000);
    // A square would take a hundred times as long.
    expect(measure(200_000)).toBeLessThan(50 * Math.max(measure(20_000), 10));
  },
);

test("times lie in order within any text and none within another; each has a meaning", () => {
  const pieces =
    "may|the |last |next |first |of |12|3|:|30|2019|/|-|monday |mon |week |month |quarter |q1|am|p.m. |from |to |between |and |every |in |at |on |since |before |end of |early |two |twenty |hundred |hours|days ago|later|tomorrow|easter |feb 30|o'clock|half |past |,|. |\n|$|%|zebra |x".split(
      "|",
    );
  let seed = 20_260_204;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let round = 0; round < 3000; round++) {
    let text = "";
    for (let length = Math.floor(random() * 12); length >= 0; length--) text += pieces[Math.floor(random() * pieces.length)] ?? "";
    let end = 0;
    for (const time of readTimeValues(text)) {
      expect(time.start, JSON.stringify(text)).toBeGreaterThanOrEqual(end);
      expect(time.end).toBeGreaterThan(time.start);
      expect(time.end).toBeLessThanOrEqual(text.length);
      end = time.end;
      const { alternatives, label } = meaningOf(time.value, now);
      expect(alternatives.length > 0 || label !== undefined, `${text}: ${JSON.stringify(time.value)}`).toBe(true);
    }
  }
});
