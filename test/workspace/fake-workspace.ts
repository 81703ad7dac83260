import { UserError } from "../../src/domain/user-error.ts";
import type { JobView } from "../../src/domain/view.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";

/** What was asked of it: the method, then its arguments. */
export type Asked = readonly [string, ...unknown[]];

export const fakeJob: JobView = {
  id: "import-1",
  kind: "import",
  state: "running",
  what: "Reading talks/us.txt",
  done: 1,
  total: 2,
  startedAt: "2026-03-01T10:00:00.000Z",
  remarks: [],
  error: null,
  encounters: [],
  canCancel: true,
  canResume: false,
};

const report = {
  entries: 4,
  captures: 2,
  texts: 2,
  encounters: 1,
  accounts: 2,
  statements: 9,
  digest: "d".repeat(64),
  problems: [],
};

/** A workspace that writes down what it is asked and answers the same each time; `change` puts single answers otherwise. */
export function fakeWorkspace(change: Partial<Workspace> = {}): { readonly workspace: Workspace; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const answers: Partial<Record<keyof Workspace, unknown>> = {
    status: {
      version: "0.1.0",
      workspace: { id: "w", name: "talks" },
      person: "Ada",
      encounters: 1,
      accounts: 2,
      toReview: 3,
      example: null,
    },
    listEncounters: [],
    viewEncounter: '{"encounter":{"id":"talks"},"accounts":[]}',
    viewTexts: '{"accounts":[]}',
    listPeople: [],
    review: { items: [], toReview: 0, reviewed: 0 },
    search: { total: 0, hits: [] },
    listSpeakers: [],
    viewSpeaker: { speaker: { id: "party:US" }, statements: [] },
    listDecisions: [],
    makeEncounter: { encounter: "talks", entry: 5 },
    openExample: { encounter: "example" },
    changeEncounter: { entry: 6 },
    removeEncounter: { entry: 7 },
    addAccount: { account: "us", entry: 8 },
    changeAccount: { entry: 9 },
    detachAccount: { entry: 10 },
    addVersion: { entry: 11 },
    decideStatements: { entry: 12 },
    decidePoint: { entry: 13 },
    decideFinding: { entry: 14 },
    markLooked: undefined,
    undo: { entry: 15, undone: { entry: 14 } },
    importFiles: fakeJob,
    resumeJob: fakeJob,
    discardJob: { ...fakeJob, state: "cancelled" },
    rebuild: report,
    verify: report,
    exportAll: report,
    close: undefined,
  };
  const now: Partial<Record<keyof Workspace, unknown>> = {
    propose: { texts: [], kind: null, date: null, title: null, participants: [] },
    listJobs: [fakeJob],
    cancelJob: { ...fakeJob, state: "cancelled" },
  };
  const methods = [
    ...Object.entries(answers).map(([name, answer]) => [name, async (...args: unknown[]) => note(name, args, answer)] as const),
    ...Object.entries(now).map(([name, answer]) => [name, (...args: unknown[]) => note(name, args, answer)] as const),
  ];
  function note(name: string, args: readonly unknown[], answer: unknown): unknown {
    asked.push([name, ...args]);
    return answer;
  }
  const readCapture: Workspace["readCapture"] = async (capture) => {
    asked.push(["readCapture", capture]);
    if (capture.startsWith("a")) return { bytes: new TextEncoder().encode("<p onclick=x>Words</p>"), name: "page’s.html", page: true };
    if (capture.startsWith("b")) return { bytes: new TextEncoder().encode("双方"), name: "t.txt", page: false };
    throw new UserError("no-such-capture", `No capture ${capture}.`);
  };
  const made = { folder: "/talks", readCapture, ...Object.fromEntries(methods), ...change };
  return { workspace: made as unknown as Workspace, asked };
}
