import { homeLanguages } from "../../domain/home-languages.ts";
import type { ReadAccount } from "../read-account.ts";
import { isPress } from "../sides.ts";

/**
 * Accounts in the order in which words travel: what a side publishes itself, in its own language first; its state's media; the press. Within that by time,
 * whole before cut, long before short. An account is only ever held to derive from one before it.
 */
export function orderByDescent(accounts: readonly ReadAccount[]): readonly ReadAccount[] {
  const rows = accounts.map((read) => ({ read, rank: rankOf(read), time: published(read)?.[0] ?? Number.POSITIVE_INFINITY }));
  return rows
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compare(a.time, b.time) ||
        Number(b.read.account.complete) - Number(a.read.account.complete) ||
        b.read.account.text.length - a.read.account.text.length ||
        (a.read.account.id < b.read.account.id ? -1 : 1),
    )
    .map(({ read }) => read);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** How near an account stands to where words come from: 0 for what a side publishes itself in its own language. */
export function rankOf(read: ReadAccount): number {
  const { side, kind } = read.account;
  if (isPress(read)) return kind === "state-media" ? 4 : 5;
  const home = homeLanguages[side ?? ""];
  const inOwnLanguage = home === undefined || home === read.pack.tag;
  return (inOwnLanguage ? 0 : 2) + (kind === "state-media" || kind === "independent-media" ? 1 : 0);
}

/** Whether one account was out before the other beyond doubt, so that it cannot have taken words from it. */
export function isSurelyBefore(a: ReadAccount, b: ReadAccount): boolean {
  const [x, y] = [published(a), published(b)];
  return x !== null && y !== null && x[1] < y[0];
}

const hour = 3_600_000;

/** First and last moment at which an account may have been published, in milliseconds; a day without a zone may be any zone's day. Null where unknown. */
export function published({ account }: ReadAccount): readonly [number, number] | null {
  const value = account.publishedAt;
  if (value === null) return null;
  const whole = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(whole)) return [whole, whole + hour / 60];
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? [];
  if (year === undefined) return null;
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const to = day ? from + 24 * hour : month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1);
  return [from - 14 * hour, to + 12 * hour];
}
