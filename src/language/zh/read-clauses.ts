import { readClauseAct, timeOfDeed } from "./act-of-clause.ts";
import type { Clause } from "./clause.ts";
import { readPredicate } from "./predicates.ts";
import { type ClauseSubject, readSubject } from "./subjects-of-clauses.ts";

const condition = /(?:如果|倘若|假如|若是|若(?=[\u4e00-\u9fff]{2})|只要|除非|一旦|要是|无论|不论|不管|尽管)[^，；]{1,60}$/u;
const measures = /^(?!今年以来)[^，]{0,16}(?:以来|年来|[年月]间)，|^过去/u;
// A clause that only says when, where or in which light.
const setting =
  /^(?:当前|目前|今后|未来|此外|同时|首先|其次|最后|当今世界|(?:在|从(?![不未来])|自|就|对|对于|关于|围绕|随着|面对|通过|基于|作为|为了?|本着|按照|根据|以|鉴于|由于)[^，；]{1,60})$/u;
const statedSetting = /(?:将|愿|要|应|希望)/u;

/** Reads the clauses of a content in order. Clauses that set a condition or a scene are left out. */
export function readClauses(content: string): readonly Clause[] {
  // A term in quotation marks names something, 「四个应该」.
  const words = /[“「『]/u.test(content) ? content.replace(/[“「『][^”」』]{1,12}[”」』]/gu, "某某") : content;
  const clauses: Clause[] = [];
  let subject: ClauseSubject = "none";
  let predicted = false;
  let believer = false;
  let awaited = false;
  let shared = false;
  const measured = measures.test(words);
  const dated = timeOfDeed.test(words) && !measured;
  for (const piece of splitPieces(words)) {
    const joined = piece.startsWith("并");
    const text = withoutConjunction(piece.trim());
    if (text === "" || condition.test(text) || (setting.test(text) && !statedSetting.test(text))) continue;
    const found = readPredicate(text);
    const own = readSubject(found ? text.slice(0, found.at) : text.slice(0, 0));
    const named = own !== "none";
    if (named) subject = own;
    else if (clauses.length === 0) subject = "none";
    if (named && found?.kind !== "predict") predicted = predicted && (own !== "party" || awaited);
    awaited = false;
    // 相信在…领导下，中国将…: what is believed is still to come.
    if (found?.kind === "predict") {
      predicted = true;
      const rest = text.slice(found.at + found.word.length);
      awaited = rest === "" || setting.test(rest);
    }
    if (believer && !named && /^(?:也|并)?将(?:继续|一如既往|始终)?(?:坚定)?(?:支持|奉行|恪守|同)/u.test(text)) predicted = false;
    const kind = found?.kind ?? null;
    const rest = found ? text.slice(found.at + found.word.length) : "";
    const context = { word: found?.word ?? "", predicted, measured, dated, joined, before: clauses.at(-1)?.kind ?? null, shared };
    const { act, modality, negated } = readClauseAct({ words: text, kind, rest, subject, named }, context);
    clauses.push({ words: text, kind, rest, subject, named, act, modality, negated });
    // 中方相信A，将一如既往支持B: the one who believes also promises.
    if (found?.kind === "predict" && own === "party") believer = true;
    if (found?.word === "即将") subject = "thing";
    if (!found) subject = startsWithParty.test(text) || goesOnAs(text) ? "party" : "thing";
    if (togetherAtHead.test(text)) shared = true;
    else if (named) shared = false;
  }
  return clauses;
}

const marks = new Set([..."，；。：,;:！？"].map((mark) => mark.charCodeAt(0)));
const andWill = /并(?:也|还|已|就此|为此)?(?:将|愿|希望|呼吁|敦促|要求|欢迎|支持|期待|同意)/uy;
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Cuts at marks, and before 并 where it joins another wish or promise. */
function splitPieces(words: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if (marks.has(unit)) {
      pieces.push(words.slice(start, at));
      start = at + 1;
    } else if (unit === and && isHan(words.charCodeAt(at - 1)) && isHan(words.charCodeAt(at - 2))) {
      andWill.lastIndex = at;
      if (!andWill.test(words)) continue;
      pieces.push(words.slice(start, at));
      start = at;
    }
  }
  pieces.push(words.slice(start));
  return pieces;
}

const and = "并".charCodeAt(0);
const conjunction = /^(?:并且?|而且?|同时|此外|但|不过|因此|为此|对此|也|还)(?=[\u4e00-\u9fff]{2})/u;

function withoutConjunction(piece: string): string {
  const found = conjunction.exec(piece);
  return found ? piece.slice(found[0].length) : piece;
}

const togetherAtHead = /^[^，]{0,6}(?:双方|两国)/u;

/** 中国正以…推进…，奉行…: a state does both, though its first verb is none of ours. */
function goesOnAs(clause: string): boolean {
  const subject = /^([\u4e00-\u9fff]{2,8}?)(?:正(?![是值当式确])|已经|始终|一贯|一直|长期|历来)/u.exec(clause)?.[1];
  return subject !== undefined && subject !== "" && readSubject(subject) === "party" && !/[和与同、]/u.test(subject);
}

const startsWithParty =
  /^(?:[\u4e00-\u9fff]{0,4}(?:双方|两国)(?!关系|合作|贸易)|[\u4e00-\u9fff]{1,3}方(?![面式案向法针])|[^，]{2,12}作为|我们?(?!国)|(?:中国|美国)(?:和|同|与|一))/u;
