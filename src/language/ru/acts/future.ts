// Third person singular of perfective verbs of doing: their present is a future.
const doing =
  "продолжит проведет примет подпишет откроет введет отменит снимет предоставит увеличит сократит возобновит выполнит поможет окажет обеспечит направит построит " +
  "поставит выделит закупит вернет подготовит начнет сделает обсудит встретит посетит приедет прибудет прилетит отметит поддержит запустит завершит ответит отреагирует " +
  "применит защитит освободит выведет отведет прекратит остановит закроет разместит развернет отправит пришлет повысит снизит расширит укрепит усилит углубит согласует " +
  "доведет представит внесет выступит предложит потребует ратифицирует купит продаст заключит учредит пригласит найдет решит добьется поговорит расскажет доложит сообщит " +
  "объявит опубликует назначит выберет покинет присоединит вступит выйдет примирит откажет пойдет займет вложит перечислит передвинет допустит позвонит " +
  "обменяет обратит восстановит уничтожит накажет оплатит закрепит оформит";
const irregular =
  "передаст передадут передадим передам создаст создадут создадим создам продаст продадут продадим отдаст отдадут отдадим даст дадут дадим дам приложит приложат приложим воздаст";
/** What such verbs bring about by themselves: no one promises it. */
const occurring =
  "последует последуют предстоит предстоят состоится состоятся пройдет пройдут произойдет произойдут предстоит предстоят начнется начнутся завершится завершатся откроется откроются продлится продлятся";

function conjugate(form: string): readonly string[] {
  const stem = form.slice(0, -2);
  if (form.endsWith("ет")) return ["ет", "ем", "у", "ю", "ут", "ют"].map((ending) => stem + ending);
  return ["ит", "им", "ат", "ят", "у", "ю", "лю"].map((ending) => stem + ending);
}

const futures: ReadonlySet<string> = new Set([
  ...doing.split(" ").flatMap(conjugate),
  ...irregular.split(" "),
  // First persons with a change of consonant.
  ..."обеспечу помогу направлю посещу встречусь обсужу провожу выделю сокращу снижу".split(" "),
]);
const events: ReadonlySet<string> = new Set(occurring.split(" "));
const auxiliary: ReadonlySet<string> = new Set("будет будут буду будем станет станут станем".split(" "));
const chance = /^(?:возможност|повод|случа|шанс)/;
const judgedBefore = /^(?:[а-я]{4,}(?:ым|им)|можно|важно|полезно|интересно|правильно|логично|приятно|трудно|сложно|легко|возможно)$/;
const infinitive = /(?:ть|ти|чь)(?:ся)?$/;
const notInfinitive =
  /(?:ость|есть|асть|пять|шесть|десять|двадцать|тридцать|часть|путь|сеть|власть|область|дочь|ночь|речь|помощь|почти|пути|сети|части)$/;
const participleEnd = /(?:[аяе]н|ят|ыт|ут)(?:а|о|ы)?$/;

/** What is said of the future: a deed that someone will do, or an event that will come. */
export interface Future {
  readonly kind: "deed" | "event";
  readonly negated: boolean;
}

/** Reads the first future of a main clause; null where there is none. Linear in the words. */
export function findFuture(words: readonly string[]): Future | null {
  let event: Future | null = null;
  for (const [at, word] of words.entries()) {
    const negated = words[at - 1] === "не" || (words[at - 1] === "больше" && words[at - 2] === "не");
    if (auxiliary.has(word)) {
      // "нелишним будет вспомнить", "можно будет обсудить": what one thinks of a deed.
      if (judgedBefore.test(words[at - 1] ?? "")) continue;
      const near = words.slice(at + 1, at + 7);
      if (near.some((one) => chance.test(one))) event ??= { kind: "event", negated };
      else if (
        near.slice(0, 5).some((one) => (infinitive.test(one) && !notInfinitive.test(one)) || participleEnd.test(one)) &&
        !near.slice(0, 2).some(isJudged)
      )
        return { kind: "deed", negated };
      // The participle or the infinitive may stand before: "диалог продолжен будет".
      else if (
        !word.startsWith("стан") &&
        near.slice(0, 3).some((one) => /(?:ом|ем|ью|ым|им|ой|ами|ями)$/.test(one)) &&
        words[at - 1] !== "это"
      )
        event ??= { kind: "event", negated };
      continue;
    }
    const reflexive = word.endsWith("ся") || word.endsWith("сь");
    if (events.has(word)) event ??= { kind: "event", negated };
    else if (futures.has(reflexive ? word.slice(0, -2) : word)) return { kind: "deed", negated };
  }
  return event;
}

/** "будет способствовать", "будет иметь": what one expects of a thing. */
const isJudged = (word: string): boolean =>
  /^(?:способствовать|иметь|являться|означать|служить|зависеть|полезн[а-я]+|важн[а-я]+|успешн[а-я]+|интересн[а-я]+|плодотворн[а-я]+|играть|отвечать|носить)$/.test(
    word,
  );
