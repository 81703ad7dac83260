import type { Workspace } from "./workspace.ts";

/** Loads the workspace with all that it puts together. */
export async function loadWorkspace(): Promise<Workspace> {
  const [{ compareEncounter, extractAccount }, { searchAccounts }, { openInput, readDocuments }] = await Promise.all([
    import("../workspace/compare-encounter.ts"),
    import("../workspace/search-accounts.ts"),
    import("../workspace/open-input.ts"),
  ]);
  return { openInput, readDocuments, compareEncounter, extractAccount: (account) => extractAccount(account), searchAccounts };
}
