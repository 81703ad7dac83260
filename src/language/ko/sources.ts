import type { Span } from "../../domain/span.ts";
import { listEntities } from "../names/name-table.ts";

const leadIn =
  /^(?:(?:이와 함께|이어|이어서|또|또한|한편|이날|앞서|그러면서|이에|이에 대해|아울러|특히|다만|그러나|하지만|현지시간|오늘|어제|지난 \d{1,2}일|\d{1,2}일|이와 관련해)(?:,\s*|\s+))+/u;
/** Names that end like a subject: 노르웨이, 왕이. */
const namesWithEnding = listEntities()
  .flatMap(({ forms }) => forms.filter(({ script, text }) => script === "hangul" && /[가-힣][은는이가]$/u.test(text)))
  .map(({ text }) => text);
const subject = new RegExp(
  `^((?:[가-힣A-Za-z·.\\u4e00-\\u9fff()]+\\s){0,6}?(?:[1-3](?=차관))?[가-힣A-Za-z·\\u4e00-\\u9fff()]{1,20}?)(?:께서는|께서|은|는|이|가)(?<!(?:^|\\s)(?:${[...new Set(namesWithEnding)].join("|")}))(?=\\s|,)`,
  "u",
);
// Words that end like a subject but are none.
const noSubject = /(?:에|에서|에게|까지|부터|으로|에도|보다|처럼|하|되|있|없|라|다|모|어|많|같|것|수|문제|논의된 주제|이번|관련)$/u;
const longestSubject = 40;

/** The subject at the head of a stretch, without its particle, and where the rest begins. Null where there is none. */
export function readSubject(text: string, start: number, end: number): { source: Span; restStart: number } | null {
  const window = text.slice(start, Math.min(end, start + 120));
  const from = leadIn.exec(window)?.[0].length ?? 0;
  const found = subject.exec(window.slice(from));
  const words = found?.[1];
  if (!found || !words || words.length > longestSubject || noSubject.test(words)) return null;
  return { source: { start: start + from, end: start + from + words.length }, restStart: start + from + found[0].length };
}
