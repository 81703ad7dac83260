import type { Span } from "../../domain/span.ts";
import type { Act, Modality, StatementType } from "../../domain/statement.ts";
import type { Firmness } from "../language-pack.ts";

const condition = /(?:만약|만일)\s[^,.]{3,60}|[^,.\s]{1,20}\s[^,.\s]{1,20}(?:한다면|다면|않으면)(?=[\s,])/u;

/** Reads what kind of act a Korean statement is and how firm, from the verb behind it and the end of the content. */
export function readFirmness(text: string, cue: readonly Span[], content: readonly Span[], type: StatementType): Firmness {
  const cueWords = cue.map((span) => text.slice(span.start, span.end)).join(" ");
  const words = content.map((span) => text.slice(span.start, span.end)).join(" ");
  const first = content[0];
  const found = first ? condition.exec(text.slice(first.start, first.end)) : null;
  const where = found && first ? { start: first.start + found.index, end: first.start + found.index + found[0].length } : null;
  if (type === "mention") return { act: "mention", modality: null, negated: false, condition: where };
  const negated = /지 않|지 못|부인|거부/u.test(cueWords);
  if (negated) return { act: "denial", modality: "denied", negated: true, condition: where };
  const [act, modality] = ofCue(cueWords) ?? ofContent(words);
  return { act, modality, negated: false, condition: where };
}

type ActAndModality = readonly [Act, Modality | null];

function ofCue(cue: string): ActAndModality | undefined {
  if (/경고/u.test(cue)) return ["warning", null];
  if (/촉구|요청|당부/u.test(cue)) return ["request", null];
  if (/제안/u.test(cue)) return ["offer", null];
  if (/약속/u.test(cue)) return ["commitment", "will"];
  if (/합의|뜻을 모았|의견을 모았|^결정/u.test(cue)) return ["commitment", "agreed"];
  return undefined;
}

function ofContent(words: string): ActAndModality {
  if (/(?:검토|고려)(?: 중|하고 있)/u.test(words)) return ["commitment", "considering"];
  if (/겠다고 약속했|약속했다/u.test(words)) return ["event", "will"];
  if (/합의했/u.test(words)) return ["event", "agreed"];
  if (/서명했|체결했/u.test(words)) return ["event", "signed"];
  if (/지 않겠다|지 않을 것|용납하지 않|반대한다/u.test(words)) return ["position", null];
  if (/용의가|의향이|할 준비가|노력하겠|하고자/u.test(words)) return ["commitment", "intends"];
  if (/(?:겠다|ㄹ 것|할 것|낼 것|갈 것|줄 것|을 것|하겠습니다)(?:이다|입니다)?$/u.test(words)) return ["commitment", "will"];
  if (/야 한다|바란다|기를 바|해 달라|해주기를|기를 희망|기를 기대/u.test(words)) return ["request", null];
  if (/감사|축하|애도|환영한다/u.test(words)) return ["thanks", null];
  if (/긍정적이|건설적|솔직|훌륭했|좋은 대화|생산적/u.test(words)) return ["characterisation", null];
  if (/(?:했|됐|었|였)다$/u.test(words)) return ["event", "done"];
  if (/우려|중시|지지|반대|입장|중요|영토|원칙|원한다|확고/u.test(words)) return ["position", null];
  return ["assessment", null];
}
