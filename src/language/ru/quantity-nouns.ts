import type { Counted, NumberRun } from "../quantities/amount-grammar.ts";

const word = /[ \u00a0](\p{L}[\p{L}-]*\p{L})(?!\p{L})/uy;
const adjective = /(?:ых|их|ого|его|ой|ей|ый|ий|ые|ие|ым|им|ыми|ими|ая|яя|ую|юю|ое|ее)$/u;
/** Verbs and other words that no counted noun looks like. */
const verb = /(?:[аеиоуыяё]л[аио]?|[аеиуюя]т|[аиеяы]ть|[сш]я|сь|но)$/u;
const stops = new Set(
  `а и в во на с со к ко о об от до по за из у над под при про для без через между перед и или но либо не ни же ли бы что как так это эти этих этой
  который которая которые которых где когда чтобы если уже ещё еще только также был была были было есть будет будут может могут нет да все всех
  свою своих своей их его её ее мы вы они он она оно год года году лет января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  назад спустя более менее около против включая`.split(/\s+/u),
);

const people =
  /^(?:человек|люд|военнопленн|пленн|заключ[её]нн|граждан|жител|солдат|военнослужащ|военных$|женщин|мужчин|дет(?:ей|и|ям)|реб[её]н|студент|школьник|турист|беженц|ранен|погибш|пострадавш|заложник|украинц|россиян|американц|израильтян|палестинц|журналист|специалист|сотрудник|участник|представител|делегат|депутат|работник|рабочих$|боевик|террорист|офицер|преподавател|врач|на[её]мник|осужд[её]нн|моряк|переселенц|миротворц|спортсмен|пассажир|избирател|новорожд[её]нн|абитуриент|полицейск|десантник|абонент|лиц$)/u;
const parties =
  /^(?:лидер|президент|стран|сторон|государств|глав|министр|премьер|народ|делегаци|правительств|парламент|держав|систем|наци|руководител|экономик|канцлер|корол)/u;

/** Reads the noun phrase that a number counts: «12 украинских военнопленных», «103 самолёта». */
export function readCounted(text: string, number: NumberRun, at: number): Counted | null {
  if (number.value < 2 && number.high === undefined && number.bound === null) return null;
  const phrase = readNounPhrase(text, at);
  if (phrase === null) return number.scale >= 1000 && number.written === "digits" ? { end: at, unit: "count", of: null } : null;
  if (number.scale === 1 && number.value <= 4 && phrase.words.some((w) => parties.test(w))) return null;
  const unit = people.test(phrase.words.at(-1) ?? "") ? "people" : "count";
  return { end: phrase.end, unit, of: phrase.text };
}

/** Adjectives and the noun they lead to, right after a number or unit. */
export function readNounPhrase(text: string, at: number): { end: number; text: string; words: readonly string[] } | null {
  const words: string[] = [];
  let end = at;
  for (let i = 0; i < 5; i++) {
    word.lastIndex = end;
    const match = word.exec(text);
    const found = match?.[1];
    if (match === null || found === undefined) break;
    const lower = found.toLowerCase();
    if (stops.has(lower) || (verb.test(lower) && !people.test(lower))) break;
    if (found !== lower && i > 0) break;
    words.push(lower);
    end += match[0].length;
    if (!adjective.test(lower)) break;
  }
  return words.length === 0 ? null : { end, text: text.slice(at + 1, end), words };
}
