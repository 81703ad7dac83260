import type { Comparer } from "./comparer.ts";

/** Loads what compares, extracts and searches. */
export async function loadComparer(): Promise<Comparer> {
  const [{ compareEncounter, extractAccount }, { searchAccounts }, { openInput, readDocuments }] = await Promise.all([
    import("../workspace/compare-encounter.ts"),
    import("../workspace/search-accounts.ts"),
    import("../workspace/open-input.ts"),
  ]);
  return {
    openInput,
    readDocuments,
    compareEncounter,
    extractAccount: (account, edges) => extractAccount(account, undefined, edges),
    searchAccounts,
  };
}
