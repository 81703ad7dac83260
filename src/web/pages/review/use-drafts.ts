import { useState } from "react";
import type { StatementView } from "../../../domain/view.ts";
import { changesOf, type Draft, draftOf } from "./draft.ts";

/** Forms by statement: what was changed and not yet sent stays while one looks at others, and when sending fails. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  return {
    draftFor: (key: string, statement: StatementView): Draft => drafts[key] ?? draftOf(statement),
    changes: (key: string, statement: StatementView) => changesOf(statement, drafts[key] ?? draftOf(statement)),
    keep: (key: string, draft: Draft) => setDrafts((before) => ({ ...before, [key]: draft })),
    drop: (key: string) => setDrafts(({ [key]: _dropped, ...rest }) => rest),
  };
}
