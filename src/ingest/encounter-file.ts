import { z } from "zod";
import type { Encounter } from "../domain/encounter.ts";
import { encounterKinds, type Participant } from "../domain/encounter.ts";
import { UserError } from "../domain/user-error.ts";
import { printable } from "../text/printable.ts";
import { type AccountFields, accountFieldShape, dateField, explainIssue, sideField, toFields } from "./account-fields.ts";
import type { IngestProblem } from "./problem.ts";

/** An account as `encounter.json` lists it. */
export interface ListedAccount {
  readonly file: string;
  readonly fields: AccountFields;
}

export interface EncounterFile {
  readonly head: Omit<Encounter, "accounts">;
  readonly accounts: readonly ListedAccount[];
  readonly problems: readonly IngestProblem[];
  readonly notices: readonly IngestProblem[];
}

const account = z.looseObject({ ...accountFieldShape, file: z.string().min(1) });
/** Fields that files carry for people, besides those that are read. */
const forPeople = new Set("file licence license origin digestFile sourceLanguage title sha256 capturedAt".split(" "));
const known = new Set([...Object.keys(accountFieldShape), ...forPeople]);

const participant = z.looseObject({ name: z.string().min(1), role: z.string().nullish(), side: sideField });
const headFields = {
  id: z.string().min(1),
  title: z.string(),
  kind: z.enum(encounterKinds),
  date: dateField,
  place: z.string(),
} as const;

/**
 * Reads `encounter.json`. Only a file that is no JSON object with a list of accounts is a `UserError`; a wrong value is a problem that names the field
 * and what may stand there, and costs only what it stands in.
 */
export function readEncounterFile(json: string, shown: string, folderName: string): EncounterFile {
  const value = parseObject(json, shown);
  const problems: IngestProblem[] = [];
  const notices: IngestProblem[] = [];
  const field = <Key extends keyof typeof headFields>(key: Key): z.infer<(typeof headFields)[Key]> | null => {
    const found: unknown = Reflect.get(value, key);
    if (found === undefined || found === null) return null;
    const checked = z.looseObject({ [key]: headFields[key] }).safeParse({ [key]: found });
    if (checked.success) return checked.data[key] as z.infer<(typeof headFields)[Key]>;
    problems.push({
      code: "bad-field",
      file: shown,
      message: `${shown}: ${explainIssue(checked.error, { [key]: found })}. It is left out.`,
    });
    return null;
  };
  const head = { id: field("id") ?? folderName, title: field("title"), kind: field("kind"), date: field("date"), place: field("place") };
  const participants = listOf(value, "participants", shown, problems).flatMap((item, index) =>
    readParticipant(item, index, shown, problems),
  );
  if (!Array.isArray(Reflect.get(value, "accounts"))) {
    throw new UserError(
      "bad-encounter-file",
      `${shown}: field “accounts” should be a list of objects with “file”, “side”, “kind”, “publishedAt”, “language”.`,
    );
  }
  const accounts = listOf(value, "accounts", shown, problems).flatMap((item, index) => readListed(item, index, shown, problems, notices));
  return { head: { ...head, participants }, accounts, problems, notices };
}

function parseObject(json: string, shown: string): object {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    const why = cause instanceof Error ? printable(cause.message).slice(0, 160) : "";
    throw new UserError("bad-encounter-file", `${shown} is not JSON: ${why}. Mend it there.`, { cause });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new UserError("bad-encounter-file", `${shown} should hold one object with “id”, “date”, “kind”, “participants” and “accounts”.`);
}

function listOf(value: object, key: string, shown: string, problems: IngestProblem[]): readonly unknown[] {
  const found: unknown = Reflect.get(value, key);
  if (found === undefined || found === null || Array.isArray(found)) return found ?? [];
  problems.push({ code: "bad-field", file: shown, message: `${shown}: field “${key}” should be a list. It is left out.` });
  return [];
}

function readParticipant(item: unknown, index: number, shown: string, problems: IngestProblem[]): Participant[] {
  const checked = participant.safeParse(item);
  if (checked.success) return [{ name: checked.data.name, role: checked.data.role ?? null, side: checked.data.side }];
  problems.push({
    code: "bad-field",
    file: shown,
    message: `${shown}: participant ${index + 1}: ${explainIssue(checked.error, item)}. It is left out.`,
  });
  return [];
}

function readListed(item: unknown, index: number, shown: string, problems: IngestProblem[], notices: IngestProblem[]): ListedAccount[] {
  const named =
    typeof item === "object" && item !== null && typeof Reflect.get(item, "file") === "string"
      ? printable(String(Reflect.get(item, "file")))
      : `account ${index + 1}`;
  const checked = account.safeParse(item);
  if (!checked.success) {
    problems.push({ code: "bad-field", file: named, message: `${shown}: ${named}: ${explainIssue(checked.error, item)}.` });
    return [];
  }
  const strange = Object.keys(checked.data).filter((key) => !known.has(key));
  if (strange.length > 0) {
    const list = strange.map((key) => `“${printable(key)}”`).join(", ");
    notices.push({
      code: "unknown-field",
      file: named,
      message: `${shown}: ${named}: ${list} is not read. Fields that are: file, ${Object.keys(accountFieldShape).join(", ")}.`,
    });
  }
  return [{ file: checked.data.file, fields: toFields(checked.data) }];
}
