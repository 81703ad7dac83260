import type { Decision, StatementsDecided, StatementTarget } from "../../domain/decision.ts";
import type { RecordedAccount, RecordedEncounter, RecordedVersion } from "../../domain/record.ts";
import { UserError } from "../../domain/user-error.ts";
import { printable } from "../../text/printable.ts";
import { decisionSchema, explainSchemaError } from "./decision-schema.ts";
import type { RecordState } from "./record-state.ts";

/** Checks a decision before it goes into the journal: its shape, and that what it is about is there. Answers a copy of its own. */
export function checkDecision(decision: Decision, state: RecordState): Decision {
  const parsed = decisionSchema.safeParse(decision);
  if (!parsed.success) throw new UserError("bad-decision", `The decision cannot be recorded: ${explainSchemaError(parsed.error)}.`);
  checkAgainst(parsed.data, state);
  return parsed.data;
}

function checkAgainst(decision: Decision, state: RecordState): void {
  switch (decision.kind) {
    case "encounter-made":
      if (state.hasUsed(decision.encounter)) throw idTaken(`An encounter "${printable(decision.encounter)}"`);
      return;
    case "encounter-changed":
    case "encounter-removed":
    case "finding-decided":
    case "encounter-looked":
      getEncounter(decision.encounter, state);
      return;
    case "account-attached": {
      const { id } = getEncounter(decision.encounter, state);
      const { account } = decision;
      if (state.hasUsed(id, account.id)) throw idTaken(`An account "${printable(account.id)}" of "${printable(id)}"`);
      account.versions.forEach((version, at) => {
        checkNumber(version, at + 1, account.id);
      });
      return;
    }
    case "account-changed":
    case "account-detached":
      getAccount(decision.account, getEncounter(decision.encounter, state));
      return;
    case "version-added":
      getAccount(decision.account, getEncounter(decision.encounter, state));
      checkNumber(decision.version, state.nextVersion(decision.encounter, decision.account), decision.account);
      return;
    case "statements-decided":
      checkStatements(decision, getEncounter(decision.encounter, state));
      return;
    case "point-decided": {
      const encounter = getEncounter(decision.encounter, state);
      for (const target of [decision.statement, ...decision.together, ...decision.apart]) checkTarget(target, encounter, false);
      return;
    }
    case "import-begun":
      if (state.hasUsedImport(decision.import)) throw idTaken(`An import "${printable(decision.import)}"`);
      return;
    case "import-ended":
      if (!state.imports.has(decision.import))
        throw new UserError("no-such-import", `No import "${printable(decision.import)}" is open. It may have ended already.`);
      return;
    case "undone": {
      const reason = state.canUndo(decision.entry);
      if (reason !== null) throw new UserError("cannot-undo", `${printable(reason)} Choose another entry of the list of decisions.`);
      return;
    }
    default:
      decision satisfies never;
  }
}

function checkStatements({ action, targets, statements }: StatementsDecided, encounter: RecordedEncounter): void {
  const [targetsWanted, statementsWanted] = counts[action];
  if (!within(targets.length, targetsWanted) || !within(statements.length, statementsWanted))
    throw new UserError(
      "bad-decision",
      `The decision cannot be recorded: "${action}" does not take ${targets.length} statements and put ${statements.length} in their place.`,
    );
  for (const target of targets) checkTarget(target, encounter, action === "added");
  if (new Set(targets.map(({ account, text }) => `${text} ${account}`)).size > 1)
    throw new UserError(
      "bad-decision",
      "The decision cannot be recorded: its statements stand in different texts. Choose those of one text.",
    );
}

/** How many statements an action takes, and how many it puts in their place: the least and the most. */
const counts: Readonly<Record<StatementsDecided["action"], readonly [readonly [number, number], readonly [number, number]]>> = {
  confirmed: [
    [1, 1],
    [1, 1],
  ],
  fixed: [
    [1, 1],
    [1, 1],
  ],
  rejected: [
    [1, 1],
    [0, 0],
  ],
  split: [
    [1, 1],
    [2, Number.POSITIVE_INFINITY],
  ],
  joined: [
    [2, Number.POSITIVE_INFINITY],
    [1, 1],
  ],
  // Its target has no content: it says only which text the added statement stands in.
  added: [
    [1, 1],
    [1, 1],
  ],
};

function within(count: number, [least, most]: readonly [number, number]): boolean {
  return count >= least && count <= most;
}

function checkTarget(target: StatementTarget, encounter: RecordedEncounter, isPlace: boolean): void {
  const account = getAccount(target.account, encounter);
  if (!account.versions.some(({ text }) => text === target.text))
    throw new UserError("no-such-text", `No version of the account "${printable(account.id)}" has the text ${target.text}. Load it again.`);
  if ((target.content.length === 0) !== isPlace)
    throw new UserError(
      "bad-decision",
      isPlace
        ? "The decision cannot be recorded: a statement is added to a text, not to another statement."
        : "The decision cannot be recorded: it names a statement without its words.",
    );
}

function checkNumber({ number }: RecordedVersion, wanted: number, account: string): void {
  if (number !== wanted)
    throw new UserError("bad-decision", `The next version of the account "${printable(account)}" is number ${wanted}, not ${number}.`);
}

function getEncounter(id: string, state: RecordState): RecordedEncounter {
  const encounter = state.encounters.get(id);
  if (!encounter)
    throw new UserError("no-such-encounter", `No encounter "${printable(id)}". The list of encounters shows the ones in this workspace.`);
  return encounter;
}

function getAccount(id: string, encounter: RecordedEncounter): RecordedAccount {
  const account = encounter.accounts.find((each) => each.id === id);
  if (!account)
    throw new UserError(
      "no-such-account",
      `No account "${printable(id)}" in the encounter "${printable(encounter.id)}", which has ${list(encounter)}.`,
    );
  return account;
}

function list({ accounts }: RecordedEncounter): string {
  return accounts.length === 0 ? "none" : accounts.map(({ id }) => `"${printable(id)}"`).join(", ");
}

function idTaken(what: string): UserError {
  return new UserError("id-taken", `${what} is in the journal already, perhaps removed or undone. Undo that, or take another id.`);
}
