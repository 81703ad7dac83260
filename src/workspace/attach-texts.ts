import type { Decision } from "../domain/decision.ts";
import type { EncounterFields, RecordedAccount, RecordedEncounter, RecordedVersion } from "../domain/record.ts";
import { UserError } from "../domain/user-error.ts";
import type { IngestProblem } from "../ingest/problem.ts";
import type { WorkspaceRecord } from "../store/record/record.ts";
import { chooseId, nameAccount, nameId } from "./name-account.ts";
import { nameEncounter } from "./name-encounter.ts";
import { fillFields, type NamedText, proposeTexts } from "./propose-texts.ts";
import { type ReadText, readHandedText } from "./read-handed-text.ts";
import type { HandedText } from "./workspace.ts";

/** A text that has been captured and frozen, and waits for a decision to attach it. */
export interface CapturedText extends ReadText {
  /** SHA-256 of the bytes and of the text. */
  readonly capture: string;
  readonly sha: string;
  readonly capturedAt: string;
}

/** Captures what was handed in and freezes the texts read from it. Everything is on the disk when this answers; nothing points to it yet. */
export async function captureTexts(
  handed: readonly HandedText[],
  record: WorkspaceRecord,
  now: () => Date,
  problems: IngestProblem[],
): Promise<readonly CapturedText[]> {
  const captured: CapturedText[] = [];
  for (const each of handed) {
    try {
      const read = readHandedText(each, problems);
      const capture = await record.capture(each.bytes);
      for (const text of read) captured.push({ ...text, capture, sha: await record.saveText(text.text), capturedAt: now().toISOString() });
    } catch (error) {
      if (!(error instanceof UserError) || isOfDisk(error)) throw error;
      problems.push({ code: error.code, file: each.name, message: error.message });
    }
  }
  return captured;
}

/** Errors of the disk end everything; those of one text cost that text only. */
const isOfDisk = ({ code }: UserError): boolean => code === "no-room" || code === "not-writable";

/** The decisions that make an encounter of captured texts. What nobody gave is proposed from the texts, and marked so at each account. */
export function makeEncounter(
  given: Partial<EncounterFields>,
  texts: readonly CapturedText[],
  record: WorkspaceRecord,
  today: string,
  wantedId?: string,
): { readonly encounter: string; readonly decisions: readonly Decision[] } {
  const named = texts.map(toNamed);
  const proposal = proposeTexts(named, "en", today);
  const about = {
    kind: given.kind ?? proposal.kind,
    date: given.date ?? proposal.date,
    place: given.place ?? null,
    participants: given.participants && given.participants.length > 0 ? given.participants : proposal.participants,
  };
  const title = given.title ?? nameEncounter(about, "en");
  const used = (id: string): boolean => record.state.hasUsed(id);
  const encounter = wantedId === undefined ? nameId(title, about.date, used) : chooseId(wantedId, used);
  const fields: EncounterFields = { title, ...about };
  return {
    encounter,
    decisions: [
      { kind: "encounter-made", encounter, fields },
      ...toAccounts(texts, [], today, () => false).map((account): Decision => ({ kind: "account-attached", encounter, account })),
    ],
  };
}

/** The decisions that add texts to an encounter that is there. */
export function addTexts(
  encounter: RecordedEncounter,
  texts: readonly CapturedText[],
  known: readonly NamedText[],
  record: WorkspaceRecord,
  today: string,
): readonly Extract<Decision, { readonly kind: "account-attached" }>[] {
  const used = (id: string): boolean => record.state.hasUsed(encounter.id, id);
  return toAccounts(texts, known, today, used).map((account) => ({ kind: "account-attached", encounter: encounter.id, account }));
}

/** A version of an account, of a text that was captured. */
export function toVersion(text: CapturedText, number: number): RecordedVersion {
  return { number, text: text.sha, capture: text.capture, rule: text.rule, capturedAt: text.capturedAt, name: text.name };
}

function toNamed({ name, text, fields }: ReadText): NamedText {
  return { name, text, fields };
}

/** What is known of the accounts beside them helps to tell what new texts are. */
function toAccounts(
  texts: readonly CapturedText[],
  known: readonly NamedText[],
  today: string,
  used: (id: string) => boolean,
): readonly RecordedAccount[] {
  const filled = fillFields([...texts.map(toNamed), ...known], today);
  const taken = new Set<string>();
  return texts.map((text, at): RecordedAccount => {
    const own = filled[at];
    if (!own) throw new Error("Fields were filled for fewer texts than given.");
    const id = nameAccount(text.account, own.fields, (name) => taken.has(name) || used(name));
    taken.add(id);
    return { id, ...own.fields, proposed: own.proposed, versions: [toVersion(text, 1)] };
  });
}
