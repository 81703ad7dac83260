import type { EncounterFields, RecordedAccountFields } from "../../../domain/record.ts";
import type { EncounterProposal, TextProposal } from "../../../domain/view.ts";
import { isIsoDate } from "../../words/iso-date.ts";

/** Fields of an account that the start page shows. */
export type ShownFields = Pick<RecordedAccountFields, "side" | "kind" | "publishedAt" | "language" | "publisher" | "complete">;

/** A text that is being prepared, with the fields that a person has set; the others are proposed. */
export interface TextDraft {
  readonly id: number;
  readonly text: string;
  readonly set: Partial<ShownFields>;
}

/** Everything that was pasted and not yet compared. */
export interface Draft {
  readonly texts: readonly TextDraft[];
  readonly encounter: Partial<EncounterFields>;
}

export const emptyDraft: Draft = {
  texts: [
    { id: 1, text: "", set: {} },
    { id: 2, text: "", set: {} },
  ],
  encounter: {},
};

/** As many boxes as stand beside each other without scrolling far. More accounts are added to the encounter. */
export const mostTexts = 6;

/** The letter of a box. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** What a field shows: what a person set, else what is proposed. */
export function shownFields(draft: TextDraft, proposal: TextProposal | null): ShownFields {
  return {
    side: proposal?.side ?? null,
    kind: proposal?.kind ?? null,
    publishedAt: proposal?.publishedAt ?? null,
    language: proposal?.language ?? "und",
    publisher: proposal?.publisher ?? null,
    complete: true,
    ...draft.set,
  };
}

/** What the encounter is shown as: what a person set, else what is proposed. */
export function shownEncounter(draft: Draft, proposal: EncounterProposal | null): EncounterFields {
  return {
    title: proposal?.title ?? null,
    kind: proposal?.kind ?? null,
    date: proposal?.date ?? null,
    place: null,
    participants: proposal?.participants ?? [],
    ...draft.encounter,
  };
}

export type DraftProblem = "empty" | "date";

/** What is wrong with a box; null where nothing is. */
export function findProblem(draft: TextDraft): DraftProblem | null {
  if (draft.text.trim() === "") return "empty";
  const published = draft.set.publishedAt;
  return published !== undefined && published !== null && !isIsoDate(published) ? "date" : null;
}

/** Boxes that count: those with a text, and the first two, which a comparison needs. */
export function neededTexts(draft: Draft): readonly TextDraft[] {
  return draft.texts.filter((text, at) => at < 2 || text.text.trim() !== "");
}

/** What the server is asked for: fields that a person set, so that the others stay proposals; of the encounter all that was shown. */
export function toRequest(draft: Draft, proposal: EncounterProposal | null) {
  return {
    fields: shownEncounter(draft, proposal),
    texts: neededTexts(draft).map((text, at) => ({ name: `account-${letterOf(at).toLowerCase()}.txt`, text: text.text, fields: text.set })),
  };
}

const place = "parley.draft";

/** Keeps what was pasted through reloads and errors, until it is compared. */
export function keepDraft(draft: Draft): void {
  try {
    if (draft === emptyDraft) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // Too large for the browser's store, or none: it stays on the page.
  }
}

/** What was pasted before the page was reloaded. */
export function recallDraft(): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "null");
    return isDraft(kept) ? kept : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

function isDraft(kept: unknown): kept is Draft {
  const draft = kept as Draft | null;
  return Array.isArray(draft?.texts) && draft.texts.length >= 2 && draft.texts.every((text) => typeof text.text === "string");
}
