import type { Span } from "../../domain/span.ts";
import type { Head } from "./heads.ts";

// What can be silent on a matter: a text that somebody issued. The longest first, so that 新闻稿 is not read as 稿.
const document =
  "(?:联合声明|新闻公报|新闻稿|新闻发布|官方通报|会谈纪要|贴文|帖文|帖子|推文|发文|发帖|声明|公报|通报|通稿|通告|公告|文告|纪要|报道|报导|消息稿|文章|社论|讲话稿|讲话|致辞|简报|稿件|读报|说明|文件|文本)";
const degree = "(?:则|却|也|亦|又|都|均|并|完全|全然|丝毫|全文|通篇|始终|根本|再度|再次|反而|仍|皆){0,3}";
const silent =
  "(?:(?:没有|没|未曾|未|从未|不再)(?:直接|明确|公开|具体|再|有)?(?:提到|提及|提|谈及|谈到|涉及|触及|着墨|写明|写到|说明|点出|列出)|只字(?:不|未|没)(?:提|谈)(?:及|到)?|绝口不(?:提|谈)|避而不(?:谈|提)|避谈|略去(?:了)?|回避了?)";
const before = new RegExp(
  `^(?:(?:但|而|不过|然而|另外|此外|其中|同时)?(?:在)?)?((?:对方|[^，。；：“「就对]){0,24}?${document})(?:里面|当中|之中|中|里|内|上)?(${degree}${silent})(?![的到及])(?=[^。；]{2})`,
  "u",
);
const behind = new RegExp(
  `^(?:但|而|不过|然而|另外|此外|同时)?((?:对方|[^，。；：“「就对]){0,24}?${document})(?:里面|当中|之中|中|里|内|上)?(${degree})(?:对于|对|就|关于|于)([^，。；]{2,40}?)(?:问题|一事)?(${degree}${silent})$`,
  "u",
);
// The text's own verb stands before: 他在讲话中强调…没有提到 is somebody's speech.
const clauseInside = /表示|强调|指出|说|称(?!号)|愿|希望|如果|要求/u;

/** 声明没有提到…, 新闻稿对…只字未提: a text passes over a matter. Undefined where the clause tells no such silence. */
export function readSilence(plain: string, clause: Span): Head | undefined {
  let from = clause.start;
  while (from < clause.end && /\s/u.test(plain.charAt(from))) from++;
  const words = plain.slice(from, Math.min(clause.end, from + 90));
  if (!mayBeSilent.test(words)) return undefined;
  const topicFirst = behind.exec(words);
  const found = topicFirst ?? before.exec(words);
  const source = found?.[1];
  if (!found || source === undefined || clauseInside.test(source)) return undefined;
  // 某某在贴文中只字未提: he is silent, there.
  const within = /^([^在]{2,16})在[^在]*$/u.exec(source)?.[1] ?? source;
  const sourceStart = from + found[0].indexOf(source);
  const common = {
    kind: "name" as const,
    source: { start: sourceStart, end: sourceStart + within.length },
    closed: true,
    atClauseEnd: false,
    force: "weak" as const,
    form: silenceForm,
  };
  if (topicFirst) {
    const cue = topicFirst[4] ?? "";
    const topic = topicFirst[3] ?? "";
    const end = from + topicFirst[0].length;
    const cueStart = end - cue.length;
    const topicStart = from + topicFirst[0].lastIndexOf(topic, topicFirst[0].length - cue.length);
    return { ...common, cue: [{ start: cueStart, end }], contentStart: topicStart, contentEnd: cueStart };
  }
  const end = from + found[0].length;
  return { ...common, cue: [{ start: end - (found[2] ?? "").length, end }], contentStart: end, contentEnd: clause.end };
}

/** The form of a head that tells a silence; no verb of the lists. */
export const silenceForm = "未提";

const mayBeSilent = /[提谈及触墨写明点列略避]/u;
