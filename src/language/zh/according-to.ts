import type { Span } from "../../domain/span.ts";
import type { Head } from "./heads.ts";
import type { Reading } from "./reading.ts";

const when = "(?:\\d{1,2}月)?(?:\\d{1,2}日|[周星期]{1,2}[一二三四五六日天]|今天|昨天|今日|昨日|当天|当日)?";
const opening = "(?:(?:此外|另外|同时|不过|但是|但|然而|而|随后)[，,]?)?";
const medium =
  "(?:社|网|电视台|电台|日报|时报|早报|晚报|邮报|周报|报|广播公司|通讯社|媒体|传媒|周刊|杂志|新闻|之声|电视|》|[\\u4e00-\\u9fff]媒|[A-Z]{2,8})";
const opened = "(?:指出|还说|称|说|指)?[，,：:]";

/** 据某社报道，…. */
const accordingTo = /^[据根]?(?:据)([^，。：“「]{2,30}?)(?:的)?(报[道导]|消息|披露|透露|通报|电(?![视台讯话子报]))[称说指]?[，,：:]?/u;
/** 某社援引某人的话说，…. */
const cited = /^[^，。：“「]{2,16}?(援引|引述|引用)([^，。：“「]{2,30}?)(的(?:话|消息|说法)[称说]?|[称说]|报道[称说]?)[，,：:]?/u;
/** 某社报道，…, 某社消息说，…. */
const reports = new RegExp(
  `^(?![就对据])([^，。：“「]{0,24}?${medium})${when}(?:的)?(?:援引消息)?(报[道导]|消息)(?:${opened}|[称说])`,
  "u",
);
/** 报道还说，…, 该报指，…, 外媒称…: the text or the medium is the subject of the verb. */
const tells = new RegExp(
  `^${opening}((?:该|这篇|这份|另一篇|上述|多家|有关)?(?:[^，。：“「的]{2,16}?的?)?(?:报[道导]|文章|社论|评论文章|专栏|外媒)|该[报刊台社网]|[^，。：“「的]{0,14}?${medium})((?:还|也|又|则|今天|昨天|稍早|当天|进一步|补充|周[一二三四五六日])*(?:说|称|指出|指|写道|透露|披露|引述))(?:称|说)?(?=[，,：:]|[^，。的明法服话责])`,
  "u",
);

/** Who tells what follows in the sentence, and where that begins. `ends`: the next sentence does not go on with it. */
export interface Teller {
  readonly head: Head;
  readonly ends: boolean;
}

/** Reads the medium, wire or report with which a sentence begins: it hands over all that follows there. Undefined where none does. */
export function readAccordingTo(reading: Reading, sentence: Span): Teller | undefined {
  const { plain } = reading;
  const window = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 56));
  const found = cited.exec(window);
  if (found) return { head: headOfCited(sentence, found), ends: true };
  const told = accordingTo.exec(window) ?? reports.exec(window);
  if (told) return { head: headOf(sentence, window, told), ends: true };
  const teller = tells.exec(window);
  return teller && !notTelling.test(teller[1] ?? "") ? { head: headOf(sentence, window, teller), ends: false } : undefined;
}

// 对媒体说, 告诉新华社说: those are spoken to.
const notTelling = /[对向]|告诉|接受|表示|[说称]|会见|发言人|记者|总统|部长|先生/u;

function headOf(sentence: Span, window: string, found: RegExpExecArray): Head {
  const [whole, source = "", verb = ""] = found;
  const sourceStart = sentence.start + window.indexOf(source);
  const verbStart = sentence.start + window.indexOf(verb, sourceStart - sentence.start + source.length);
  const cue: Span[] = [];
  // 据…报道: both halves. A conjunction before the source is no part of the cue.
  if (whole.startsWith("据") || whole.startsWith("根据")) cue.push({ start: sentence.start, end: sourceStart });
  cue.push({ start: verbStart, end: verbStart + verb.length });
  return sayHead({ start: sourceStart, end: sourceStart + source.length }, cue, sentence.start + whole.length, sentence.end);
}

/** 路透社援引知情人士的话称，…: whose words they are stands between the two halves of the cue. */
function headOfCited(sentence: Span, found: RegExpExecArray): Head {
  const [whole, verb = "", source = "", tail = ""] = found;
  const verbStart = sentence.start + whole.indexOf(verb);
  const sourceStart = verbStart + verb.length;
  const tailStart = sourceStart + source.length;
  const cue = [
    { start: verbStart, end: sourceStart },
    { start: tailStart, end: tailStart + tail.length },
  ];
  return sayHead({ start: sourceStart, end: tailStart }, cue, sentence.start + whole.length, sentence.end);
}

function sayHead(source: Span, cue: readonly Span[], contentStart: number, contentEnd: number): Head {
  return { kind: "say", source, cue, contentStart, contentEnd, closed: false, atClauseEnd: true, force: "neutral", form: "说" };
}
