import type { Span } from "../../domain/span.ts";
import type { Act, Modality, StatementType } from "../../domain/statement.ts";
import { toSimplified } from "../../text/han-variants.ts";
import type { Firmness } from "../language-pack.ts";
import { readActOfContent } from "./act-of-content.ts";
import { findCondition } from "./conditions.ts";

interface ActAndModality {
  readonly act: Act;
  readonly modality: Modality | null;
}

const negation = /(?:未能|尚未|并未|从未|没有|并没有|未|拒绝|不)(?:就)?/u;

/** Reads what kind of act a Chinese statement is and how firm. The cue decides where it names the act; else the content does. */
export function readFirmness(text: string, cue: readonly Span[], content: readonly Span[], type: StatementType): Firmness {
  const cueWords = toSimplified(cue.map((span) => text.slice(span.start, span.end)).join(""));
  const words = toSimplified(content.map((span) => text.slice(span.start, span.end)).join("，"));
  const condition = findCondition(words, content);
  const negated = negation.test(cueWords) && !/不仅|不断|不吝/u.test(cueWords);
  if (negated) return { ...ofNegatedCue(cueWords), negated: true, condition };
  if (type === "mention") return { act: "mention", modality: null, negated: false, condition };
  return { ...(ofCue(cueWords, words) ?? readActOfContent(words, before(text, content))), negated: false, condition };
}

/** 未同意, 没有达成一致, 未讨论, 拒绝: what did not happen is no commitment. */
function ofNegatedCue(cue: string): ActAndModality {
  if (/讨论|谈及|谈到|提及|提到|涉及|交换|沟通/u.test(cue)) return { act: "mention", modality: "not-discussed" };
  return { act: "denial", modality: "denied" };
}

/** The act that the cue itself names. */
function ofCue(cue: string, content: string): ActAndModality | undefined {
  if (/祝贺|祝愿|转达|感谢|慰问|哀悼|表示.*(?:感谢|谢意|祝贺)/u.test(cue)) return { act: "thanks", modality: null };
  if (/赞赏|高度评价|积极评价|赞扬|称赞/u.test(cue)) return { act: "assessment", modality: null };
  if (/警告|告诫|警示/u.test(cue)) return { act: "warning", modality: null };
  if (/否认/u.test(cue)) return { act: "denial", modality: "denied" };
  if (/认为|共识$/u.test(cue) && /一致|都|均|共同|共识/u.test(cue)) return { act: "agreement", modality: "agreed" };
  if (/达成/u.test(cue)) return { act: "agreement", modality: "agreed" };
  if (/同意|商定|约定|决定/u.test(cue)) {
    if (/正考虑|考虑/u.test(cue)) return { act: "commitment", modality: "considering" };
    return /^(?:[^，]{0,20}(?:符合|十分重要|很重要|具有|有必要|是))/u.test(content)
      ? { act: "agreement", modality: "agreed" }
      : { act: "commitment", modality: "agreed" };
  }
  if (/承诺|保证|誓言/u.test(cue)) return { act: "commitment", modality: "will" };
  if (/宣布/u.test(cue) && /^(?:签署|达成)/u.test(content)) return { act: "event", modality: "signed" };
  if (/共同宣布/u.test(cue)) return { act: "agreement", modality: "agreed" };
  if (/^(?:呼吁|敦促|要求|提醒|希望|邀请)$/u.test(cue)) return { act: cue === "邀请" ? "offer" : "request", modality: null };
  if (/欢迎/u.test(cue) && /访|来|赴/u.test(content)) return { act: "offer", modality: null };
  if (/支持|反对|高度重视|期待|谴责/u.test(cue)) return { act: "position", modality: null };
  if (/^愿意?$/u.test(cue)) return { act: "commitment", modality: "intends" };
  return undefined;
}

/** The sentence before the content: a bare list of verbs goes on with what was asked or promised there. */
function before(text: string, content: readonly Span[]): string {
  const start = content[0]?.start ?? 0;
  const window = text.slice(Math.max(0, start - 160), start);
  return toSimplified(window.slice(window.lastIndexOf("\n") + 1));
}
