import type { Span } from "../../domain/span.ts";
import type { Force } from "../../domain/statement.ts";
import type { NameMention } from "../names/find-names.ts";
import { type Cue, findCue, findCueForms } from "./cues.ts";
import { readExchange } from "./exchanges.ts";
import { isSpeakerLike } from "./persons.ts";
import { readPrefix } from "./sources.ts";

/** A clause that hands something over: source, cue, and where the content begins. */
export interface Head {
  readonly kind: "say" | "stance" | "agree" | "name";
  /** Null where the clause has no subject. */
  readonly source: Span | null;
  readonly cue: readonly Span[];
  /** What is handed over begins here; it ends with the clause where `closed` is set, else it may run on. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly closed: boolean;
  /** Nothing but the clause end stands behind the verb. */
  readonly atClauseEnd: boolean;
  readonly force: Force;
  readonly form: string;
}

// A clause's verb stands near its beginning; further in it is part of what somebody says.
const reach = 72;
const maxTries = 5;

/** Reads the head of a clause; undefined where the clause hands nothing over. `plain` is the simplified text. */
export function readHead(plain: string, clause: Span, names: readonly NameMention[]): Head | undefined {
  const start = skipBlank(plain, clause);
  const exchange = readExchange(plain, { start, end: clause.end }, names);
  if (exchange) return exchange;
  const asked = readAskedToConvey(plain, start, clause.end);
  if (asked) return asked;
  const reached = plain.slice(start, Math.min(clause.end, start + reach));
  const window = withoutQuoted(reached);
  for (const { form, at: place } of findCueForms(window).slice(0, maxTries)) {
    const cue = findCue(form);
    const at = start + place;
    if (!cue || plain.charAt(at - 1) === "的") continue;
    // 发文表示: the second verb says it.
    if (posts.has(form) && saysNext.test(window.slice(place + form.length, place + form.length + 3))) continue;
    const prefix = readPrefix(plain, start, at, names);
    if (!prefix) continue;
    const last = place + form.length;
    // 某某指对方…: half a word or a noun elsewhere, so that only somebody who speaks makes it a verb.
    const marked = last >= window.length || /[，,：:]/u.test(window.charAt(last));
    if (needsSpeaker.has(form) && !(form === "指" && marked && !/[特专意暗直]/u.test(plain.charAt(at - 1)))) {
      if (!prefix.source || !isSpeakerLike(plain, prefix.source, names)) continue;
    }
    // 声明没有提到…: the noun is the subject of a verb behind it.
    if (
      prefix.source === null &&
      at === start &&
      nouns.has(form) &&
      findCueForms(window.slice(place + form.length, place + form.length + 8)).length > 0
    )
      continue;
    const head = headOf(plain, clause, cue, at + form.length, prefix);
    if (head) return head;
  }
  return undefined;
}

const needsSpeaker: ReadonlySet<string> = new Set("指 形容 指控 直指 质疑 嘲讽 威胁 澄清 断言".split(" "));
const posts: ReadonlySet<string> = new Set(["发文", "发帖", "声明", "回应", "撰文", "刊文"]);
const saysNext = /^(?:表示|指出|强调|写道|批评|警告|呼吁|宣布|透露|评论|认为)/u;

const nouns = new Set([
  "声明",
  "报道",
  "报导",
  "决定",
  "建议",
  "承诺",
  "要求",
  "呼吁",
  "通报",
  "评论",
  "回应",
  "批评",
  "警告",
  "介绍",
  "说明",
]);

const degree = "(?:高度|诚挚|衷心|热烈|严重|深切|深表|最|十分|强烈|由衷|坚决|坚定|充分|极大|深深)?";
const sentiment =
  "(?:感谢|谢意|祝贺|赞赏|欢迎|遗憾|关切|关注|担忧|不满|支持|反对|慰问|哀悼|满意|祝愿|赞同|认同|愤慨|不安|信心|期待|敬意|理解|抗议|同情|谴责)";
const emotion = new RegExp(`^${degree}(?:的)?${sentiment}(?:(?:和|与|、|以及)${degree}(?:的)?${sentiment}){0,3}$`, "u");

function headOf(
  plain: string,
  clause: Span,
  cue: Cue,
  verbEnd: number,
  prefix: NonNullable<ReturnType<typeof readPrefix>>,
): Head | undefined {
  const tail = /^(?:的[只仅就]?是|[了道到着]{1,2}|并(?:肯定|评估|展望|梳理)了)?([说称])?/u.exec(
    plain.slice(verbEnd, Math.min(clause.end, verbEnd + 5)),
  );
  const tailEnd = verbEnd + (tail?.[0].length ?? 0);
  // 报道说: 说 only opens what is handed over.
  const cueEnd = tailEnd - (tail?.[1]?.length ?? 0);
  const addressed = cue.form === "告诉" ? addressee.exec(plain.slice(tailEnd, clause.end)) : null;
  if (addressed) return { ...said(clause, cue, prefix, verbEnd), contentStart: clause.end, atClauseEnd: true };
  const rest = plain.slice(tailEnd, clause.end);
  // "谈到X时说": the clause only leads in to the real verb behind it.
  if (/^.{0,40}(?:时|后)$/u.test(rest) || /^.{0,40}时(?:说|表示|指出|强调)/u.test(rest)) return undefined;
  // "共同宣布的决定", "他表示的": the verb qualifies a noun.
  if (/^的/u.test(rest)) return undefined;
  const object = emotion;
  const governed = prefix.governed;
  // 对此表示赞同，指出…: what follows says it.
  const answered = plain.indexOf("对此", prefix.cueStart);
  if (cue.form === "表示" && !governed && object.test(rest) && answered >= 0 && answered < verbEnd) {
    if (!prefix.source) return undefined;
    return {
      kind: "stance",
      source: prefix.source,
      cue: [
        { start: answered, end: answered + 1 },
        { start: answered + 2, end: clause.end },
      ],
      contentStart: answered + 1,
      contentEnd: answered + 2,
      closed: true,
      atClauseEnd: false,
      force: cue.force,
      form: cue.form,
    };
  }
  const feeling = (cue.form === "表示" || cue.form === "表达") && object.test(rest);
  if (governed && prefix.governor && (feeling || (/^(?:充满|寄予|抱有)/u.test(cue.form) && rest === ""))) {
    return {
      kind: "stance",
      source: prefix.source,
      cue: [prefix.governor, { start: prefix.cueStart, end: clause.end }],
      contentStart: governed.start,
      contentEnd: governed.start + withoutAddressee(plain.slice(governed.start, prefix.cueStart)),
      closed: true,
      atClauseEnd: false,
      force: cue.force,
      form: cue.form,
    };
  }
  const atClauseEnd = rest.trim() === "";
  const named = cue.form === "提到" && !atClauseEnd;
  if (atClauseEnd && (cue.kind === "name" || cue.kind === "stance")) return undefined;
  return {
    // 他提到，…: what he said; 声明提到人权问题: only a topic.
    kind: named ? "name" : cue.kind,
    source: prefix.source,
    cue: [{ start: prefix.cueStart, end: cueEnd }],
    contentStart: tailEnd,
    contentEnd: clause.end,
    closed: named || cue.kind === "name" || /^(?:祝贺|互致|转达|祝愿|慰问|哀悼|表达|提出)$/u.test(cue.form),
    atClauseEnd,
    force: cue.force,
    form: cue.form,
  };
}

/** 告诉记者，…: to whom it was said stands alone between the verb and what was said. */
const addressee = /^[^，。说称是将会有]{2,16}$/u;

function said(clause: Span, cue: Cue, prefix: NonNullable<ReturnType<typeof readPrefix>>, verbEnd: number): Head {
  return {
    kind: cue.kind,
    source: prefix.source,
    cue: [{ start: prefix.cueStart, end: verbEnd }],
    contentStart: verbEnd,
    contentEnd: clause.end,
    closed: false,
    atClauseEnd: false,
    force: cue.force,
    form: cue.form,
  };
}

/** Length of a topic without the addressee behind it: 就地震向贵国人民 before 表示慰问. */
function withoutAddressee(topic: string): number {
  const found =
    /向[^，。就对向]{0,12}(?:人民|民众|政府|家属|主席|总统|总理|首相|国王|[\u4e00-\u9fff]方|国|同志|遇难者|受灾[^，。]{0,4}|人士)$/u.exec(
      topic,
    );
  return found && found.index > 1 ? found.index : topic.length;
}

/** 请李强转达…: asking another to convey is one cue. */
function readAskedToConvey(plain: string, start: number, end: number): Head | undefined {
  const found = /^(并|还)?([^的，。]{0,14}?)(请[^的，。]{1,10}?转达)/u.exec(plain.slice(start, Math.min(end, start + 40)));
  if (!found) return undefined;
  const source = found[2] ?? "";
  const from = start + (found[1]?.length ?? 0);
  const cueStart = from + source.length;
  const cueEnd = cueStart + (found[3]?.length ?? 0);
  return {
    kind: "stance",
    source: source === "" ? null : { start: from, end: cueStart },
    cue: [{ start: cueStart, end: cueEnd }],
    contentStart: cueEnd,
    contentEnd: end,
    closed: true,
    atClauseEnd: false,
    force: "neutral",
    form: "转达",
  };
}

/** A verb inside quotation marks or in a title belongs to the words quoted: 《联合声明》. The length stays. */
function withoutQuoted(words: string): string {
  const masked = words.replace(/(?<=.)[“「『《"][^”」』》"]*[”」』》"]/gu, (quoted) => "□".repeat(quoted.length));
  const open = masked.search(/(?<=.)[“「『《"]/u);
  return open > 0 ? masked.slice(0, open + 1) : masked;
}

function skipBlank(plain: string, clause: Span): number {
  let start = clause.start;
  while (start < clause.end && /[\s“”「」"]/u.test(plain.charAt(start))) start++;
  return start;
}
