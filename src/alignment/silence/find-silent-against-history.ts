import { sidesOf } from "../../extraction/principals.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Side } from "../sides.ts";
import { speaksOf } from "./silence.ts";
import { soft } from "./worth-of-omission.ts";

/** An earlier talk between the same sides. */
export interface EarlierTalk {
  /** ISO date. */
  readonly date: string;
  /** Codes of the topics, and of those that they are parts of, that each side's own accounts named. */
  readonly raised: readonly string[];
}

/** Earlier talks from which a habit can be told, and how many of them must have the matter. */
const habit = { talks: 3, raised: 3, share: 0.6 };

/** Matters told as dropped; more would be a list of what the talk was not about. */
const most = 2;

/**
 * What both sides have named in most of their last talks and neither names now, though each has a whole text: silence against their own custom. `earlier` in any
 * order; empty where no history is known, and then nothing is found.
 */
export function findSilentAgainstHistory(
  earlier: readonly EarlierTalk[],
  sides: readonly Side[],
  told: readonly DraftFinding[],
): DraftFinding[] {
  if (earlier.length < habit.talks || sides.length < 2 || !sides.every(({ whole }) => whole)) return [];
  const talks = [...earlier].sort((a, b) => (a.date < b.date ? -1 : 1));
  const codes = [...new Set(talks.flatMap(({ raised }) => raised))].filter((code) => !soft.has(code)).sort();
  const known = new Set(told.map(({ topic }) => topic));
  return codes
    .map((code) => ({ code, dates: talks.filter(({ raised }) => raised.includes(code)).map(({ date }) => date) }))
    .filter(({ dates }) => dates.length >= habit.raised && dates.length >= habit.share * talks.length)
    .filter(({ code }) => !known.has(code) && !sides.some((side) => speaksOf(side, code)))
    .filter(({ code }, _, kept) => !kept.some((other) => code.startsWith(`${other.code}/`)))
    .sort((a, b) => b.dates.length - a.dates.length || (last(a.dates) > last(b.dates) ? -1 : last(a.dates) < last(b.dates) ? 1 : 0))
    .slice(0, most)
    .map(
      ({ code, dates }): DraftFinding => ({
        kind: "both-silent",
        point: null,
        topic: code,
        saidBy: [],
        silent: sides.map((side) => side.code),
        silentAccounts: sides.flatMap((side) => side.accounts.map((read) => read.account.id)),
        firm: true,
        spans: [],
        rule: "silent-against-history",
        confidence: Math.round(100 * Math.min(0.8, 0.5 + 0.06 * dates.length)) / 100,
        worth: 0.3 + (0.15 * dates.length) / talks.length,
        values: [`${dates.length}/${talks.length}`, dates.join(", ")],
      }),
    );
}

const last = (dates: readonly string[]): string => dates.at(-1) ?? "";

/** Topics, with those that they are parts of, which each of these sides names in an account of its own or in a text that it signed. */
export function raisedByAll(
  parties: readonly string[],
  accounts: readonly { readonly side: string | null; readonly kind: string | null; readonly topics: readonly string[] }[],
): readonly string[] {
  const named = parties.map((party) => {
    const own = accounts.filter(
      ({ side, kind }) => side === party || (kind === "joint-statement" && side !== null && sidesOf(side).includes(party)),
    );
    return new Set(own.flatMap(({ topics }) => topics.flatMap(withWiderOnes)));
  });
  const [first, ...others] = named;
  return [...(first ?? [])].filter((topic) => others.every((topics) => topics.has(topic))).sort();
}

/** `trade/agriculture/soybeans` and what it is part of. */
function withWiderOnes(topic: string): readonly string[] {
  const parts = topic.split("/");
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
