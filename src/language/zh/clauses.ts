import type { Span } from "../../domain/span.ts";

/** Cuts a sentence at its commas, semicolons and colons that stand outside quotation marks. The marks belong to no clause. */
export function splitClauses(text: string, sentence: Span, depths: Uint8Array): Span[] {
  const clauses: Span[] = [];
  const outer = depths[sentence.start] ?? 0;
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    if ((depths[i] ?? 0) > outer) continue;
    if (text.charAt(i) === "并" && i > start && andSaid.test(text.slice(i, i + 7))) {
      clauses.push({ start, end: i });
      start = i;
      continue;
    }
    if (!isBreak(text.charAt(i))) continue;
    // "1,000" and "9:00" hold no clause end.
    if (isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) continue;
    if (i > start) clauses.push({ start, end: i });
    start = i + 1;
  }
  let end = sentence.end;
  while (end > start && /[。！？!?]/u.test(text.charAt(end - 1))) end--;
  if (start < end) clauses.push({ start, end });
  return clauses;
}

// 阐述了立场并表示，…: two verbs that share one subject.
const andSaid = /^并(?:再次|还|强烈|明确)?(?:表示|指出|强调|重申|说|称)[，,：:]/u;

function isBreak(mark: string): boolean {
  return mark === "，" || mark === "," || mark === "；" || mark === ";" || mark === "：" || mark === ":";
}

function isDigit(mark: string): boolean {
  return mark >= "0" && mark <= "9";
}

/** Takes blanks, closing stops and stray commas from both ends. */
export function trimContent(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s，,：:；;、]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s。！？!?；;，,、…：:]/u.test(text.charAt(end - 1))) end--;
  if (end > start && text.charAt(end - 1) === ".") end--;
  // A closing mark whose opening mark stands before the content.
  const opening = openingMarks[text.charAt(end - 1)];
  if (opening === undefined || text.slice(start, end - 1).includes(opening)) return { start, end };
  end--;
  while (end > start && /[\s。！？!?；;，,、…：:”」』]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const openingMarks: Readonly<Record<string, string>> = { "”": "“", "」": "「", "』": "『" };
