import { useMemo } from "react";
import { languageName } from "../../../words/domain-words.ts";
import { nameAccount } from "../account-name.ts";
import { useEncounterPage } from "../encounter-context.ts";

/** Names of the accounts by id: the publisher, with the language where one publisher has several texts, and the file where that does not tell either. */
export function useAccountNames(): ReadonlyMap<string, string> {
  const { view, language } = useEncounterPage();
  return useMemo(() => {
    const gap = language === "zh" ? "，" : ", ";
    const plain = new Map(view.accounts.map((account) => [account.id, nameAccount(account)]));
    const withLanguage = new Map(
      view.accounts.map(({ id, language: tag }) => [id, `${plain.get(id)}${gap}${languageName(tag, language)}`]),
    );
    return new Map(
      view.accounts.map(({ id }) => {
        const way = [plain, withLanguage].find((names) =>
          view.accounts.every((other) => other.id === id || names.get(other.id) !== names.get(id)),
        );
        return [id, way?.get(id) ?? id];
      }),
    );
  }, [view.accounts, language]);
}
