import { listParties } from "./name-table.ts";
import type { PartyEntity } from "./party-rows.ts";

/** A party named by one letter of a compound: 中 and 美 in 中美, 韩 in 韩方, 한 and 미 in 한미. `parties` holds all that share the letter. */
export interface LetterHit {
  readonly start: number;
  readonly end: number;
  readonly parties: readonly PartyEntity[];
  /** Whom the letter means where nothing says otherwise; null for a letter that many share alike (新, 巴). */
  readonly usual: PartyEntity | null;
}

/** Letters that stand for a party so often that two of them side by side are a compound. */
const coreLetters = new Set("中美俄欧歐日韩韓朝英法德印乌烏澳");
/** Compounds with a letter that means much else besides. */
const knownPairs = new Set([
  "巴以",
  "以巴",
  "印巴",
  "巴印",
  "美以",
  "以美",
  "美伊",
  "伊美",
  "以伊",
  "伊以",
  "美加",
  "加美",
  "俄土",
  "沙美",
  "美沙",
  "美古",
  "俄白",
  "白俄",
  "美墨",
  "阿巴",
  "巴阿",
]);
/** Whom a letter that several share means beside another letter: 巴以 is about Palestine, 印巴 about Pakistan. */
const usualBeside: readonly (readonly [letter: string, other: string, party: string])[] = [
  ["巴", "以", "PS"],
  ["巴", "印", "PK"],
  ["巴", "阿", "PK"],
  ["阿", "巴", "AF"],
  ["伊", "美", "IR"],
  ["伊", "以", "IR"],
  ["伊", "沙", "IR"],
  ["土", "俄", "TR"],
];
/** What may follow a compound of 中 and a rare letter: 两国, 关系, 双方, 友好, 建交, 合作… */
const afterRarePair = /^(?:[两兩双雙关關合元建友外贸貿经經命高政人自领領首防边邊传傳务務战戰联聯青文科地能农農论論—]|之间|之間)/u;
/** Letters before 中 or 方 that make another word: 其中, 集中, 增加方, 参加方. */
const otherWordBefore = new Set("其集当當心手空途期高初暑适適增参參附更施叠疊追官地对對双雙各我他她前后後东東南西北多单單");
const afterSideWord = new Set("案式便向面法针針程块塊略圆圓才子位形");
/** Whole regions and groups that share a partner letter but are no party: 中非, 中拉. */
const regionLetters = new Set("非拉");

let byHanLetter: ReadonlyMap<string, readonly PartyEntity[]> | undefined;
let byHangulLetter: ReadonlyMap<string, readonly PartyEntity[]> | undefined;

/** The first units of the letters of an index: nearly every character of a text is refused by it. */
let isHanLetter: Uint8Array | undefined;

function unitsIn(letters: ReadonlyMap<string, unknown>): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const letter of letters.keys()) units[letter.charCodeAt(0)] = 1;
  return units;
}

const none: readonly LetterHit[] = [];

/** Reads a compound of Chinese letters that begins here; none where there is no compound. */
export function readHanCompound(text: string, start: number, startsName: (at: number) => boolean): readonly LetterHit[] {
  byHanLetter ??= indexLetters((party) => party.hanLetter);
  const letters = byHanLetter;
  isHanLetter ??= unitsIn(letters);
  if (isHanLetter[text.charCodeAt(start)] !== 1) return none;
  const first = text.charAt(start);
  if (otherWordBefore.has(text.charAt(start - 1))) return none;
  if (text.charAt(start + 1) === "方") {
    if (afterSideWord.has(text.charAt(start + 2))) return [];
    return startsName(start + 1) ? [] : [toHit(start, start + 2, letters.get(first) ?? [])];
  }
  let end = start;
  while (end - start < 5 && (letters.has(text.charAt(end)) || (end > start && regionLetters.has(text.charAt(end))))) end += 1;
  // The last letter may begin a name of its own: 其中美国, but not 中美国家元首.
  if (end - start > 1 && startsName(end - 1) && text.charAt(end) !== "家") end -= 1;
  const run = text.slice(start, end);
  if (run.length < 2 || !isCompound(run, text.slice(end, end + 2))) return [];
  const hits: LetterHit[] = [];
  for (let at = start; at < end; at += 1) {
    const parties = letters.get(text.charAt(at));
    if (parties !== undefined && !regionLetters.has(text.charAt(at))) hits.push(toHit(at, at + 1, parties, run));
  }
  return hits;
}

function isCompound(run: string, after: string): boolean {
  const rare = [...run].filter((letter) => !coreLetters.has(letter));
  if (rare.length === 0 || knownPairs.has(run) || run.length - rare.length >= 2) return true;
  return rare.length === 1 && /[中美俄欧日]/.test(run) && afterRarePair.test(after);
}

/** Reads a compound of Korean syllables that begins a word here: 한미, 미중, 한미일, 북미. */
export function readHangulCompound(text: string, start: number): readonly LetterHit[] {
  byHangulLetter ??= indexLetters((party) => party.hangulLetter);
  const letters = byHangulLetter;
  let end = start;
  while (end - start < 4 && letters.has(text.charAt(end))) end += 1;
  if (end - start < 2) return [];
  const after = text.slice(end, end + 2);
  if (
    !/^(?:[^가-힣]|$|정상|관계|양국|동맹|간|회담|협|무역|통상|외교|군사|연합|3국|3자|양자|공동|전쟁|전략|갈등|경쟁|은|는|이|가|의|와|과)/u.test(
      after,
    )
  )
    return [];
  const hits: LetterHit[] = [];
  for (let at = start; at < end; at += 1) hits.push(toHit(at, at + 1, letters.get(text.charAt(at)) ?? []));
  return hits;
}

/** The party that a Chinese letter usually stands for (俄 in 俄外交部); null where many share it or none has it. */
export function partyOfLetter(letter: string): PartyEntity | null {
  byHanLetter ??= indexLetters((party) => party.hanLetter);
  const parties = byHanLetter.get(letter) ?? [];
  return parties.length === 1 || coreLetters.has(letter) ? (parties[0] ?? null) : null;
}

/** The table lists the usual bearer of a common letter first. */
function toHit(start: number, end: number, parties: readonly PartyEntity[], run = ""): LetterHit {
  const beside = usualBeside.find(
    ([letter, other]) => run.includes(other) && parties.some((party) => party.hanLetter?.includes(letter) === true),
  )?.[2];
  const [first] = parties;
  const common = first !== undefined && [...coreLetters].some((letter) => first.hanLetter?.includes(letter) === true);
  return { start, end, parties, usual: parties.find((party) => party.party === beside) ?? (common ? first : null) };
}

function indexLetters(letterOf: (party: PartyEntity) => string | null): ReadonlyMap<string, readonly PartyEntity[]> {
  const index = new Map<string, PartyEntity[]>();
  for (const party of listParties()) for (const letter of letterOf(party) ?? "") index.set(letter, [...(index.get(letter) ?? []), party]);
  return index;
}
