import { createHash } from "node:crypto";

/** SHA-256 in hex: of bytes, or of the UTF-8 bytes of a text. */
export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

/** What a SHA-256 looks like here. Nothing else may become part of a path. */
export const sha256Pattern = /^[0-9a-f]{64}$/;
