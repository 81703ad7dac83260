import { overlapsName, type ReadPeople, type TitledName } from "../names/people/titled-name.ts";
import { type NameCase, toNominative } from "./to-nominative.ts";

/** The head of a title, with its case ending as the first group: министр, министра, министром; no plural, for that names several. */
const heads =
  /(?<![\p{L}-])(?:(?:[Вв]ице-|[Зз]ам)?(?:[Пп]резидент|[Пп]ремьер(?:-министр)?|[Мм]инистр|[Пп]омощник|[Сс]оветник|[Кк]анцлер|[Сс]енатор|[Дд]епутат|[Гг]убернатор|[Мм]эр|[Дд]иректор|[Кк]оординатор|[Сс]пикер|[Лл]идер|[Гг]енерал(?:-полковник|-лейтенант|-майор)?|[Аа]дмирал|[Мм]аршал|[Пп]олковник|(?:[Гг]ен)?[Пп]рокурор|[Кк]онсул|[Гг]енконсул|[Пп]рофессор|[Аа]кадемик|[Пп]ринц|[Шш]ейх|[Ээ]мир|[Сс]ултан|[Оо]мбудсмен|[Кк]омиссар|[Ее]врокомиссар|[Нн]ачальник|[Пп]остпред|[Гг]ендиректор)(|а|у|ом|е)|(?:[Гг]оссекретар|[Пп]ресс-секретар|[Сс]екретар|[Пп]редседател|[Рр]уководител|(?:[Сс]пец)?[Пп]редставител|[Зз]аместител|[Кк]орол)(ь|я|ю|ем|ём|е)|[Гг]лав(а|ы|е|у|ой)|[Сс]пецпосланник(|а|у|ом|е)|[Пп]осо?л(|а|у|ом|е)|г-н(|а|у|ом|е)|[Гг]осподин(|а|у|ом|е)|г-ж(а|и|е|у|ой)|[Гг]оспож(а|и|е|у|ой))(?![\p{L}-])/gu;

/** From the title to the name: words of the matter and of the state, on this side of a comma or a stop; no verb can stand there without one. */
const toName = /^(?:\s(?:[\p{Ll}-]{1,22}|[\p{Lu}-]{2,8}|[«][^»]{1,40}[»])){0,9}?\s$/u;

/** A given name, a patronymic or second name, and a family name; or one word right behind the title. */
const fullName =
  /\s(\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?(?:\s(?:бен|ибн|бин|аль|эль|фон|ван|де|да|ди|дер|оглы)){0,2}(?:\s(?:аль-|эль-)?\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*){1,2})(?![\p{L}-])/gu;
const loneName = /^\s(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-])(?!\s(?:\p{Lu}|(?:бен|ибн|бин|аль|эль|фон|ван|де|да|ди|дер)[\s-]))/u;

/** A title with its capital, which is no name. */
const isOffice =
  /^(?:Президент|Премьер|Министр|Председател|Правительств|Глав|Канцлер|Корол|Посол|Посла|Послу|Госдум|Совет|Кабинет|Федеральн|Государственн|Центробанк|Парламент|Сенат)/u;

/** "Минсельхоза Анна Лосева": a ministry by its short name. */
const isMinistry = /^(?:Мин|Гос|Рос|Центр|Нац|Ген|Еврокомисси|Бундес)\p{Ll}{4,}$/u;

/** How far a name may stand behind its title, in UTF-16 units. */
const reach = 110;

/** People beside a title in Russian: the title, its matter, its state, the name, all in one case. */
export const readPeople: ReadPeople = (text, names) => {
  const found: TitledName[] = [];
  for (const match of text.matchAll(heads)) {
    const from = match.index + match[0].length;
    const behind = text.slice(from, from + reach);
    const alone = loneName.exec(behind)?.[1];
    // "Помощник Президента": one office of another; "посол Норвегии в России Кари Лунд".
    const isName = alone !== undefined && !isOffice.test(alone) && !overlapsName(names, from + 1, from + 1 + alone.length);
    const name = isName ? alone : nameBehindTitle(text, from, behind, names);
    if (name === null) continue;
    const start = from + behind.indexOf(` ${name}`) + 1;
    const place = { start, end: start + name.length };
    if (overlapsName(names, place.start, place.end) || isOffice.test(name)) continue;
    if (found.at(-1)?.place.start === place.start) continue;
    const nominative = toNominative(name, caseOf(match));
    found.push({
      title: { start: match.index, end: Math.max(from, place.start - 1) },
      place,
      name: nominative,
      family: familyOf(nominative),
      isWoman: /^(?:г-ж|госпож)/iu.test(match[0]) ? true : /^(?:г-н|господин|корол|принц|шейх|эмир|султан)/iu.test(match[0]) ? false : null,
    });
  }
  return found;
};

/** The first full name behind a title that is no name of the table, with nothing but the matter and the state between. */
function nameBehindTitle(text: string, from: number, behind: string, names: Parameters<ReadPeople>[1]): string | null {
  fullName.lastIndex = 0;
  for (let match = fullName.exec(behind); match !== null; match = fullName.exec(behind)) {
    const name = match[1] ?? "";
    const start = from + match.index + 1;
    if (!isGap(text.slice(from, start))) return null;
    // The state and the ministry may have their capitals: "министр рыболовства Норвегии Кари Лунд", "Минсельхоза Анна Лосева", "Банка Норвегии Ида Хольм".
    const words = name.split(" ");
    let at = start;
    const taken = words.findLastIndex((word, place) => {
      at = start + words.slice(0, place).join(" ").length + (place > 0 ? 1 : 0);
      return overlapsName(names, at, at + word.length) || isMinistry.test(word);
    });
    if (taken < 0) return name;
    const rest = words.slice(taken + 1);
    if (rest.length > 1) return rest.join(" ");
    // One word of the name was in the match: it is read again from there.
    fullName.lastIndex = match.index + 1 + words.slice(0, taken + 1).join(" ").length;
  }
  return null;
}

/** Family names of China and Korea in Cyrillic, which stand first. */
const familiesFirst = new Set(
  "Ван Ли Чжан Лю Чэнь Ян Чжао Хуан Чжоу У Сюй Сунь Ма Чжу Ху Го Линь Хэ Гао Лян Чжэн Ло Сун Се Тан Хань Цао Дэн Сяо Фэн Цзэн Чэн Цай Пэн Пань Юань Дун Юй Су Цзян Вэй Яо Лу Цзя Дин Си Цинь Шэнь Фань Ши Е Ду Дай Ся Чжун Тянь Жэнь Фан Сюэ Лэй Хоу Лун Мэн Цянь Инь Лай Ким Пак Чхве Чой Чон Кан Чо Юн Чан Лим О Со Син Квон Хван Ан Сон Хон Мун Чжо Чхон".split(
    " ",
  ),
);

/** What stands alone: the last word, or the first of a Chinese or Korean name; Russian endings tell a Kim who is of Russia. */
function familyOf(name: string): string {
  const words = name.split(" ");
  const last = words.at(-1) ?? name;
  const isFirst =
    words.length > 1 && familiesFirst.has(words[0] ?? "") && !/(?:ов|ев|ин|ый|ий|ова|ева|ина|ая|ко|ян|дзе|швили)$/u.test(last);
  return isFirst ? (words[0] ?? last) : last;
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
