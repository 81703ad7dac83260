import { expect, test } from "vitest";
import type { Span } from "../../domain/span.ts";
import { segmentSentences } from "../../text/sentences.ts";
import { readFirmness } from "./firmness.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { tagStatements } from "./tag-statements.ts";

/** Act, modality, "not" where negated and "if" where conditional, of the first statement. */
function read(text: string): string {
  const paragraphs: Span[] = [{ start: 0, end: text.length }];
  const sentences = segmentSentences(text, paragraphs, sentenceRules);
  const [first] = tagStatements({ text, paragraphs, sentences, names: [], labels: [] });
  if (!first) return "none";
  const firm = readFirmness(text, first.cue, first.content, first.type);
  return `${firm.act} ${firm.modality ?? "-"}${firm.negated ? " not" : ""}${firm.condition ? " if" : ""}`;
}

const pairs: readonly (readonly [string, string])[] = [
  ["양측은 항로를 다시 열기로 합의했다.", "commitment agreed"],
  ["양측은 항로를 다시 열지 않기로 합의했다.", "commitment agreed not"],
  ["양측은 항로 재개를 논의했다.", "mention -"],
  ["양측은 항로 재개를 논의하지 않았다.", "mention not-discussed not"],
  ["이영희 장관은 쌀을 보내겠다고 밝혔다.", "commitment will"],
  ["이영희 장관은 쌀을 보내지 않겠다고 밝혔다.", "commitment will not"],
  ["이영희 장관은 쌀 수입을 검토 중이라고 밝혔다.", "commitment considering"],
  ["이영희 장관은 쌀 수입을 늘리기로 했다고 밝혔다.", "commitment agreed"],
  ["이영희 장관은 새 제재를 부과할 계획이라고 말했다.", "commitment intends"],
  ["이영희 장관은 새 제재를 부과할 계획이 없다고 말했다.", "position - not"],
  ["이영희 장관은 대화할 용의가 있다고 말했다.", "commitment intends"],
  ["이영희 장관은 대화해야 한다고 말했다.", "request -"],
  ["이영희 장관은 “문을 닫겠다”고 경고했다.", "warning -"],
  ["이영희 장관은 “문을 닫겠다”고 말했다.", "commitment will"],
  ["이영희 장관은 “협정에 서명했다”고 말했다.", "event signed"],
  ["이영희 장관은 “협정에 서명하지 않았다”고 말했다.", "denial denied not"],
  ["이영희 장관은 파병설을 부인했다.", "denial denied not"],
  ["이영희 장관은 파병설을 확인했다.", "assessment -"],
  ["이영희 장관은 초청을 수락했다.", "commitment agreed"],
  ["이영희 장관은 초청을 거절했다.", "denial denied"],
  ["이영희 장관은 억류자 석방을 촉구했다.", "request -"],
  ["이영희 장관은 억류자 석방을 환영했다.", "assessment -"],
  ["이영희 장관은 어획량 감소에 대해 우려를 표했다.", "position -"],
  ["이영희 장관은 구조 지원에 대해 감사를 표했다.", "thanks -"],
  ["이영희 장관은 공동 순찰을 제안했다.", "offer -"],
  ["이영희 장관은 공동 순찰을 약속했다.", "commitment will"],
  ["이영희 장관은 상대가 철수한다면 항구를 열겠다고 말했다.", "commitment will if"],
  ["이영희 장관은 내년에 항구를 열겠다고 말했다.", "commitment will"],
  ["이영희 장관은 관세 인하 가능성을 배제하지 않는다고 말했다.", "commitment considering"],
  ["이영희 장관은 관세 인하를 지지하지 않는다고 말했다.", "position - not"],
  ["이영희 장관은 관세 인하를 지지한다고 말했다.", "position -"],
  ["이영희 장관은 기술 이전 의사를 밝혔다.", "commitment intends"],
  ["이영희 장관은 ‘회담은 건설적이었다’고 전했다.", "characterisation -"],
  ["이영희 장관은 ‘푸른 바다’ 사업을 소개했다.", "assessment -"],
  ["양국은 기후 위기에 공동 대응한다는 데 의견을 같이했다.", "agreement agreed"],
  ["발표문에는 날짜가 없다고 적혀 있다.", "none"],
];

test.each(pairs)("readFirmness reads %s as %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});
