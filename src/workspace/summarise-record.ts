import { findingKinds } from "../domain/comparison.ts";
import type { RecordedEncounter } from "../domain/record.ts";
import type { AccountSummary, EncounterSummary } from "../domain/view.ts";

/** What the list of encounters tells of an account. */
export function summariseAccount(account: AccountSummary): AccountSummary {
  const { id, side, kind, publisher, language, publishedAt, complete, textStatus } = account;
  return { id, side, kind, publisher, language, publishedAt, complete, textStatus };
}

/** The line of an encounter of which nothing is derived, as far as the record tells: it must be seen in the list all the same. */
export function summariseRecord(recorded: RecordedEncounter): Omit<EncounterSummary, "changes"> {
  const { accounts, ...about } = recorded;
  return {
    ...about,
    accounts: accounts.map(summariseAccount),
    topics: [],
    findings: Object.fromEntries(findingKinds.map((kind) => [kind, 0])) as EncounterSummary["findings"],
    statements: 0,
    toReview: 0,
    demonstration: accounts.some(({ textStatus }) => textStatus === "example"),
  };
}
