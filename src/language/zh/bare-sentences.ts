import type { Clause } from "./clause.ts";

const bareAdverb =
  "(?:并|还|也|共同|携手|妥善|尽快|抓紧|进一步|积极|持续|继续|深入|全面|不断|切实|充分|坚定|坚定不移|大力|高质量|扎实|加快|持之以恒|更好|真正|努力|着力|稳步|有序|及时|协同|合力|联合|相互|认真|严格|坚决){0,4}";
const bareVerbs =
  "结合落实|依托|建设|牢记|担当|担负|肩负|回应|完善|把准|把握|高举|勇担|顺应|着眼|坚守|恪守|奉行|深耕|建好|畅通|简化|放宽|取消|消除|规划|制定|调动|组织|助力|赋能|讲好|谱写|书写|走好|搭建|激发|激活|补齐|推广|发展|服务|破解|化解|妥处|协调|引导|整合|对接|探索|探讨|研究|推动|推进|深化|深挖|加强|加快|用好|完善|拓展|拓宽|落实|坚持|坚定|把|让|做|扩大|扩展|发挥|促进|密切|增进|增强|增加|巩固|维护|开展|打造|打击|倡导|捍卫|弘扬|践行|培育|优化|提升|提高|挖掘|办好|做好|抓好|抓住|处理|保持|夯实|筑牢|厚植|铸牢|赓续|延续|传承|构建|共建|共商|共享|尊重|照顾|管控|防范|反对|抵制|守住|守护|守望|谋划|开创|开辟|开拓|强化|鼓励|统筹|营造|创新|引领|启动|丰富|便利|保障|充实|形成|释放|实施|实现|遵循|遵守|团结|聚焦|凝聚|汇聚|树立|应对|支持|本着|秉持|共同|携手|妥善|尽快|抓紧|更好|继续";
/** A clause that begins with its verb: 深化合作, 共同维护和平. */
export const bareVerb = new RegExp(`^${bareAdverb}(?:${bareVerbs})`, "u");

/** 要深化…。建设好…: a sentence that begins with its verb, or with a maxim before it, goes on with what the one before asked for or promised. */
export function goesOn(clauses: readonly Clause[]): boolean {
  const first = clauses[0];
  if (!first || clauses.some(tellsWhatIs)) return false;
  const words = first.words.replace(/^[一二三四五六七八九十]是/u, "");
  if (bareVerb.test(words)) return true;
  return words.length <= 5 && first.kind === null && bareVerb.test(clauses[1]?.words ?? "");
}

/** 是, 符合, 取得了: a clause that tells how things stand; in 推动合作取得进展 the second verb belongs to what is to be done. */
export function tellsWhatIs(clause: Clause): boolean {
  if (clause.act === "event") return true;
  if (clause.kind !== "state") return false;
  return !bareVerb.test(clause.words) || /是|符合|意味|表明|有利于|有助于/u.test(clause.words);
}
