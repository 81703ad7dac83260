import type { NumberRun } from "../quantities/amount-grammar.ts";
import { parseCommaDigits } from "../quantities/digits.ts";
import { endOf } from "../quantities/forms.ts";

/** Cardinals in the cases that follow and precede nouns in running text. */
const cardinals: readonly (readonly [string, number])[] = [
  ["один|одна|одно|одного|одной|одному|одну|одним", 1],
  ["полтора|полторы|полутора", 1.5],
  ["два|две|двух|двум|двумя|двое|двоих", 2],
  ["три|тр[её]х|тр[её]м|тремя|трое|троих", 3],
  ["четыре|четыр[её]х|четыр[её]м|четырьмя|четверо|четверых", 4],
  ["пять|пяти|пятью|пятеро|пятерых", 5],
  ["шесть|шести|шестью|шестеро|шестерых", 6],
  ["семь|семи|семью|семеро|семерых", 7],
  ["восемь|восьми|восемью", 8],
  ["девять|девяти|девятью", 9],
  ["десять|десяти|десятью", 10],
  ["одиннадцат(?:ь|и|ью)", 11],
  ["двенадцат(?:ь|и|ью)", 12],
  ["тринадцат(?:ь|и|ью)", 13],
  ["четырнадцат(?:ь|и|ью)", 14],
  ["пятнадцат(?:ь|и|ью)", 15],
  ["шестнадцат(?:ь|и|ью)", 16],
  ["семнадцат(?:ь|и|ью)", 17],
  ["восемнадцат(?:ь|и|ью)", 18],
  ["девятнадцат(?:ь|и|ью)", 19],
  ["двадцат(?:ь|и|ью)", 20],
  ["тридцат(?:ь|и|ью)", 30],
  ["сорока?", 40],
  ["пят(?:ьдесят|идесяти)", 50],
  ["шест(?:ьдесят|идесяти)", 60],
  ["сем(?:ьдесят|идесяти)", 70],
  ["вос(?:емьдесят|ьмидесяти)", 80],
  ["девяност[оа]", 90],
  ["ст[оа]", 100],
  ["двести|двухсот", 200],
  ["триста|тр[её]хсот", 300],
  ["четыреста|четыр[её]хсот", 400],
  ["пят(?:ьсот|исот)", 500],
  ["шест(?:ьсот|исот)", 600],
  ["сем(?:ьсот|исот)", 700],
  ["вос(?:емьсот|ьмисот)", 800],
  ["девят(?:ьсот|исот)", 900],
];
const scales: readonly (readonly [string, number])[] = [
  ["тыс\\.|тыс|тысяч[аиуе]?|тысячей|тысячам|тысячами|тысячах", 1e3],
  ["млн\\.?|миллион[а-яё]{0,3}", 1e6],
  ["млрд\\.?|миллиард[а-яё]{0,3}", 1e9],
  ["трлн\\.?|триллион[а-яё]{0,3}", 1e12],
];
const vague: readonly (readonly [string, number])[] = [
  ["десятк(?:а|и|ов|ам|ами)", 10],
  ["сотн(?:и|ям|ями)|сотен", 100],
  ["тысячи|тысяч|тысячам|тысячами", 1e3],
  ["миллион(?:ы|ов|ам|ами)", 1e6],
  ["миллиард(?:ы|ов|ам|ами)", 1e9],
];
/** First halves of words such as двухчасовой and трёхдневный. */
const combining: readonly (readonly [string, number])[] = [
  ["полутора", 1.5],
  ["двух", 2],
  ["тр[её]х", 3],
  ["четыр[её]х", 4],
  ["пяти", 5],
  ["шести", 6],
  ["семи", 7],
  ["восьми", 8],
  ["десяти", 10],
];

const any = (rows: readonly (readonly [string, number])[]) => rows.map(([pattern]) => pattern).join("|");
const wholeWord = (rows: readonly (readonly [string, number])[]) =>
  rows.map(([pattern, value]) => [new RegExp(`^(?:${pattern})$`, "iu"), value] as const);
const edge = "(?<![\\p{L}\\p{N}])";
const wordEnd = "(?![\\p{L}\\p{N}])";
const space = "[ \\u00a0]";

// What a number begins with is looked at first: at most places of a text no alternative need be tried.
const token = new RegExp(
  [
    `(?=\\d)(?<digits>\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:,\\d{1,6})?|\\d+(?:[.,]\\d+)?)`,
    `(?=[внодмпстчш])${edge}(?:${[
      `(?<several>нескольк(?:о|их|ими|им)${space}(?:десятков|сотен|тысяч|миллионов|миллиардов))${wordEnd}`,
      `(?<combining>${any(combining)})(?=часов(?:ой|ая|ую|ого|ые|ых|ом)|дневн|минутн|недельн|месячн)`,
      "(?<half>пол)(?=часа|миллиона|миллиарда|года|тонны)",
      `(?<=${edge}(?:около|более|почти|свыше|порядка|примерно|менее)${space})(?<bare>)(?=часа${wordEnd})`,
      `(?<part>половин[аыу]|треть|трети|четверть|четверти)(?=${space}(?:вс|из|от|сво|на|эт|тер|миров|экспорт|импорт|объ[её]м))`,
      `(?<scale>${any(scales)})(?<![а-яё]\\.\\.)(?![\\p{L}\\p{N}])`,
      `(?<vague>${any(vague)})${wordEnd}`,
      `(?<word>${any(cardinals)})${wordEnd}`,
    ].join("|")})`,
  ].join("|"),
  "giu",
);
const withHalf = /[ \u00a0]с половиной(?![\p{L}])/iuy;

const values = { word: wholeWord(cardinals), scale: wholeWord(scales), vague: wholeWord(vague), combining: wholeWord(combining) };

function wordValue(kind: keyof typeof values, word: string): number {
  return values[kind].find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: "digits" | "word" | "scale" | "vague";
  readonly value: number;
}

/** Reads Russian numbers in digits, words and both: 1,2 млрд, 20 000, два с половиной миллиона, полтора, тысячи. */
export function readNumbers(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  let group: Token[] = [];
  const flush = () => {
    while (group.length > 0) {
      const { run, used } = evaluate(text, group);
      if (run !== null) runs.push(run);
      group = group.slice(used);
    }
  };
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const end = start + match[0].length;
    const special = readSpecial(match.groups ?? {}, start, end);
    if (special !== null) {
      flush();
      runs.push(special);
      continue;
    }
    const next = toToken(match.groups ?? {}, start, end);
    if (next === null) continue;
    const last = group.at(-1);
    if (last !== undefined && !/^[ \u00a0](?:с половиной[ \u00a0])?$/u.test(text.slice(last.end, start))) flush();
    // A hostile run of number words is cut, not gathered: no real number has so many.
    if (group.length >= 16) flush();
    group.push(next);
  }
  flush();
  return runs;
}

function readSpecial(groups: Readonly<Record<string, string | undefined>>, start: number, end: number): NumberRun | null {
  const base = { start, end, scale: 1, written: "words", bound: null, measure: null } as const;
  if (groups.several !== undefined) {
    const scale = wordValue("vague", groups.several.split(/[ \u00a0]/u).at(-1) ?? "");
    return { ...base, value: 2 * scale, high: 9 * scale, scale, bound: "range" };
  }
  if (groups.combining !== undefined) return { ...base, value: wordValue("combining", groups.combining) };
  if (groups.half !== undefined) return { ...base, value: 0.5 };
  if (groups.bare !== undefined) return { ...base, value: 1 };
  if (groups.part !== undefined) {
    const part = groups.part.toLowerCase();
    return { ...base, value: part.startsWith("пол") ? 50 : part.startsWith("тр") ? 100 / 3 : 25, measure: "percent" };
  }
  return null;
}

function toToken(groups: Readonly<Record<string, string | undefined>>, start: number, end: number): Token | null {
  if (groups.digits !== undefined) {
    const value = parseCommaDigits(groups.digits);
    return value === null ? null : { start, end, kind: "digits", value };
  }
  if (groups.scale !== undefined) return { start, end, kind: "scale", value: wordValue("scale", groups.scale) };
  if (groups.vague !== undefined) return { start, end, kind: "vague", value: wordValue("vague", groups.vague) };
  return { start, end, kind: "word", value: wordValue("word", groups.word ?? "") };
}

/** Adds up the tokens as far as they make one number. */
function evaluate(text: string, tokens: readonly Token[]): { run: NumberRun | null; used: number } {
  const first = tokens[0];
  if (first === undefined) return { run: null, used: 1 };
  if (first.kind === "vague" || first.kind === "scale") return readVague(text, tokens);
  let total = 0;
  let current = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let scale = 1;
  let used = 0;
  let end = first.end;
  for (const next of tokens) {
    if (used > 0 && !fits(next, current, total, lastScale)) break;
    if (next.kind === "vague") current *= next.value;
    else if (next.kind === "scale") {
      total += current * next.value;
      current = 0;
      lastScale = next.value;
    } else current += next.value;
    scale = next.kind === "scale" ? next.value : 1;
    used++;
    end = next.end;
    const half = current > 0 ? endOf(withHalf, text, end) : null;
    if (half !== null) {
      current += 0.5;
      end = half;
    }
  }
  const written = first.kind === "digits" ? "digits" : "words";
  return { run: { start: first.start, end, value: total + current, scale, written, bound: null, measure: null }, used };
}

/** "тысячи", "десятки тысяч": a floor without a number. One word in the singular (миллион долларов) is one of it. */
function readVague(text: string, tokens: readonly Token[]): { run: NumberRun | null; used: number } {
  const [first, second] = tokens;
  if (first === undefined) return { run: null, used: 1 };
  const word = text.slice(first.start, first.end);
  const one = /^(?:тысяч[ау]|миллион|миллиард|триллион|тысячи? )$/iu.test(word);
  const many = /^(?:десятки|десятков|десяткам|сотни|сотен|тысячи|миллионы|миллиарды|тысячам|миллионам)$/iu.test(word);
  if (!one && !many) return { run: null, used: 1 };
  const joined = second !== undefined && (second.kind === "vague" || second.kind === "scale") && first.value < second.value ? second : null;
  const base = { start: first.start, end: joined?.end ?? first.end, written: "words", measure: null } as const;
  const value = first.value * (joined?.value ?? 1);
  return { run: { ...base, value, scale: value, bound: one ? null : "more-than" }, used: joined === null ? 1 : 2 };
}

function fits(next: Token, current: number, total: number, lastScale: number): boolean {
  if (next.kind === "digits") return false;
  // «два десятка», «пять сотен» multiply; a larger word in this form is a scale.
  if (next.kind === "vague") return current > 0 && current < 10 && next.value <= 100;
  if (next.kind === "scale") return current > 0 && next.value < lastScale;
  const open = current === 0 && total > 0;
  if (next.value >= 100) return open;
  if (next.value >= 10) return open || (current > 0 && current % 100 === 0);
  return open || (current > 0 && current % 10 === 0 && current % 100 !== 10);
}
