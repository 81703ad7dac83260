import type { Span } from "../../domain/span.ts";
import type { StatementType } from "../../domain/statement.ts";
import type { Firmness } from "../language-pack.ts";
import { actOfContent, type Reading } from "./act-of-content.ts";

const condition =
  /(?:만약|만일)\s[^,.]{3,60}|[^,.\s]{1,20}\s(?:[^,.\s]{1,20}\s){0,3}[^,.\s]{0,20}(?:한다면|된다면|는다면|하면|되면|않으면|않는다면|는 조건으로|을 조건으로|할 경우|될 경우|을 경우)(?=[\s,])/u;

/** Reads what kind of act a Korean statement is and how firm, from the verb behind it and the end of the content. */
export function readFirmness(text: string, cue: readonly Span[], content: readonly Span[], type: StatementType): Firmness {
  const cueWords = cue.map((span) => text.slice(span.start, span.end)).join(" ");
  const said = content.map((span) => text.slice(span.start, span.end)).join(" ");
  const first = content[0];
  const found = first ? condition.exec(text.slice(first.start, first.end)) : null;
  const where = found && first ? { start: first.start + found.index, end: first.start + found.index + found[0].length } : null;
  const [act, modality, negated] = read(cueWords, said, type);
  return { act, modality, negated, condition: where };
}

const is = (act: Reading[0], modality: Reading[1] = null, negated = false): Reading => [act, modality, negated];

function read(cue: string, said: string, type: StatementType): Reading {
  const denied = ofNegation(cue);
  if (denied) return denied;
  if (type === "mention") return /검토/u.test(cue) && /방안|가능성/u.test(said) ? is("commitment", "considering") : is("mention");
  return ofCue(cue, said) ?? actOfContent(said);
}

function ofNegation(cue: string): Reading | undefined {
  if (/지 않기로/u.test(cue)) return is("commitment", "agreed", true);
  if (/배제하지 않/u.test(cue)) return is("position", "considering", true);
  if (/(?:논의|협의|거론|검토)하?지 (?:않|못)/u.test(cue)) return is("mention", "not-discussed", true);
  if (/(?:언급|설명|밝히|공개)하?지 (?:않|못)/u.test(cue)) return is("mention", null, true);
  if (/지지하지 (?:않|못)/u.test(cue)) return is("position", null, true);
  if (/지 않|지 못|부인|거부|거절|일축|반박/u.test(cue)) return is("denial", "denied", /지 않|지 못|부인/u.test(cue));
  return undefined;
}

/** The act that the verb behind the words names. */
function ofCue(cue: string, said: string): Reading | undefined {
  if (/경고/u.test(cue)) return is("warning");
  if (/촉구|요청|당부|요구/u.test(cue)) return is("request");
  if (/제안|초청/u.test(cue)) return is("offer");
  if (/약속|다짐/u.test(cue)) return is("commitment", "will", /지 않겠/u.test(said));
  if (/합의|뜻을 모았|의견을 모았|^결정|기로/u.test(cue) || (/^했/u.test(cue) && /기$/u.test(said)))
    return is("commitment", "agreed", /지 않기$/u.test(said));
  if (/수락/u.test(cue)) return is("commitment", "agreed");
  if (/감사|사의|축하|애도|조의/u.test(cue)) return is("thanks");
  if (/의견을 같이|공감|인식을 같이/u.test(cue)) return is("agreement", "agreed");
  if (/의지|의사를|뜻을/u.test(cue) && !/지지/u.test(cue)) return is("commitment", "intends");
  if (/우려|유감|지지|규탄|비난|반대|기대|희망|항의/u.test(cue)) return is("position");
  if (/환영|평가/u.test(cue)) return is("assessment");
  return undefined;
}
