import type { Act, Modality } from "../../../domain/statement.ts";

/** What a stretch of words does, and how firmly. */
export interface ActReading {
  readonly act: Act;
  readonly modality: Modality | null;
  readonly negated: boolean;
}

/** Puts a reading together. */
export const readsAs = (act: Act, modality: Modality | null = null, negated = false): ActReading => ({ act, modality, negated });
