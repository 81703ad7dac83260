import { expect, test } from "vitest";
import type { Span } from "../../domain/span.ts";
import { segmentSentences } from "../../text/sentences.ts";
import { readFirmness } from "./firmness.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { tagStatements } from "./tag-statements.ts";

/** Each statement in one line: `type source|cue|content act modality`. */
function read(text: string): string[] {
  const paragraphs: Span[] = [{ start: 0, end: text.length }];
  const sentences = segmentSentences(text, paragraphs, sentenceRules);
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join("…");
  return tagStatements({ text, paragraphs, sentences, names: [], labels: [] }).map((one) => {
    const firm = readFirmness(text, one.cue, one.content, one.type);
    const link = `${one.continues === null ? "" : ` →${one.continues}`}${one.parent === null ? "" : ` ^${one.parent}`}`;
    return `${one.type}${link} ${words(one.source)}|${words(one.cue)}|${words(one.content)} (${firm.act} ${firm.modality ?? "-"})`;
  });
}

test("tagStatements reads a quotation with the verb at the end", () => {
  expect(read("김철수 장관은 “항구를 다시 열어야 한다”고 강조했다.")).toEqual([
    "direct 김철수 장관|강조했다|항구를 다시 열어야 한다 (request -)",
  ]);
});

test("tagStatements reads two quotations of one sentence and the sentences inside them", () => {
  expect(read("김철수 장관은 “회담은 유익했다. 다시 만나겠다”며 “날짜는 미정”이라고 밝혔다.")).toEqual([
    "direct 김철수 장관|며|회담은 유익했다 (characterisation -)",
    "direct →0 ||다시 만나겠다 (commitment will)",
    "direct |밝혔다|날짜는 미정 (assessment -)",
  ]);
});

test("tagStatements reads indirect speech", () => {
  expect(read("김철수 장관은 쌀 수입을 검토하고 있다고 말했다.")).toEqual([
    "indirect 김철수 장관|말했다|쌀 수입을 검토하고 있다 (commitment considering)",
  ]);
});

test("tagStatements tells what was agreed from what was discussed", () => {
  expect(read("양측은 쌀 수입을 늘리기로 합의했다.")).toEqual(["indirect 양측|합의했다|쌀 수입을 늘리기 (commitment agreed)"]);
  expect(read("양측은 쌀 수입 문제를 논의했다.")).toEqual(["mention 양측|논의했다|쌀 수입 문제 (mention -)"]);
});

test("tagStatements takes a term in quotation marks for no speech", () => {
  expect(read("두 나라는 “녹색 항로” 사업을 시작했다.")).toEqual([]);
});
