import type { Span } from "../../domain/span.ts";
import type { SpeakerLabel, TaggedStatement, TextView } from "../language-pack.ts";
import { trimStop } from "./trim-stop.ts";

/**
 * The turns of a transcript: a label is the source, its colon the cue, each further sentence continues the first. A turn lasts until the next
 * label, over paragraphs.
 */
export class Turns {
  readonly #view: TextView;
  #next = 0;
  #first: number | null = null;
  #label: SpeakerLabel | null = null;

  constructor(view: TextView) {
    this.#view = view;
  }

  /** Marks the sentences that belong to a turn, and gives back those that stand before any. Call it for the paragraphs in order. */
  tag(sentences: readonly Span[], statements: TaggedStatement[]): readonly Span[] {
    const told: Span[] = [];
    for (const sentence of sentences) {
      for (const piece of this.#split(sentence)) {
        if (piece.label !== null) this.#open(piece.label);
        if (this.#label === null) told.push(piece.span);
        else this.#add(piece.span, this.#label, statements);
      }
    }
    return told;
  }

  #open(label: SpeakerLabel): void {
    this.#label = label;
    this.#first = null;
  }

  /** The parts of a sentence before and behind the labels that stand in it; pages without line breaks have turns inside. */
  #split(sentence: Span): readonly { span: Span; label: SpeakerLabel | null }[] {
    const pieces: { span: Span; label: SpeakerLabel | null }[] = [];
    let start = sentence.start;
    let label: SpeakerLabel | null = null;
    for (
      let next = this.#view.labels[this.#next];
      next !== undefined && next.name.start < sentence.end;
      next = this.#view.labels[this.#next]
    ) {
      this.#next++;
      if (next.name.start > start) pieces.push({ span: { start, end: next.name.start }, label });
      else if (label !== null) pieces.push({ span: { start, end: start }, label });
      start = Math.max(start, next.colon.end, next.name.end);
      label = next;
    }
    pieces.push({ span: { start: Math.min(start, sentence.end), end: sentence.end }, label });
    return pieces;
  }

  #add(span: Span, label: SpeakerLabel, statements: TaggedStatement[]): void {
    const content = trimStop(this.#view.text, span);
    // "Mr President, dear friends,": whom a speaker addresses before the first sentence.
    if (isAddress(this.#view.text.slice(content.start, span.end)) || isStage(this.#view.text.slice(content.start, content.end))) return;
    if (isFormula(this.#view.text.slice(content.start, content.end))) return;
    // A post's tags and rules of asterisks are nobody's words.
    if (content.end <= content.start || /^(?:\s|#[^\s#]{1,60}|\*)+$/u.test(this.#view.text.slice(content.start, content.end))) return;
    const first = this.#first;
    if (first === null) this.#first = statements.length;
    const hasColon = label.colon.end > label.colon.start;
    statements.push({
      type: "direct",
      source: first === null ? [label.name] : [],
      cue: first === null && hasColon ? [label.colon] : [],
      content: [content],
      continues: first,
      parent: null,
      carriedSource: null,
      force: "neutral",
      confidence: 0.9,
    });
  }
}

function isAddress(words: string): boolean {
  return /^(?:(?:dear|esteemed|distinguished|your|mr|mrs|ms|madam|president|prime minister|minister|colleagues|friends|ladies)\b)[^.!?:;]{0,80}[,!]\s*$/iu.test(
    words,
  );
}

/** "Okay", "Mr President, hello", "Thank you", "The floor is yours": a bare formula of conversation hands nothing over. */
function isFormula(words: string): boolean {
  return (
    /^(?:(?:mr|madam|mrs|ms)\.? \p{L}{2,20},? )?(?:okay|ok|hello|hi|all right|alright|good (?:morning|afternoon|evening)|(?:yes|no),? (?:sir|ma['’]am|madam)|(?:so,? |please,? |and )?(?:the floor is yours|go ahead))(?:,? (?:everyone|everybody|again|sir|ma['’]am|folks|all|(?:mr|madam)\.? \p{L}{2,20}))?$/iu.test(
      words,
    ) || /^(?:thank you|thanks)(?: (?:very much|so much|all|everyone|everybody|again))?$/iu.test(words)
  );
}

/** "(As interpreted.)", "12:16 P.M. AST": what the page says of a turn. */
function isStage(words: string): boolean {
  return /^\((?:as |via )?(?:interpreted|translated|through (?:an )?interpreter|laughter|applause|inaudible|crosstalk)[^()]{0,40}\)?$|^END$|^\d{1,2}:\d{2} [AP]\.?M\.?(?: [A-Z]{2,4})?$/iu.test(
    words,
  );
}
