import { overlapsName, type ReadPeople, type TitledName } from "../names/people/titled-name.ts";
import { type NameCase, toNominative } from "./to-nominative.ts";

/** The head of a title, with its case ending as the first group: министр, министра, министром; no plural, for that names several. */
const heads =
  /(?<![\p{L}-])(?:(?:[Вв]ице-|[Зз]ам)?(?:[Пп]резидент|[Пп]ремьер(?:-министр)?|[Мм]инистр|[Пп]омощник|[Сс]оветник|[Кк]анцлер|[Сс]енатор|[Дд]епутат|[Гг]убернатор|[Мм]эр|[Дд]иректор|[Кк]оординатор|[Сс]пикер|[Лл]идер)(|а|у|ом|е)|(?:[Гг]оссекретар|[Пп]ресс-секретар|[Сс]екретар|[Пп]редседател|[Рр]уководител|(?:[Сс]пец)?[Пп]редставител|[Зз]аместител|[Кк]орол)(ь|я|ю|ем|ём|е)|[Гг]лав(а|ы|е|у|ой)|[Сс]пецпосланник(|а|у|ом|е)|[Пп]осо?л(|а|у|ом|е)|г-н(|а|у|ом|е)|[Гг]осподин(|а|у|ом|е)|г-ж(а|и|е|у|ой)|[Гг]оспож(а|и|е|у|ой))(?![\p{L}-])/gu;

/** From the title to the name: words of the matter and of the state, on this side of a comma or a stop; no verb can stand there without one. */
const toName = /^(?:\s(?:[\p{Ll}-]{1,22}|[\p{Lu}-]{2,8}|[«][^»]{1,40}[»])){0,9}?\s$/u;

/** A given name, a patronymic or second name, and a family name; or one word right behind the title. */
const fullName =
  /\s(\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?(?:\s(?:бен|ибн|бин|аль|фон|ван|де|да|ди|дер|оглы)){0,2}(?:\s\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*){1,2})(?![\p{L}-])/gu;
const loneName = /^\s(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-])(?!\s\p{Lu})/u;

/** A title with its capital, which is no name. */
const isOffice =
  /^(?:Президент|Премьер|Министр|Председател|Правительств|Глав|Канцлер|Корол|Посол|Посла|Послу|Госдум|Совет|Кабинет|Федеральн|Государственн|Центробанк|Парламент|Сенат)/u;

/** "Минсельхоза Анна Лосева": a ministry by its short name. */
const isMinistry = /^(?:Мин|Гос|Рос|Центр|Нац)\p{Ll}{4,}$/u;

/** How far a name may stand behind its title, in UTF-16 units. */
const reach = 110;

/** People beside a title in Russian: the title, its matter, its state, the name, all in one case. */
export const readPeople: ReadPeople = (text, names) => {
  const found: TitledName[] = [];
  for (const match of text.matchAll(heads)) {
    const from = match.index + match[0].length;
    const behind = text.slice(from, from + reach);
    const alone = loneName.exec(behind)?.[1];
    // "Помощник Президента": one office of another.
    const name = (alone && isOffice.test(alone) ? undefined : alone) ?? nameBehindTitle(text, from, behind, names);
    if (name === null || name === undefined) continue;
    const start = from + behind.indexOf(` ${name}`) + 1;
    const place = { start, end: start + name.length };
    if (overlapsName(names, place.start, place.end) || isOffice.test(name)) continue;
    if (found.at(-1)?.place.start === place.start) continue;
    const nominative = toNominative(name, caseOf(match));
    found.push({
      title: { start: match.index, end: Math.max(from, place.start - 1) },
      place,
      name: nominative,
      family: nominative.split(" ").at(-1) ?? nominative,
      isWoman: /^(?:г-ж|госпож)/iu.test(match[0]) ? true : /^(?:г-н|господин|корол)/iu.test(match[0]) ? false : null,
    });
  }
  return found;
};

/** The first full name behind a title that is no name of the table, with nothing but the matter and the state between. */
function nameBehindTitle(text: string, from: number, behind: string, names: Parameters<ReadPeople>[1]): string | null {
  for (const match of behind.matchAll(fullName)) {
    const name = match[1] ?? "";
    const start = from + match.index + 1;
    const gap = text.slice(from, start);
    // The state is a name of the table and may have its capital: "министр рыболовства Норвегии Кари Лунд".
    const words = name.split(" ");
    const opensWithState = isMinistry.test(words[0] ?? "") || overlapsName(names, start, start + (words[0]?.length ?? 0));
    if (opensWithState) {
      const rest = words.slice(1).join(" ");
      return words.length > 2 && isGap(gap) && !overlapsName(names, start + (words[0]?.length ?? 0) + 1, start + name.length) ? rest : null;
    }
    return isGap(gap) ? name : null;
  }
  return null;
}

/** A gap without its capitalised words, which are states, is words of the matter only. */
function isGap(gap: string): boolean {
  return toName.test(gap.replace(/\s\p{Lu}\p{Ll}+/gu, ""));
}

const caseOfEnding: ReadonlyMap<string, NameCase> = new Map([
  ["а", "genitive"],
  ["я", "genitive"],
  ["у", "dative"],
  ["ю", "dative"],
  ["ом", "instrumental"],
  ["ем", "instrumental"],
  ["ём", "instrumental"],
  ["е", "prepositional"],
]);
const caseOfFeminine: ReadonlyMap<string, NameCase> = new Map([
  ["ы", "genitive"],
  ["и", "genitive"],
  ["е", "dative"],
  ["у", "accusative"],
  ["ой", "instrumental"],
]);

function caseOf(match: RegExpExecArray): NameCase {
  const isFeminine = /^(?:глав|г-ж|госпож)/iu.test(match[0]);
  const ending = match.slice(1).find((group) => group !== undefined) ?? "";
  return (isFeminine ? caseOfFeminine : caseOfEnding).get(ending) ?? "nominative";
}
