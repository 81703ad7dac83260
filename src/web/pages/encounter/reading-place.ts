import type { Span } from "../../../domain/span.ts";

/** A place in the texts of an encounter: the accounts to lay side by side, and the stretch to show first. */
export interface ReadingPlace {
  readonly accounts: readonly string[];
  /** Where to begin: a stretch of one of the accounts. */
  readonly at?: (Span & { readonly account: string }) | undefined;
}

/** The place as the address of the reading view holds it: the account that the stretch stands in comes first. No more than four texts fit side by side. */
export function readingSearch({ accounts, at }: ReadingPlace): Readonly<Record<string, string | number>> {
  const panes = [...new Set(at === undefined ? accounts : [at.account, ...accounts])].slice(0, 4);
  return {
    ...(panes.length === 0 ? {} : { accounts: panes.join(",") }),
    ...(at === undefined ? {} : { start: at.start, end: at.end }),
  };
}
