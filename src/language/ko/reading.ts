import type { Span } from "../../domain/span.ts";
import type { TaggedStatement } from "../language-pack.ts";

/** How far a text has been read, and what was found there. */
export class Reading {
  readonly text: string;
  readonly statements: TaggedStatement[] = [];
  /** The subject that an elided source carries over. */
  lastSource: Span | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Adds a statement and gives its index. */
  add(statement: Partial<TaggedStatement> & Pick<TaggedStatement, "type" | "content">): number {
    this.statements.push({
      source: [],
      cue: [],
      continues: null,
      parent: null,
      carriedSource: null,
      force: "neutral",
      confidence: 0.75,
      ...statement,
    });
    return this.statements.length - 1;
  }
}
