/** The words that decide what a sentence does. */
export interface MainClause {
  /** The main clauses, without what is subordinate to them; ё as е. */
  readonly said: string;
  /** What opens the sentence as one's own view: "считаю, что", "думаю", "уверен, что"; or as what one knows of others: "знаю, что". */
  readonly view: "opinion" | "certainty" | "knowledge" | null;
}

// "Знаю, что …", "Хотел бы подчеркнуть, что …": only hands over what follows.
const transparent =
  /(?:^|\s)(?:знаю|знаем|помню|помним|вижу|видим|знаете|известно|скажу|сказать|отметить|подчеркнуть|напомнить|напомню|подчеркну|отмечу|заметить|добавить|повторить|повторю|добавлю|констатировать|сообщить|информировать|проинформировать|заявить|заверить [а-я ]{0,24}|признать|сообщаю|заявляю|отмечаю|подчеркиваю|повторяю|заверяю [а-я ]{0,24}|подтверждаю|подтвердить|обратить внимание(?: на то)?)$/;
const opinion = /(?:^|\s)(?:считаю|считаем|думаю|думаем|полагаю|полагаем|по-моему|на мой взгляд|по нашему мнению|мне кажется|кажется)$/;
const knowledge = /(?:^|\s)(?:знаю|знаем|помню|помним|вижу|видим|знаете|известно)$/;
const certainty = /(?:^|\s)(?:уверена?|уверены|убежден[аы]?|не сомневаюсь|не сомневаемся|нет сомнений(?: в том)?)$/;
const subordinate =
  /^(?:(?:в|во|на|о|об|с|со|к|у|из|за|для|по|при|под|над|от|до|через|без|среди|после|благодаря|ради) )?(?:котор[а-я]+|что|чтобы|если|когда|где|куда|откуда|чем|чего|чему|кто|кого|кому|кем|чей|чья|чье|поскольку|хотя|пока|ибо|несмотря|включая|будь|дабы)(?![а-я])|^(?:потому|так как|так что|для того чтобы|для того|в случае|в то время как|прежде чем|перед тем как|после того как|при том что|как)(?![а-я])(?! и )/;
const participle =
  /^(?:не )?[а-я]{3,}(?:ущ|ющ|ащ|ящ|вш|нн|ем|им)(?:ий|ый|ая|яя|ое|ее|ие|ые|его|ого|ей|ой|их|ых|ую|юю|ими|ыми|им|ым|ем|ом)(?:ся)?(?= )/;
const gerund =
  /^(?:не |при этом |тем самым )?[а-я]{3,}(?:ивая|ывая|авая|ечая|ючая|имая|ирая|ступая|лняя|вляя|еняя|оряя|уя|ясь|вшись|ив|ав|ев|ыв|ув)(?= |$)/;
const cut = /([,;:]\s|\s[–—-]\s)/;
const opinionIn = /(?:^|\s)(?:считаю|считаем|полагаю|полагаем|думаю|думаем)\s(?!что)/;

const hopes = /(?<![а-я])(?:надеюсь|надеемся|рассчитываю|рассчитываем)(?![а-я])/;
const onlyPronoun = /^(?:(?:в|на|о|с|к|из|для|по) )?(?:котор[а-я]+|что|чтобы|если|когда)$/;

/** Takes what is subordinate out of a sentence: relative clauses, conditions, "что" behind an attitude, participles. `said` is lower case, ё as е. */
export function findMainClause(said: string): MainClause {
  const pieces = said.split(cut);
  const kept: string[] = [];
  let view: MainClause["view"] = opinionIn.test(said) ? "opinion" : null;
  // How many further clauses belong to a "которые, …, …" that was interrupted.
  let inside = 0;
  let dropped = false;
  for (let i = 0; i < pieces.length; i += 2) {
    const clause = (pieces[i] ?? "").trim();
    const before = pieces[i - 1] ?? "";
    if (clause === "") continue;
    if (isInsertion(pieces, i)) continue;
    const goesOn = isInsertion(pieces, i - 2);
    const bare = clause.replace(i === 0 ? /^(?:и|а|но|так что|потому что) / : /^(?:и|а|но) /, "");
    const last = kept.at(-1);
    if (/^что(?![а-я])/.test(bare) && last !== undefined && !onlyPronoun.test(bare)) {
      const governs = opinion.test(last) ? "opinion" : certainty.test(last) ? "certainty" : null;
      if ((governs || transparent.test(last)) && !kept.some((one) => hopes.test(one))) {
        if (view !== "certainty") view = governs ?? (knowledge.test(last) ? "knowledge" : view);
        kept.length = 0;
        kept.push(bare.slice(4));
        dropped = false;
        continue;
      }
    }
    if (inside > 0) {
      inside--;
      continue;
    }
    // A dash or a colon sets what follows on its own feet.
    const opens = /[:;–—]/.test(before) && !goesOn;
    const lesser = subordinate.test(bare) || (!opens && (participle.test(bare) || gerund.test(bare)));
    if (
      (goesOn && dropped) ||
      (kept.length > 0 ? lesser : lesser && i + 2 < pieces.length && !/^(?:что|как)(?![а-я])/.test(bare) && !participle.test(bare))
    ) {
      dropped = true;
      if (onlyPronoun.test(bare)) inside = 2;
      continue;
    }
    dropped = false;
    if (last !== undefined && (opinion.test(last) || certainty.test(last)) && kept.length === 1) {
      view = opinion.test(last) ? "opinion" : "certainty";
      kept.length = 0;
    }
    kept.push(bare);
  }
  return { said: kept.length > 0 ? kept.join(", ") : said, view };
}

/** Whether a clause stands between two dashes. */
function isInsertion(pieces: readonly string[], at: number): boolean {
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  return before !== undefined && after !== undefined && /[–—]/.test(before) && /[–—]/.test(after);
}
