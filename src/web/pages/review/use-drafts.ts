import { useEffect, useState } from "react";
import type { StatementView } from "../../../domain/view.ts";
import { changesOf, type Draft, draftOf } from "./draft.ts";
import { draftIn, recallDrafts, rememberDrafts } from "./kept-drafts.ts";

const storage = () => sessionStorage;

/** Forms by statement: what was changed and not yet sent stays while one looks at others, leaves the page, or sending fails. */
export function useDrafts() {
  const [drafts, setDrafts] = useState(() => recallDrafts(storage));
  useEffect(() => rememberDrafts(storage, drafts), [drafts]);
  return {
    draftFor: (key: string, statement: StatementView): Draft => draftIn(drafts, key, statement),
    changes: (key: string, statement: StatementView) => changesOf(statement, draftIn(drafts, key, statement)),
    keep: (key: string, statement: StatementView, draft: Draft) =>
      setDrafts((before) => ({ ...before, [key]: { base: draftOf(statement), draft } })),
    drop: (key: string) => setDrafts(({ [key]: _dropped, ...rest }) => rest),
  };
}
