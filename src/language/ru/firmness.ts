import type { Span } from "../../domain/span.ts";
import type { StatementType } from "../../domain/statement.ts";
import type { Firmness } from "../language-pack.ts";
import { actOfContent } from "./acts/act-of-content.ts";
import { type ActReading, readsAs as is } from "./acts/act-reading.ts";
import { findCondition } from "./conditions.ts";
import { plainOf } from "./words.ts";

/** Reads what kind of act a Russian statement is and how firm. The cue decides where it names the act; else the content does. */
export function readFirmness(text: string, cue: readonly Span[], content: readonly Span[], type: StatementType): Firmness {
  const cueWords = plainOf(cue.map((span) => text.slice(span.start, span.end)).join(" "));
  const said = content.map((span) => text.slice(span.start, span.end)).join(" ");
  const last = cue.at(-1);
  const first = content[0];
  // "что" stands between cue and content, and belongs to neither.
  const clause = last && first && last.end <= first.start ? /(?:^|\s)(?:что|чтобы)\s/u.test(text.slice(last.end, first.start)) : false;
  const condition = findCondition(text, content);
  const denied = ofNegation(cueWords, clause);
  if (denied) return { ...denied, condition };
  if (type === "mention")
    return {
      ...(/возможност|вариант/u.test(said.slice(0, 24)) && /рассматрива/u.test(cueWords) ? is("commitment", "considering") : is("mention")),
      condition,
    };
  return { ...(ofCue(cueWords, said, clause) ?? ofReport(cueWords, said, clause) ?? actOfContent(said)), condition };
}

const negation = /(?:^|\s)не\s/u;
const silent = /обсужд|обсуд|затраг|затрон|рассмотр|рассматр|подним|поднят|шла/u;
const unsaid = /упомин|упомян|сообщ|сказа|уточн|назва|раскры|коммент|ответ|поясн|объясн/u;
const attitude =
  /счита|полага|поддерж|готов|намерен|планир|хоч|хотят|ожида|рассчит|согласен|согласн|уверен|признает|признают|наде|видит|приветств|выступа|опаса/u;

/** What a cue in the negative does. Undefined where it is not. */
function ofNegation(cue: string, clause: boolean): ActReading | undefined {
  if (negation.test(cue)) {
    if (/исключ/u.test(cue)) return is("position", "considering", true);
    if (silent.test(cue)) return is("mention", "not-discussed", true);
    if (attitude.test(cue) && !/поддержал|одобрил/u.test(cue)) return is("position", null, true);
    if (unsaid.test(cue)) return is("mention", null, true);
    return is("denial", "denied", true);
  }
  if (/^(?:\S+\s)?(?:отказал|отказыва|отверг|отверга|опроверг|исключ)/u.test(cue) && !clause) return is("denial", "denied");
  if (/опроверг|отрицал|отрица/u.test(cue)) return is("denial", "denied");
  return undefined;
}

const help = /содейств|способств|оказ|помо[гч]|посредни|предостав|принять(?! участие)|организ|площадк|поддерж|внести|поделиться/iu;

/** The act that the cue itself names. */
function ofCue(cue: string, said: string, clause: boolean): ActReading | undefined {
  if (
    /поздрав|благодар|соболезн|признательн|признателен|пожелал|пожелания|передал|передав|поприветствовал|сочувств|приветстви|извин/u.test(
      cue,
    ) &&
    !/принят|благодарностью/u.test(cue)
  )
    return is("thanks");
  if (/предупре|пригроз|предостер|гроз/u.test(cue)) return is("warning");
  if (/пожелание|просьб/u.test(cue)) return is("request");
  // What several leaders set their own people to do, they have agreed to.
  if (/поручили/u.test(cue) && ownPeople.test(said)) return is("commitment", "agreed");
  if (/потреб|требу|призва|призыв|попрос|прос[ия]т|рекоменд|посовет|поруч|распоряд|приказ|настаива[а-я]* на/u.test(cue))
    return is("request");
  if (/пригла[сш]/u.test(cue) && !/принят|принял/u.test(cue)) return is("offer");
  if (/предложил|предложен|предлага|предложив|с предложением|с инициативой|инициативу|выдвину/u.test(cue) && !/принят|принял/u.test(cue))
    return is("offer");
  if (/приш(?:ел|л[аи]) к .*(?:согласи|пониман|мнени|консенсус)|пришли к .*вывод/u.test(cue)) return is("agreement", "agreed");
  if (/договорил|услови|условлен|к (?:[а-я]+ )?(?:договоренност|соглашени)/u.test(cue))
    return clause && !future.test(said) ? is("agreement", "agreed") : is("commitment", "agreed");
  if (/согласил|соглаша|принял|принят|приняв/u.test(cue)) return clause ? is("agreement", "agreed") : is("commitment", "agreed");
  if (/сошлись/u.test(cue)) return is("agreement", "agreed");
  if (/согласен|согласн[аы]/u.test(cue)) return is("agreement", "agreed");
  if (/достиг/u.test(cue))
    return /договор/u.test(cue) && /^\s?(?:об?\s)?[а-яё]+/u.test(said) && !/понимани|согласи/u.test(cue)
      ? is("commitment", "agreed")
      : is("agreement", "agreed");
  // "решено создать группу", "согласовали график": what will be done.
  if (/согласовал/u.test(cue) || (/решено/u.test(cue) && /^[а-яё]+(?:ть|ти|чь)(?:ся)?(?=\s)/u.test(said)))
    return is("commitment", "agreed");
  if (/согласован|решен(?![а-я])|решено/u.test(cue)) return is("agreement", "agreed");
  if (/обеща|обязал|обязуе|обязую|обязательств|гарант|завер/u.test(cue)) return ofPromise(cue, said);
  if (
    /сообщ|проинформ|информир|рассказ/u.test(cue) &&
    /^(?:о\s)?(?:завершени|подписани|начал[ео]|открыти|достигнут|проведённ|проведенн|состоявш)/u.test(said)
  )
    return is("event", "done");
  if (/^реши|\sреши/u.test(cue)) return is("commitment", "intends");
  if (/намерен|планиру|стремлени|решимость|настрой|приверженность/u.test(cue)) return is("commitment", "intends");
  if (/готовност|готов[аоы]?$|готов[аоы]? к/u.test(cue)) return help.test(said) ? is("offer") : is("commitment", "intends");
  // "отметили значение того, чтобы был налажен диалог": what one wants done.
  if (/отме[тч]|подч[её]рк/u.test(cue) && /^(?:особое )?(?:значение|важность) того, чтобы\s/u.test(said)) return is("position");
  if (/удовлетворени/u.test(cue)) return is(/отношен|сотрудничеств|динамик|диалог|связ/u.test(said) ? "characterisation" : "assessment");
  if (/подписан|парафирован/u.test(cue)) return is("event", "signed");
  if (/подтвер/u.test(cue) && /^(?:сво[её] участие|участие|график|договор[её]нност|план|сроки|дат[ау]|намеченн)/u.test(said))
    return is("commitment", /участие/u.test(said.slice(0, 16)) ? "will" : "agreed");
  if (
    /поддерж|озабоченн|обеспоко|сожалени|осуд|осужд|заинтересован|высказал[а-я]* (?:за|против|в поддержку)|выступ|солидарн|надежд|наде|рассчит|хоч|хотят|хотел|тревог|возмущ|протест|опаса|опасени|ожида|отверг/u.test(
      cue,
    )
  )
    return is("position");
  if (/высоко оцени|оценк|похвал|приветству|раскритик|обвини|обвиня|критик/u.test(cue)) return is("assessment");
  if (
    /назва|назыв|охарактериз/u.test(cue) &&
    /(?:переговоры|бесед[уы]|встреч[уи]|разговор|диалог|отношения|контакты|визит|сотрудничество|связи)\s(?:[а-яё]+\s){0,5}?(?:как\s)?[а-яё]+(?:ыми|ими|ой|ым|им|ые|ую|ый)(?![а-яё])/iu.test(
      said,
    )
  )
    return is("characterisation");
  if (/уверенност|уверен|убежд/u.test(cue)) return /^(?:commitment|event)$/u.test(actOfContent(said).act) ? is("assessment") : undefined;
  return undefined;
}

const ownPeople =
  /^(?:сво(?:им|ей|ему)|обе?им|обоим|соответствующим|профильным|внешнеполитическим|межправительственн|рабоч|делегаци|команд|министр|ведомств|правительств|эксперт|помощник)/iu;

const underWay = /^(?:подготовк|ход|продолжени|работ|проведени|усили|поставк|строительств|реализаци)/u;

/** "сообщил о подготовке визита": what is under way, only named. */
function ofReport(cue: string, said: string, clause: boolean): ActReading | undefined {
  if (clause || !/сообщ[а-я]+ об?$/u.test(cue)) return undefined;
  const shown = actOfContent(said);
  if (shown.act !== "assessment") return shown;
  return underWay.test(said.toLowerCase()) ? is("event", "ongoing") : undefined;
}

const future =
  /(?:^|\s)(?:будет|будут|встретятся|проведут|продолжат|возобновят|обменяются|подпишут|создадут|начнут|прекратят|отведут|вернутся)(?=[\s,.]|$)/u;

/** A promise is as firm as its words: "заверил, что готов" only intends. */
function ofPromise(cue: string, said: string): ActReading {
  if (!/завер/u.test(cue)) return is("commitment", "will", /^не\s/u.test(said));
  const shown = actOfContent(said);
  return shown.act === "commitment" || shown.act === "position"
    ? shown
    : /в готовности|в намерении/u.test(`${cue} ${said}`)
      ? is("commitment", "intends")
      : shown;
}
