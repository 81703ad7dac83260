import type { TimeContext } from "../../times/context.ts";
import type { ResolvedTime, TimeRule } from "../../times/grammar.ts";
import { lengthFromHere } from "../../times/lengths.ts";
import * as time from "../../times/resolve.ts";
import { count, countOf, end, ruleWith, start, text, unit, unitOf } from "../time-words.ts";

const decadesIn = (word: string): number => (/^десятилет/i.test(word) ? 10 : 1);

/** Stems of lengths in one word: дневный, двухнедельный. */
const stemUnits: Readonly<Record<string, time.TimeUnit>> = { дневн: "day", суточн: "day", недельн: "week", месячн: "month", летн: "year" };
const stemCounts: Readonly<Record<string, number>> = {
  одно: 1,
  двух: 2,
  трех: 3,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  восьми: 8,
  девяти: 9,
  десяти: 10,
  двенадцати: 12,
  пятнадцати: 15,
  двадцати: 20,
  тридцати: 30,
  сорокапяти: 45,
  шестидесяти: 60,
  девяносто: 90,
  сто: 100,
};
const stemForms = Object.keys(stemCounts)
  .map((stem) => stem.replace("е", "[её]"))
  .join("|");
/** What lasts so long by its own terms. */
const lasting =
  "(?:срок|период|пауз|перемири|моратори|отсрочк|мандат|контракт|ультиматум|запрет|окн|продлени|режим|прекращени|ограничени|карантин|договор|соглашени|кредит)";

/** «В течение года», «на полгода»: one unit, or half of one or one and a half. */
function oneOf(words: string): readonly [number, time.TimeUnit] | null {
  const lower = words.toLowerCase();
  if (lower.startsWith("полугод") || lower === "полгода") return [6, "month"];
  if (/^полутора лет|^полтора года/.test(lower)) return [18, "month"];
  if (/^полутора месяцев|^полтора месяца/.test(lower)) return [45, "day"];
  if (lower.startsWith("квартал")) return [3, "month"];
  return lower.startsWith("десятилет") ? [10, "year"] : [1, unitOf(lower)];
}
const halves = "полугода|полугодия|полгода|полутора (?:лет|месяцев)|полтора (?:года|месяца)";
/** Length words by which something is granted or halted. */
const granted =
  "(?:продл|приостан|отлож|отсроч|заключ|замор|закры|запре|ввел|ввёл|ввод|введ|назнач|избр|рассчит|рассчита|действ|перемири|пауз|моратори|отсрочк|договор|соглашени|мандат|контракт|прерва|перенес|останов|прекра)[а-яё]{0,12}";

function lengthOf(words: string, unitWord: string): ResolvedTime | null {
  return time.duration(countOf(words) * decadesIn(unitWord), unitOf(unitWord));
}

function fromHere(context: TimeContext, words: string, unitWord: string): ResolvedTime | null {
  return lengthFromHere(context, countOf(words) * decadesIn(unitWord), unitOf(unitWord));
}

/** Lengths that no day is told for: в течение года, не позднее 90 дней, на три года, в 90-дневный срок. */
export const lengths: readonly TimeRule[] = [
  ruleWith(
    [" течение "],
    `${start}в течение (?:одн(?:ого|ой) )?(года|месяца|недели|суток|квартала|десятилетия|${halves})${end}(?! \\d)`,
    oneHere,
  ),
  ruleWith(["течение "], `${start}в течение ${count} ${unit}${end}`, (f, context) => fromHere(context, text(f, 1), text(f, 2))),
  ruleWith(
    ["не поз", "Не поз", "не бол"],
    `${start}(?:не позднее|не позже|не более чем за|не более) ${count} ${unit}${end}(?= (?:с|со|после|от)${end})`,
    (f) => lengthOf(text(f, 1), text(f, 2)),
  ),
  ruleWith([" срок "], `${start}в срок (?:до|не более) ${count} ${unit}${end}`, (f, context) => fromHere(context, text(f, 1), text(f, 2))),
  ruleWith(
    [" на ", " ещё ", " еще "],
    `(?<=${start}${granted} (?:ещё |еще )?)на (?:ещё |еще )?(?:срок (?:до )?)?${count} ${unit}${end}`,
    (f) => lengthOf(text(f, 1), text(f, 2)),
  ),
  ruleWith(
    [" на "],
    `(?<=${start}${granted} (?:ещё |еще )?)на (?:ещё |еще )?(год|месяц|неделю|сутки|полгода|полтора года)${end}(?! \\d)`,
    (f) => {
      const found = oneOf(text(f, 1));
      return found && time.duration(...found);
    },
  ),
  // В 90-дневный срок, двухнедельная пауза, девяностодневный мораторий.
  ruleWith(
    ["дневн", "недельн", "месячн", "летн", "суточн"],
    `${start}(?:в |на )?(?:(\\d{1,3})[- ]?|(${stemForms}))(дневн|суточн|недельн|месячн|летн)(?:ий|ый|его|ого|ему|ому|им|ым|ем|ом|ее|ое|яя|ая|ей|ой|юю|ую|ие|ые|их|ых) (?=${lasting})[а-яё]{3,14}${end}`,
    (f) =>
      time.duration(
        f[1] ? Number(f[1]) : (stemCounts[text(f, 2).toLowerCase().replace("ё", "е")] ?? 0),
        stemUnits[text(f, 3).toLowerCase()] ?? "day",
      ),
  ),
  ruleWith(
    ["дельн", "есячн", "олугод", "одовой", "одовая", "одовую"],
    `${start}(?:в |на )?(недельн|месячн|полугодов|годов)(?:ый|ого|ому|ым|ом|ое|ая|ой|ую|ые|ых) (?=(?:срок|пауз|перемири|моратори|отсрочк|продлени|запрет|ультиматум))[а-яё]{3,14}${end}`,
    (f) => {
      const stem = text(f, 1).toLowerCase();
      return stem === "полугодов" ? time.duration(6, "month") : time.duration(1, stemUnits[stem] ?? "year");
    },
  ),
];

function oneHere(f: RegExpExecArray, context: TimeContext): ResolvedTime | null {
  const found = oneOf(text(f, 1));
  return found && lengthFromHere(context, ...found);
}
