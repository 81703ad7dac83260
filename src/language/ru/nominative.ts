import type { Sentence } from "./sentence.ts";

/** Endings that a name in the nominative does not have, behind a preposition or another noun. */
const oblique = /(?:ого|его|ому|ему|ым|им|ом|ем|ою|ами|ями|ах|ях|ых|их)$/u;

/** Whether a phrase may be a subject by its ending; parties and bodies are listed in all cases, persons too. */
export function isNominative(sentence: Sentence, first: number, last: number): boolean {
  const { words, names } = sentence;
  const end = words[last];
  const head = words[first];
  if (!end || !head) return false;
  const { plain } = end;
  const known = names[last];
  if (known?.kind === "party" || known?.kind === "body") return isNominativeName(plain, end.text);
  // A capital that only begins the sentence: "Ситуацию обсудили", "Последние признаются".
  if (!known && first === last && first === 0 && !/\.\p{L}+$|[бвгджзклмнпрстфхцчшщйь]$|ко$|дзе$|швили$|ова$|ева$|ина$|ская$/u.test(plain))
    return false;
  // "с Ангелой Меркель": the given name tells the case where the surname does not.
  if (first < last && /(?:[бвгджзклмнпрстфхцчшщ]ой|[бвгджзклнпрстфхцчшщ]ом|[еи]лем)$/u.test(head.plain) && head.plain.length > 4)
    return false;
  if (oblique.test(plain) && first < last && oblique.test(head.plain)) return false;
  // "Трампом", "Иваном Петровым": an instrumental or dative is no subject.
  return (
    !/(?:ом|ему|ому|ым|ого|ою|ами)$/u.test(plain) ||
    (known !== null && known !== undefined && !/[^аеиоуыэюя](?:ом|ым|ому|ого)$/u.test(plain))
  );
}

const feminine = new Set(
  (
    "украина канада куба ангола европа америка москва анкара польша гана астана варшава прага вена гавана доха литва молдова панама уганда руанда ботсвана " +
    "дума госдума рада палата ассамблея лига комиссия хунта партия дамаска"
  ).split(" "),
);
const unchanging = new Set(
  "перу зимбабве чили сомали мали конго марокко баку токио дели осло сочи никарагуа гаити тбилиси мид нато оон минобороны сша минфин".split(
    " ",
  ),
);

/** Names of parties and bodies: -а is a genitive of most that do not stand in the list, as "Китая" is of "Китай". */
function isNominativeName(plain: string, text: string): boolean {
  if (unchanging.has(plain) || text === text.toUpperCase()) return true;
  if (plain.endsWith("а")) return feminine.has(plain);
  if (plain.endsWith("я")) return /(?:ия|ея|ья)$/u.test(plain);
  if (plain.endsWith("ы")) return /(?:штаты|эмираты|филиппины|нидерланды|власти)$/u.test(plain);
  return /[бвгджзклмнпрстфхцчшщйь]$/u.test(plain) && !/(?:ой|ией|ом|ем|ым)$/u.test(plain) && !/(?:ах|ях|ов|ев)$/u.test(plain);
}
