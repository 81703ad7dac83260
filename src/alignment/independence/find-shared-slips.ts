import type { Span } from "../../domain/span.ts";
import type { QuotationCheck } from "../quotations/check-quotations.ts";
import type { ReadAccount } from "../read-account.ts";
import { wordsIn } from "./list-words.ts";

/** Words that two accounts print as somebody's own though the speaker never used them. */
export interface SharedSlip {
  readonly origin: ReadAccount;
  readonly here: Span;
  readonly there: Span;
}

/** Words in a row of an altered quotation that two papers cannot both have come upon; in Han text, characters. */
const least = { spaced: 4, han: 8 };

/**
 * Altered quotations that two accounts share: nobody alters another's words twice in the same way, so one has them from the other, or both from a third.
 * `ordered` is the order in which words travel.
 */
export function findSharedSlips(
  ordered: readonly ReadAccount[],
  checks: readonly QuotationCheck[],
): ReadonlyMap<ReadAccount, readonly SharedSlip[]> {
  const first = new Map<string, { read: ReadAccount; span: Span }>();
  const found = new Map<ReadAccount, SharedSlip[]>();
  for (const read of ordered) {
    const own = checks.filter(({ printed, status }) => printed.read === read && (status === "altered" || status === "not-found"));
    const mine: [string, Span][] = own.flatMap((check) => runsOf(check).map((run): [string, Span] => [run, check.printed.span]));
    for (const [run, here] of mine) {
      const known = first.get(run);
      if (!known || known.read === read) continue;
      const slips = found.get(read) ?? [];
      found.set(read, slips);
      if (!slips.some((slip) => slip.origin === known.read && slip.here === here))
        slips.push({ origin: known.read, here, there: known.span });
    }
    for (const [run, span] of mine) if (!first.has(run)) first.set(run, { read, span });
  }
  return found;
}

/** Every run of so many words that takes in a changed one. */
function runsOf({ printed, changes, status }: QuotationCheck): readonly string[] {
  const { read, span } = printed;
  const size = read.pack.spaced ? least.spaced : least.han;
  const keys = wordsIn(read.account.text.slice(span.start, span.end)).map(({ key }) => key);
  const changed = new Set(
    changes.flatMap((change) => wordsIn(change.printed).map(({ key }) => key)).filter((key) => !read.pack.stopWords.has(key)),
  );
  const runs: string[] = [];
  for (let at = 0; at + size <= keys.length; at++) {
    const run = keys.slice(at, at + size);
    if (status === "not-found" || run.some((key) => changed.has(key))) runs.push(`${read.pack.tag} ${run.join(" ")}`);
  }
  return runs;
}
