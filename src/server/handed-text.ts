import { UserError } from "../domain/user-error.ts";
import type { HandedText } from "../workspace/workspace.ts";

/** Largest single text, in bytes: far above any readout, transcript or white paper. */
export const largestText = 5 * 1024 * 1024;

interface Given {
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
  readonly fields?: HandedText["fields"];
}

/** A text of a request as the workspace takes it. */
export function toHandedText({ name, text, base64, fields }: Given): HandedText {
  const bytes = base64 === undefined ? new TextEncoder().encode(text ?? "") : new Uint8Array(Buffer.from(base64, "base64"));
  if (bytes.length > largestText) throw new UserError("too-large", `“${name.slice(0, 80)}” has more than 5 MB. Split it, or hand in less.`);
  return { name, bytes, fields: fields ?? {} };
}
