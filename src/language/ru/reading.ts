import type { Span } from "../../domain/span.ts";
import type { TaggedStatement, TextView } from "../language-pack.ts";
import { isNews } from "./narration.ts";

/** How far a text has been read, and what was found there. */
export class Reading {
  readonly view: TextView;
  readonly statements: TaggedStatement[] = [];
  /** The statement that a sentence without a cue goes on with. */
  active: number | null = null;
  /** Whether that statement is a quotation, so that only another quotation goes on with it. */
  quoting = false;
  /** The subject that an elided source carries over. */
  lastSource: Span | null = null;
  /** The sentence before, which "Об этом сообщил …" hands over. */
  previous: Span | null = null;

  /** Whether the text is news, whose own voice stands between what it reports. */
  readonly news: boolean;

  constructor(view: TextView) {
    this.view = view;
    this.news = isNews(view.text);
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
