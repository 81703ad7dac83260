import type { Span } from "../../../domain/span.ts";
import type { Speaker, Statement } from "../../../domain/statement.ts";
import { sameContent } from "./content-edges.ts";

/** What a person can set right in a statement, as it stands in the form. */
export interface Draft extends Pick<Statement, "type" | "speaker" | "act" | "modality" | "force" | "negated"> {
  readonly content: readonly Span[];
  readonly condition: Span | null;
}

/** The form of a statement that nobody has touched. */
export function draftOf(statement: Statement): Draft {
  const { type, speaker, act, modality, force, negated, content, condition } = statement;
  return { type, speaker, act, modality, force, negated, content, condition };
}

/** Fields of the form that differ from the statement; none where it was left as it is. */
export function changesOf(statement: Statement, draft: Draft): Partial<Draft> {
  const changes: { -readonly [Field in keyof Draft]?: Draft[Field] } = {};
  if (!sameContent(statement.content, draft.content)) changes.content = draft.content;
  if (statement.type !== draft.type) changes.type = draft.type;
  if (!sameSpeaker(statement.speaker, draft.speaker)) changes.speaker = draft.speaker;
  if (statement.act !== draft.act) changes.act = draft.act;
  if (statement.modality !== draft.modality) changes.modality = draft.modality;
  if (statement.force !== draft.force) changes.force = draft.force;
  if (statement.negated !== draft.negated) changes.negated = draft.negated;
  if (!sameSpan(statement.condition, draft.condition)) changes.condition = draft.condition;
  return changes;
}

function sameSpeaker(one: Speaker | null, other: Speaker | null): boolean {
  return one?.id === other?.id && one?.name === other?.name && one?.party === other?.party;
}

function sameSpan(one: Span | null, other: Span | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
