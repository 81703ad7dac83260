import type { Workspace } from "./workspace.ts";

/** Loads the workspace with all that it puts together. */
export async function loadWorkspace(): Promise<Workspace> {
  const { compareEncounter, extractAccount } = await import("../workspace/compare-encounter.ts");
  const { searchAccounts } = await import("../workspace/search-accounts.ts");
  const unread = () => {
    throw new Error("no reader of files is wired to the commands");
  };
  return {
    openInput: unread,
    readDocuments: unread,
    compareEncounter,
    extractAccount: (account) => extractAccount(account),
    searchAccounts,
  };
}
