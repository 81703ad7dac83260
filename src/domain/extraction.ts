import type { AccountKind } from "./account.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Mention, TopicMention, UnlistedPerson } from "./mention.ts";
import type { Quantity } from "./quantity.ts";
import type { Span } from "./span.ts";
import type { Act, Modality, Statement } from "./statement.ts";
import type { TimeExpression } from "./time-expression.ts";

/** What made a result: the version of the engine and the hashes of the models it used. */
export interface Engine {
  readonly version: string;
  readonly models: Readonly<Record<string, string>>;
}

/** A figure of a statement, bound to what it is told of: the clause or item that it stands in, how firm that is, and for when. */
export interface BoundFigure extends Span {
  /** Id of the quantity. */
  readonly quantity: string;
  /** Id of the statement. */
  readonly statement: string;
  /** Id of the time that it is told for; null where the words give none. */
  readonly time: string | null;
  readonly act: Act;
  readonly modality: Modality | null;
}

/** Everything read from one account's text. */
export interface Extraction {
  readonly schema: "parley.extraction/1";
  readonly engine: Engine;
  readonly account: {
    readonly id: string;
    readonly side: string | null;
    readonly kind: AccountKind | null;
    readonly language: string;
    readonly publishedAt: string | null;
    readonly sha256: string;
  };
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** Figures with their deeds and periods; absent where no statement holds a figure, and in what a workspace keeps, which finds them again. */
  readonly figures?: readonly BoundFigure[];
  readonly mentions: readonly Mention[];
  /** People beside a title whom the table of names lacks; absent where nobody is. */
  readonly people?: readonly UnlistedPerson[];
  readonly topics: readonly TopicMention[];
  readonly diagnostics: readonly Diagnostic[];
}
