import type { Span } from "../../domain/span.ts";
import type { Act, Modality, StatementType } from "../../domain/statement.ts";
import type { Firmness } from "../language-pack.ts";
import { cueActs } from "./cue-acts.ts";
import { readMatter } from "./read-matter.ts";

/** Reads what kind of act the words are, and how firm: first the cue, then, where the cue only says that something was said, the content. */
export function readFirmness(text: string, cue: readonly Span[], content: readonly Span[], type: StatementType): Firmness {
  const cueWords = wordsOf(text, cue);
  const matter = wordsOf(text, content);
  const condition = findCondition(text, content);
  const negatedCue = negation.test(cueWords);
  if (type === "mention")
    return { act: "mention", modality: negatedCue && !/mention/.test(cueWords) ? "not-discussed" : null, negated: negatedCue, condition };
  const read = byCue(cueWords, matter, negatedCue) ?? readMatter(matter, { emphatic: emphatic.test(cueWords), own: cue.length === 0 });
  return { ...read, negated: negatedCue || wholeNegation.test(matter), condition };
}

interface Reading {
  readonly act: Act;
  readonly modality: Modality | null;
}

function byCue(cue: string, matter: string, negated: boolean): Reading | null {
  if (cue === "") return null;
  if (/\b(?:rule[sd]?|ruling) out\b/.test(cue))
    return negated ? { act: "position", modality: "considering" } : { act: "denial", modality: "denied" };
  const rule = cueActs.find((one) => one.cue.test(cue) && (one.matter === undefined || one.matter.test(matter)));
  if (rule === undefined) return null;
  const modality = rule.modality ?? null;
  if (negated && modality !== null)
    return { act: rule.act === "commitment" || rule.act === "agreement" ? "denial" : rule.act, modality: "denied" };
  if (rule.act === "commitment" && modality !== null) return { act: "commitment", modality: weaken(modality, matter) };
  return { act: rule.act, modality };
}

/** The cue binds, but what it binds to may be less: "agreed to consider", "promised to look at". */
function weaken(modality: Modality, matter: string): Modality {
  return /^(?:not )?to (?:also |further |jointly )?(?:consider|explore|study|examine|look (?:at|into)|weigh)\b/.test(matter) &&
    modality !== "agreed"
    ? "considering"
    : modality;
}

const negation = /\b(?:not|nothing|never|no|neither|nor|refused|declined|refuses|declines|refusing|declining)\b|n't\b/;
const emphatic = /\b(?:stress|emphasi|underscor|underlin|reiterat|reaffirm|affirm|insist|made clear|making clear)/;

/** The content as a whole is denied: at its head, or right behind a short subject. */
const wholeNegation =
  /^(?:not to\b|no\b|under no circumstances\b|neither\b|never\b|nothing\b)|^(?:(?:[\p{L}’'.-]{1,20}) ){1,4}?(?:(?:will|would|shall|should|did|does|do|has|have|had|is|are|was|were|can|could|must) (?:not|never)\b|(?:cannot|can’t|won’t|didn’t|doesn’t|don’t|isn’t|aren’t|wouldn’t)(?![\p{L}]))/u;

const conditionOpeners =
  /(?:^|(?<=[\s(]))(?:(?:only )?if|on (?:the )?condition that|as long as(?! (?:it|necessary|this) )|so long as|unless|in the event (?:of|that)|contingent (?:up)?on|conditional on|when it is|only when|only after)(?= )|(?:^|(?<=[,;—] ))(?:provided(?: that)?|subject to|pending)(?= )/u;

/** The first conditional clause of the content, up to the mark that ends it. */
function findCondition(text: string, content: readonly Span[]): Span | null {
  for (const span of content) {
    const words = text.slice(span.start, span.end);
    const match = conditionOpeners.exec(words);
    if (
      match === null ||
      /^(?:asked|see|whether|even|as) $/.test(words.slice(Math.max(0, match.index - 7), match.index).replace(/^.*\s(?=\S+ $)/u, ""))
    )
      continue;
    const rest = words.slice(match.index);
    const stop =
      match.index > 0 && rest.search(/[;—]/u) >= 0
        ? rest.search(/[;—]/u)
        : match.index === 0 || match[0] === "subject to" || match[0] === "when it is"
          ? rest.search(/[,;]/u)
          : -1;
    return { start: span.start + match.index, end: stop < 0 ? span.end : span.start + match.index + stop };
  }
  return null;
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map((span) => text.slice(span.start, Math.min(span.end, span.start + 1000)))
    .join(" ")
    .replaceAll("’", "'")
    .replace(/\s+/gu, " ")
    .toLowerCase();
}
