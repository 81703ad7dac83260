import type { Span } from "../domain/span.ts";
import type { ListWords } from "./list-words.ts";

/** How one language speaks in its own voice: what says something, what only heads, greets, signs or announces. */
export interface OwnVoiceRules {
  /** Greetings, thanks for attention, slogans, pointers to other pages: a whole sentence without its stop, as the caller trims it. */
  readonly leftOut: RegExp;
  /** Whether words have a verb of their own; without one they head a paragraph or only name something. */
  hasVerb(words: string): boolean;
  /** What of the words that stand beside another's words says something by itself; null where they only hang on. Offsets into the words. */
  clauseIn(words: string): Span | null;
  /** The parts of a sentence that tell of a deed and of a promise apart: the whole where it does not. Offsets into the words. */
  divide(words: string): readonly Span[];
  /** The end of a clause that leads over into a list: ", which will". Anchored at the end. */
  readonly listLink: RegExp;
  /**
   * Whether a cue as tagged tells of a deed of somebody ("will undertake", "which supported"), so that in an account that speaks for itself
   * the sentence is the account's own. `sourced` where a source stands with the cue.
   */
  tellsDeed(cue: string, content: string, sourced: boolean): boolean;
  /** The head of a sentence that says "we" or "our": who issues the text speaks there, whoever was quoted before. Anchored at the start. */
  readonly asIssuer: RegExp;
  /** Content that announces a list rather than says something: "the following". */
  readonly announces: RegExp;
  /** Whether words in brackets open like a sentence of their own, not like a short form, a reference or a date. */
  opensAside(words: string): boolean;
  /** Null where the language lists behind its items. */
  readonly lists: ListWords | null;
}

/** Words of a language without rules of its own: everything says something. Nothing shorter than `least` UTF-16 units does, beside others' words. */
export function plainOwnVoice(
  leftOut: RegExp,
  hangsOn: RegExp,
  announces: RegExp,
  least: number,
  parts: Pick<OwnVoiceRules, "opensAside" | "lists">,
): OwnVoiceRules {
  return {
    leftOut,
    hasVerb: () => true,
    clauseIn: (words) => (words.length < least || hangsOn.test(words) ? null : { start: 0, end: words.length }),
    divide: (words) => [{ start: 0, end: words.length }],
    listLink: /(?!)/,
    tellsDeed: () => false,
    asIssuer: /(?!)/,
    announces,
    ...parts,
  };
}
