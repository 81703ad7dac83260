import type { EvidenceSpan } from "../../domain/span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { explainDifference } from "./explain-difference.ts";
import { leadTopic } from "./lead-topic.ts";
import { tellInChinese } from "./tell-in-chinese.ts";
import { tellInEnglish } from "./tell-in-english.ts";
import type { Tellers } from "./tellers.ts";
import { secondSpan, toToldFinding, withVersions } from "./told-finding.ts";

/**
 * The sentence that tells a finding, as a person would write it. Words of the texts stand in quotation marks; nothing else does. `versionOf` finds the same
 * words of the same side in the language of the sentence.
 */
export function explainFinding(
  finding: DraftFinding,
  tellers: Tellers,
  versionOf: (span: EvidenceSpan) => EvidenceSpan | null = () => null,
): string {
  const told = inDifference(finding, tellers);
  const secondHand = throughPress(finding, tellers);
  if (told !== null) return (tellers.language === "zh" ? told : capital(told)) + secondHand;
  const prepared = toToldFinding(finding, tellers, versionOf);
  return (tellers.language === "zh" ? tellInChinese(prepared) : capital(tellInEnglish(prepared))) + secondHand;
}

/** Behind words that stand in the press alone: whose they are said to be. */
function throughPress({ secondHand }: DraftFinding, { language, sides }: Tellers): string {
  if (!secondHand) return "";
  return language === "zh"
    ? `（${sides(secondHand)}的话据媒体转引。）`
    : ` (The words of ${sides(secondHand)} are as the press quotes them.)`;
}

/** The evidence of a finding: its spans, and behind them what the sentence quotes of them in its own language. */
export function spansOf(
  finding: DraftFinding,
  tellers: Tellers,
  versionOf: (span: EvidenceSpan) => EvidenceSpan | null,
): readonly EvidenceSpan[] {
  return withVersions(finding, [finding.spans[0], secondSpan(finding, tellers), finding.spans.at(-1)], versionOf);
}

/** Two accounts that differ in something that has a name: the sentence names it, with both values. */
function inDifference(finding: DraftFinding, tellers: Tellers): string | null {
  if (finding.kind !== "wording" && finding.kind !== "conflict") return null;
  const { language } = tellers;
  const shown = [finding.spans[0], handedOn(finding) ?? secondSpan(finding, tellers)] as const;
  const values = finding.values ?? ["", ""];
  // Of several who hand words on within one side the last may be a paper.
  const byPress = finding.scope !== undefined && shown.some((span) => span !== undefined && tellers.isPress(span.account));
  // What the press hands on comes after the side's own words.
  const turned = byPress && tellers.isPress(shown[0]?.account ?? "");
  const [a, b] = turned ? [shown[1], shown[0]] : shown;
  const [x, y] = turned ? [values[1], values[0]] : values;
  const told = explainDifference(
    finding.rule,
    {
      tellers: tellers.pair(a, b, finding.scope === "one-side" && !byPress),
      values: finding.rule === "other-initiator" ? [tellers.side(x), tellers.side(y)] : [x, y],
      words: [a?.quote ?? "", b?.quote ?? ""],
    },
    language,
    byPress ? "in-the-press" : finding.rule,
  );
  if (told === null) return null;
  const topic = leadTopic(finding, [a, b], tellers);
  const about = topic === null ? "" : language === "zh" ? `${topic}：` : `${topic}: `;
  return `${about}${byPress ? "" : withinOne(finding, tellers)}${told}${cannotBoth(finding, language)}`;
}

/** Words that go through several accounts are told by the last of them, whose word is the value. */
function handedOn({ rule, spans }: DraftFinding): EvidenceSpan | undefined {
  return rule === "press-firmer" || rule === "scope-differs" || rule === "obligation-differs" ? spans.at(-1) : undefined;
}

/** What is no difference between sides says so first. */
function withinOne({ scope, saidBy }: DraftFinding, { language, own, side }: Tellers): string {
  const [code] = saidBy;
  if (scope !== "one-side" || code === undefined) return "";
  return language === "zh" ? `${side(code)}文本之间，` : `within ${own(code)} texts, `;
}

const cannotBoth = ({ kind, rule }: DraftFinding, language: "en" | "zh"): string => {
  if (kind !== "conflict" || rule === "other-length" || rule === "other-initiator" || rule === "press-contradicts") return "";
  return language === "zh" ? "两者不能同时成立。" : " Both cannot be true.";
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
