import type { Span } from "../../domain/span.ts";
import type { Force } from "../../domain/statement.ts";
import type { TaggedStatement, TextView } from "../language-pack.ts";

/** The statement whose speaker the next sentence may go on with. */
export interface Active {
  readonly index: number;
  readonly source: Span | null;
  readonly kind: "joint" | "side" | "person";
  /** What was handed over is an agreement or a promise, told in the page's own voice. */
  readonly agreed: boolean;
}

/** How far a text has been read, and what was found there. */
export class Reading {
  readonly view: TextView;
  /** The text in simplified characters, of the same length. */
  readonly plain: string;
  readonly depths: Uint8Array;
  readonly statements: TaggedStatement[] = [];
  active: Active | null = null;
  /** Those who have spoken so far, as the text names them. */
  readonly spoken = new Set<string>();
  /** Sentences before this offset are done: a quotation has run over them. */
  readTo = 0;

  constructor(view: TextView, plain: string, depths: Uint8Array) {
    this.view = view;
    this.plain = plain;
    this.depths = depths;
  }

  /** End of the paragraph that is being read. */
  paragraphEnd = 0;
  /** The sentence that is being read, in `view.sentences`. */
  sentence = 0;

  /** Who spoke when the paragraph before ended. */
  private earlier: Active | null = null;

  /** No sentence of the paragraph has been read yet. */
  paragraphBegins = true;

  startParagraph(): void {
    this.paragraphBegins = true;
    this.earlier = this.active ?? this.earlier;
    this.active = null;
  }

  /** The speech of the paragraph before goes on in this one. */
  resumeSpeech(): void {
    if (this.earlier?.kind === "person" && !this.earlier.agreed) this.active = this.earlier;
  }

  /** A sentence of narration ends the speech before it for good. */
  endSpeech(): void {
    this.active = null;
    this.earlier = null;
  }

  /** Adds a statement and gives its index. */
  add(statement: Partial<TaggedStatement> & Pick<TaggedStatement, "type" | "content">): number {
    const { force = "neutral" as Force, confidence = 0.9, ...rest } = statement;
    this.statements.push({ source: [], cue: [], continues: null, parent: null, carriedSource: null, force, confidence, ...rest });
    return this.statements.length - 1;
  }
}
