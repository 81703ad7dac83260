import type { Span } from "../../domain/span.ts";
import type { BeforeVerb } from "./adverbs.ts";
import type { FoundVerb } from "./cues.ts";
import type { Sentence } from "./sentence.ts";

/** A reporting verb with its place in the sentence: whose it is, and where what it hands over stands. */
export interface Head {
  readonly verb: FoundVerb;
  readonly cueStart: number;
  readonly source: Span | null;
  /**
   * `after` the verb; `before` it ("…, – заявил Петров"; "вопросы были рассмотрены"); `around` it ("…, как заявил Петров, …");
   * `earlier`: the sentences before ("Об этом сообщил Петров").
   */
  readonly place: "after" | "before" | "around" | "earlier";
  /** Where the words of this head begin: what was said before it ends there. */
  readonly start: number;
  /** Where the words end that stand before the verb, its adverbs and its subject; what is said of them may be handed over. */
  readonly matterEnd: number;
  /** Place among the heads of the one inside whose content this one stands. */
  readonly parent: number | null;
  /** Whether the subject of the head before is carried over. */
  readonly elided: boolean;
}

/** A head whose content follows, with what is particular to it. */
export function makeHead(sentence: Sentence, verb: FoundVerb, before: BeforeVerb, particular: Partial<Head>): Head {
  return {
    verb,
    cueStart: before.cueStart,
    source: null,
    place: "after",
    start: before.cueStart,
    matterEnd: sentence.words[before.last]?.end ?? before.cueStart,
    parent: null,
    elided: false,
    ...particular,
  };
}
