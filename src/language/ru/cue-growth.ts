// The noun that выразил takes into the cue, with the preposition that it governs.
const feelings =
  "удовлетворени[ея]|поддержк[ау]|признательность|благодарность|готовность|надежд[ау]|уверенность|соболезновани[яе]|озабоченность|обеспокоенность|" +
  "заинтересованность|приверженность|сожалени[ея]|намерени[ея]|мнени[ея]|убежденность|убеждени[ея]|стремлени[ея]|согласи[ея]|сочувстви[ея]|протест|возмущени[ея]|солидарность|" +
  "решимость|настрой|недоумение|тревог[ау]|сомнени[ея]|опасени[ея]|предположени[ея]|желани[ея]|пожелани[ея]|слова [а-я]+|позици[юя]|точк[ау] зрения|идею|идея";
const expressed = new RegExp(
  `^(?:\\s(?:[а-я-]+(?:ое|ую|ие|ые|ее|юю|ый|их|ым|ая|ость|ий)\\s){0,2}(?:${feelings})(?:(?:\\s(?:в связи с|по поводу|относительно|за|о|об|в|к|на|по случаю))(?=\\s)|\\sв том(?=,))?)(?![а-я])`,
  "u",
);
const expressedBare = new RegExp(`^\\s(?:[а-я-]+(?:ое|ую|ие|ые|ее|юю|ый|ая|ий)\\s){0,2}(?:${feelings})(?![а-я])`, "u");
const exchange =
  /^\s(?:[а-я]+(?:ыми|ими)\s){0,2}(?:поздравлениями|мнениями|оценками|информацией|приветствиями|документами|соображениями)(?:\s(?:по случаю|о|об|по|относительно|в связи с)(?=\s))?/u;
const topicPreposition = /^\s(?:по поводу|по|о|об|относительно|вокруг|насчет)(?=\s)/u;
// The prepositions that a verb governs, by its beginning.
const governed: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:соглас|рассчит|отреаг|отклик|настаив|пожалов|наде|указ)/u, /^\sна(?=\s)/u],
  [/^(?:завер|увер|отказ|усомн|засомн)/u, /^\sв(?=\s)/u],
  [/^(?:призв|призыв|готов|приступ)/u, /^\sк(?=\s)/u],
  [/^извин/u, /^\sза(?=\s)/u],
  [/^соглас/u, /^\sс(?=\s)/u],
  [/./u, /^\s(?:о|об|обо)(?=\s)/u],
];
/** How many characters behind a verb belong to its cue: the noun of выразил, a governed preposition. `behind` is plain (lower case, ё as е). */
export function growCue(verb: string, behind: string): number {
  const read = (pattern: RegExp): number => pattern.exec(behind)?.[0].length ?? 0;
  if (/^(?:выраз|выраж|высказал[аи]?$|высказан|высказыв)/u.test(verb)) {
    const grown = read(expressed);
    if (grown > 0) {
      if (/солидарность$/u.test(behind.slice(0, grown)) && /^\sсо?\s/u.test(behind.slice(grown, grown + 4)))
        return grown + behind.slice(grown).indexOf(" ", 1);
      // "выразил готовность к …" keeps its preposition; "выразил надежду на то, что" does not reach over "то".
      return /^\s(?:на|в|о|об) то/u.test(behind.slice(read(expressedBare))) && !/в том$/u.test(behind.slice(0, grown))
        ? read(expressedBare)
        : grown;
    }
    return /^высказал(?:ся|ась|ись)$/u.test(verb) ? read(/^\s(?:за|против|в поддержку|в пользу)(?=\s)/u) : 0;
  }
  if (/^высказал(?:ся|ась|ись)$/u.test(verb)) return read(/^\s(?:за|против|в поддержку|в пользу)(?=\s)/u);
  if (/^обмен[яи]/u.test(verb)) return read(exchange);
  if (/обмен (?:мнениями|информацией|оценками)$/u.test(verb)) return read(topicPreposition);
  if (/внимание$/u.test(verb)) return read(/^\sна(?=\s)/u);
  if (/^достиг.*(?:согласи|понимани|договоренност)/u.test(verb)) return 0;
  if (/^(?:поблагодар|благодар)/u.test(verb)) return read(/^(?:, в частности,)?\sза(?=\s)/u);
  if (/^(?:затрон|затраг|обсужд|рассм)/u.test(verb)) return 0;
  if (/^(?:говор|поговор|побесед|перегов|беседов|спрашив|спроси|расспраш)/u.test(verb)) return read(/^\sоб?(?=\s)/u);
  for (const [verbs, preposition] of governed) {
    const grown = verbs.test(verb) ? read(preposition) : 0;
    if (grown > 0) return grown;
  }
  return 0;
}
