import type { Force } from "../../domain/statement.ts";
import type { CueWord } from "../language-pack.ts";

/** `say`: a clause or a noun phrase is handed over. `name`: only the topic is named. */
export type CueKind = "say" | "name";

/** A reporting verb as a stem with its endings. `voice` says where its source stands. */
export interface Verb {
  readonly pattern: string;
  readonly kind: CueKind;
  readonly force: Force;
  readonly voice: "active" | "passive";
}

const past = "(?:а|и|о)?(?![а-яё])";
const short = "(?:а|о|ы)?(?![а-яё])";

const active = (stems: string, force: Force, kind: CueKind = "say"): Verb => ({
  pattern: `(?:${stems})${past}`,
  kind,
  force,
  voice: "active",
});
const passive = (stems: string, force: Force, kind: CueKind = "say"): Verb => ({
  pattern: `(?:${stems})${short}`,
  kind,
  force,
  voice: "passive",
});

/** Russian reporting verbs by what they hand over and how hard. */
export const verbs: readonly Verb[] = [
  active("подчеркнул|акцентировал|повторил|настаивал", "emphatic"),
  active("отметил|констатировал|указал|напомнил|обратил(?:а|и)? внимание на|обратил(?:а|и)? внимание|признал|упомянул", "weak"),
  active(
    "заявил|сказал|сообщил|подтвердил|добавил|пояснил|объяснил|уточнил|заверил|объявил|ответил|написал|предложил|выдвинул(?:а|и)? предложение о|потребовал|призвал|пообещал|обещал|обязал(?:ся|ась|ись)|гарантировал|поблагодарил|поздравил|пожелал|приветствовал|поприветствовал|поддержал|осудил|отверг|опроверг|одобрил|согласил(?:ся|ась|ись)|договорил(?:ся|ись)|условил(?:ся|ись)|согласовал|пригласил|отказал(?:ся|ась|ись)|высоко оценил|оценил|положительно откликнул(?:ся|ась|ись) на|отреагировал на|откликнул(?:ся|ась|ись) на|высказал(?:ся|ась|ись) за|выступил за|высказал|выразил|дал(?:а|и)? высокую оценку|принял(?:а|и)? приглашение|счёл|счел|назвал|предостерег|посетовал|раскритиковал|заметил|передал(?:и|а)?(?= (?:[а-яё]+ )?(?:пожелани|привет|поздравлени|тёплы|самые|наилучш))",
    "neutral",
  ),
  active("предупредил|пригрозил", "warning"),
  active("проинформировал|информировал|рассказал|поинтересовал(?:ся|ась|ись)", "weak"),
  {
    pattern:
      "(?:считает|полагает|надеется|уверен|убеждён|убежден|подчёркивает|подчеркивает|отмечает|заявляет|сообщает|утверждает|напоминает|приветствуют|приветствует|считают|согласны)(?![а-яё])",
    kind: "say",
    force: "neutral",
    voice: "active",
  },
  active(
    "обсудил|обсуждал|рассмотрел|затронул|обменял(?:ся|ись) мнениями|обменял(?:ся|ись) оценками|поделил(?:ся|ась) (?:своими )?оценками|продолжил[аи]? (?:[а-яё]+ и )?(?:[а-яё]+ )?обмен мнениями",
    "weak",
    "name",
  ),
  active("обменял(?:ся|ись)", "neutral"),
  passive("подчёркнут|подчеркнут|акцентирован", "emphatic"),
  passive("отмечен|констатирован|указан|обращено внимание на|сделан акцент на|акцент сделан на", "weak"),
  passive(
    "подтвержден|подтверждён|выражен|высказан|заявлен|предложен|согласован|выработан|достигнут|признан|одобрен|поддержан|осужден|осуждён|сообщен|решен|решён|дана высокая оценка|высоко оценен|принят|обозначен|изложен|условлен",
    "neutral",
  ),
  passive(
    "речь (?:шла|пойдёт|пойдет|идёт|идет) об?|обсужден|обсуждён|рассмотрен|затронут|затрагивалс[яь]|затрагивал(?:ась|ись|ось)|обсуждалс[яь]|обсуждал(?:ась|ись|ось)|рассматривал(?:ась|ись|ось|ся)|поднимал(?:ась|ись|ось|ся)|проведён (?:[а-яё]+ )?обмен мнениями|проведен (?:[а-яё]+ )?обмен мнениями|состоялся (?:также )?(?:[а-яё]+ )?обмен мнениями|продолжен (?:[а-яё]+ )?обмен мнениями",
    "weak",
    "name",
  ),
];

/** Reporting verbs with their force, for whoever wants the list alone. */
export const cueWords: readonly CueWord[] = [
  { form: "подчеркнул", force: "emphatic" },
  { form: "акцентировал", force: "emphatic" },
  { form: "повторил", force: "emphatic" },
  { form: "отметил", force: "weak" },
  { form: "констатировал", force: "weak" },
  { form: "указал", force: "weak" },
  { form: "напомнил", force: "weak" },
  { form: "проинформировал", force: "weak" },
  { form: "заявил", force: "neutral" },
  { form: "сказал", force: "neutral" },
  { form: "сообщил", force: "neutral" },
  { form: "подтвердил", force: "neutral" },
  { form: "выразил", force: "neutral" },
  { form: "предложил", force: "neutral" },
  { form: "предупредил", force: "warning" },
];

const wordStart = "(?<![А-Яа-яЁё-])";
const alternatives = verbs.map(({ pattern }, i) => `(?<v${i}>${pattern})`).join("|");

const pattern = new RegExp(`${wordStart}(?:${alternatives})`, "giu");

/** A reporting verb found in a text. */
export interface FoundVerb {
  readonly verb: Verb;
  readonly start: number;
  readonly end: number;
}

/** Finds the reporting verbs of a stretch, in order. */
export function findVerbs(text: string, start: number, end: number): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const index = verbs.findIndex((_verb, i) => match.groups?.[`v${i}`] !== undefined);
    const verb = verbs[index];
    if (verb) found.push({ verb, start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}
