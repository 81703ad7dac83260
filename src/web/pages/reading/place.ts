import type { Span } from "../../../domain/span.ts";

/** A statement of an account, as the address names it. */
export interface Place {
  readonly account: string;
  readonly statement: string;
}

/** What the address asks to see. */
export interface AskedFor {
  /** Ids of accounts to show, in order; empty where the page may choose. */
  readonly accounts: readonly string[];
  readonly place: Place | null;
  /** A stretch of the first account named, where it is words and not a statement that is asked for. */
  readonly span: (Span & { readonly account: string }) | null;
}

/** Reads the search part of the address: `accounts=a,b`, `statement=account:id`, or `account=a` with `span=12-40` (or `start`, `end`). */
export function readAddress(search: Readonly<Record<string, unknown>>): AskedFor {
  const accounts = textOf(search.accounts)
    .split(",")
    .filter((account) => account !== "");
  const named = textOf(search.statement);
  const colon = named.lastIndexOf(":");
  const account = colon < 0 ? textOf(search.account) || (accounts[0] ?? "") : named.slice(0, colon);
  const statement = colon < 0 ? named : named.slice(colon + 1);
  const [from, to] = textOf(search.span).split("-");
  const start = Number.parseInt(textOf(search.start) || (from ?? ""), 10);
  const end = Number.parseInt(textOf(search.end) || (to ?? ""), 10);
  const stretch = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && account !== "";
  return {
    accounts,
    place: account === "" || statement === "" ? null : { account, statement },
    span: stretch ? { account, start, end } : null,
  };
}

/** A statement as the address writes it. */
export function writePlace(place: Place): string {
  return `${place.account}:${place.statement}`;
}

/** Whether two places are one. */
export function samePlace(one: Place | null, other: Place | null): boolean {
  return one?.account === other?.account && one?.statement === other?.statement;
}

/** The router reads `12` as a number. */
function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
