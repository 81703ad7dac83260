import type { Span } from "../../domain/span.ts";
import { sidesOf } from "../../extraction/principals.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import type { Side } from "../sides.ts";

/** How many sentences of a text its opening has: there it says when the talk was. */
const openingSentences = 2;

/**
 * Two sides that date the encounter a day apart: evening here is the next morning there. It is one date, told twice; an analyst who lines up
 * chronologies wants to know.
 */
export function findDateLine(sides: readonly Side[], date: string | null): DraftFinding[] {
  if (date === null) return [];
  const told = sides.flatMap((side) => {
    const days = side.accounts.flatMap((read) => openingDays(read, date));
    return days.length > 0 ? [{ side: side.code, days }] : [];
  });
  const [left, right] = told;
  if (!left || !right) return [];
  const days = new Set(left.days.map((found) => found.day));
  if (right.days.some((found) => days.has(found.day))) return [];
  // "Today" counts from the day a text was put out: two texts of two days that both say so tell nothing of the talk's day.
  if ([...left.days, ...right.days].every(({ read, span }) => read.pack.facts.today.test(read.account.text.slice(span.start, span.end))))
    return [];
  const shown = [...left.days.slice(0, 1), ...right.days.slice(0, 1), ...left.days.slice(1), ...right.days.slice(1)];
  return [
    {
      kind: "wording",
      point: null,
      topic: null,
      saidBy: [...new Set(shown.flatMap(({ read }) => sidesOf(read.account.side)))],
      silent: [],
      silentAccounts: [],
      firm: false,
      spans: shown.map(({ read, span }) => evidence(read.account, span)),
      rule: "date-line",
      confidence: 0.75,
      worth: 0.5,
      values: [left.days[0]?.day ?? "", right.days[0]?.day ?? ""],
    },
  ];
}

/** Times of the opening that name the encounter's day, or the one before or after. */
function openingDays(read: ReadAccount, date: string): { read: ReadAccount; span: Span; day: string }[] {
  const opening = read.extraction.statements.slice(0, openingSentences).flatMap((s) => s.content);
  const end = Math.max(0, ...opening.map((span) => span.end));
  return read.extraction.times.flatMap((time) => {
    const day = time.edtf;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || time.start >= end || !(daysBetween(day, date) <= 1)) return [];
    return [{ read, span: { start: time.start, end: time.end }, day }];
  });
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000;
}
