import type { Span } from "../../domain/span.ts";
import type { NameMention } from "../names/find-names.ts";
import { nameAt } from "./sources.ts";

const office =
  /(?:发言人|总统|总理|主席|首相|总书记|外长|防长|财长|部长|副部长|大臣|外相|国务卿|大使|特使|议长|议员|秘书长|司长|局长|主任|顾问|官员|国王|王储|领导人|代表|专家|学者|分析师|教授|人士|记者)$/u;
const holder = new RegExp(`${office.source.replace(/\$$/u, "")}[\\u4e00-\\u9fff·]{2,8}$`, "u");
const pronoun = /^[他她]$/u;
// Family names with which two or three characters in a row are mostly a person; letters that begin common words (高, 方, 常, 安) only before three.
const familyNames =
  "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏汪田姜范石姚谭廖邹熊金陆郝孔崔邱秦顾侯邵孟龙段雷钱汤尹黎赖习";
const fullName = new RegExp(`^[${familyNames}][\\u4e00-\\u9fff]{2}$`, "u");

/** Whether the words may be somebody who speaks, where the verb or mark behind them would not tell it: a name, an office, he. */
export function isSpeakerLike(plain: string, span: Span, names: readonly NameMention[]): boolean {
  const name = nameAt(span.end - 1, names);
  if (name && name.end >= span.end) return name.kind !== "party" || seat.test(plain.slice(span.start, span.end));
  const words = plain.slice(span.start, span.end);
  if (spokenBody.test(words)) return true;
  return pronoun.test(words) || office.test(words) || holder.test(words) || fullName.test(words);
}

const spokenBody =
  /(?:[\u4e00-\u9fff]方|外交部|国防部|商务部|财政部|国务院|总统府|委员会|政府|声明|公报|新闻稿|社论|文章|报道|媒体|党|[\u4e00-\u9fff]宫)$/u;

// A seat of government speaks; a country alone before a colon heads a list.
const seat = /(?:宫|白宫|唐宁街|外交部|国防部|商务部|财政部|国务院|总统府|官邸|青瓦台|方)$/u;
