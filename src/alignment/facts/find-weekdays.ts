import type { Span } from "../../domain/span.ts";
import { sidesOf } from "../../extraction/principals.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Witnesses } from "../independence/witnesses.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import { sentenceSpans } from "../sentence-spans.ts";
import { isPress } from "../sides.ts";

/** How many sentences of a text its opening has: there it says when the talk was. */
const openingSentences = 2;

/** Parties whose day begins hours before that of those across the ocean. */
const eastern: ReadonlySet<string> = new Set(["CN", "JP", "KR", "KP", "TW", "SG", "VN", "PH", "ID", "AU", "IN", "RU"]);

interface Dated {
  readonly read: ReadAccount;
  /** ISO date. */
  readonly day: string;
  /** The clause that dates the talk. */
  readonly span: Span;
  readonly words: string;
}

/**
 * A paper that puts the talk on another weekday than a side does. Mostly that is the date line: a day by each one's own clock. Where the side of the east says that
 * it was evening, it was the same day in the west, and a paper that names the day before is wrong.
 */
export function findWeekdays(accounts: readonly ReadAccount[], date: string | null, witnesses: Witnesses): DraftFinding[] {
  if (date === null) return [];
  const dated = accounts.flatMap((read) => openingDay(read, date));
  const own = dated.filter(({ read }) => sidesOf(read.account.side).length === 1);
  const press = dated.filter(({ read, words }) => isPress(read) && !witnesses.isOutlier(read) && read.pack.facts.weekday.test(words));
  if (own.length === 0) return [];
  const odd = press.find(({ day }) => own.every((each) => Math.abs(daysFrom(each.day, day)) === 1));
  const held = odd && (own.find(({ read, words }) => read.pack.facts.weekday.test(words)) ?? own[0]);
  if (!odd || !held) return [];
  const sides = [...new Set(own.flatMap(({ read }) => sidesOf(read.account.side)))].sort();
  // Evening by the clock of the east is the same day's morning in the west.
  const late = sidesOf(held.read.account.side).some((side) => eastern.has(side)) && held.read.pack.facts.evening.test(held.words);
  const wrong = late && daysFrom(held.day, odd.day) === -1;
  return [
    {
      kind: wrong ? "conflict" : "wording",
      point: null,
      topic: null,
      saidBy: wrong ? sidesOf(held.read.account.side) : sides,
      silent: [],
      silentAccounts: [],
      firm: false,
      spans: [odd, held].map(({ read, span }) => evidence(read.account, span)),
      rule: "other-weekday",
      confidence: 0.6,
      worth: wrong ? 0.6 : 0.42,
      values: [odd.day, held.day],
    },
  ];
}

/** The day of the talk in the opening, with its clause; none where it names none or several. */
function openingDay(read: ReadAccount, date: string): readonly Dated[] {
  const { account, extraction, pack } = read;
  const sentences = sentenceSpans(read).slice(0, openingSentences);
  for (const sentence of sentences) {
    const words = account.text.slice(sentence.start, sentence.end);
    if (!pack.facts.talk.test(words)) continue;
    const days = extraction.times.filter(
      ({ start, end, edtf }) =>
        start >= sentence.start && end <= sentence.end && /^\d{4}-\d{2}-\d{2}$/.test(edtf) && Math.abs(daysFrom(edtf, date)) <= 1,
    );
    const [time] = days;
    if (!time || days.some(({ edtf }) => edtf !== time.edtf)) continue;
    const span = clauseAt(words, time.start - sentence.start, time.end - sentence.start);
    return [
      {
        read,
        day: time.edtf,
        span: { start: sentence.start + span.start, end: sentence.start + span.end },
        words: account.text.slice(Math.max(sentence.start, time.start - 14), time.end + 14),
      },
    ];
  }
  return [];
}

/** How much of a clause is shown on either side of the day, in UTF-16 units. */
const room = 60;

function clauseAt(words: string, start: number, end: number): Span {
  const before = /[^,;:，；：]*$/u.exec(words.slice(Math.max(0, start - room), start))?.[0] ?? "";
  const after = /^[^,;:.，；：。]*/u.exec(words.slice(end, end + room))?.[0] ?? "";
  const [head, tail] = [
    before.length < room ? before.trimStart() : "",
    after.length < room ? after.trimEnd() : after.replace(/\s+\S*$/u, ""),
  ];
  return { start: start - head.length, end: end + tail.length };
}

/** Days from the first to the second. */
const daysFrom = (a: string, b: string): number => (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000;
