import { type UnitSet, unitSet } from "../numbers/unit-set.ts";

/** What a syllable or native word can be in a Korean number. */
export interface NumberPiece {
  readonly kind: "digit" | "small" | "big" | "native" | "nativeTen";
  readonly value: number;
  readonly length: number;
  /** Counts only before what it counts: 두 명, 세 개. */
  readonly bound: boolean;
}

type Piece = NumberPiece & { readonly word: string };
/** By their first syllable, the longest first. */
const table = new Map<number, readonly Piece[]>();
const put = (kind: NumberPiece["kind"], rows: Readonly<Record<string, number>>, bound = false) => {
  for (const [word, value] of Object.entries(rows)) {
    const unit = word.charCodeAt(0);
    const piece = { word, kind, value, bound, length: word.length };
    table.set(
      unit,
      [...(table.get(unit) ?? []), piece].sort((a, b) => b.length - a.length),
    );
  }
};
put("digit", { 영: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 륙: 6, 칠: 7, 팔: 8, 구: 9 });
put("small", { 십: 10, 백: 100, 천: 1e3 });
put("big", { 만: 1e4, 억: 1e8, 조: 1e12 });
put("native", { 하나: 1, 둘: 2, 셋: 3, 넷: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9 });
put("native", { 한: 1, 두: 2, 세: 3, 석: 3, 네: 4, 넉: 4 }, true);
put("nativeTen", { 스물: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60, 일흔: 70, 여든: 80, 아흔: 90 });
put("nativeTen", { 열: 10, 스무: 20 }, true);

/** The longest number word at a place. */
export function numberPiece(text: string, at: number): NumberPiece | null {
  const pieces = table.get(text.charCodeAt(at));
  if (pieces === undefined) return null;
  for (const piece of pieces) {
    if (piece.length === 1 || text.startsWith(piece.word, at)) return piece;
  }
  return null;
}

/** Any character that a number can begin with; the scan looks at no other place of a text. */
export const numberStart: UnitSet = unitSet(
  "0123456789.¼½¾⅓⅔⅛⅜⅝⅞영일이삼사오육륙칠팔구십백천만억조하둘셋넷다여아한두세석네넉열스서마쉰예수몇반절배대일여너",
);

/** What is counted or measured, right after a number word. */
export const counter =
  /^ ?(?:시간|시(?=[ 에부까가이,.]|$)|분(?=[간 ,.이가을의만]|$)|초(?=[ 간의를만]|$)|달(?!러|성)|달러|개월|명|차례|번(?!호|역|영)|대(?![통표한]|화)|척|곳|건(?!설|강|국)|가지|개|사람|배(?![우경럴])|배럴|주(?!의|장|요|민|권|변|최)|살|세(?=[ ,의가이로에인입]|$)|마리|자루|권|장(?![관소])|쌍|채|편|쪽|년|월|일(?=[ 간이에을째,.]|$)|원(?![자전유래칙산안서료인수위정내리조])|엔|유로|위안|루블|파운드|프랑|퍼센트|프로(?=[ 가를의로]|$)|톤|미터|킬로|그램|리터|헥타르|마일|피트|갤런|온스|인치|에이커|점(?=[ 에만,.]|$)|위(?=[ 를와에,.]|$)|도(?=[ 로를의,.]|$)|등(?=[ 으을,.]|$)|호|차|회|표|석|조각|여)/u;
/** Particles and endings that a number word can bear. */
export const particle =
  /^(?:은|는|이(?![상하미])|이(?=[상하])|가|을|를|의|에|로|으로|과|와|도|만|부터|까지|에서|보다|이다|입니다|이나|이며|인|이고|라|란|쯤|정도|가량|씩|째|번째|분의)(?=$|[^\p{L}]|\p{L})/u;

/** Words for a minus; ends in `$`. */
export const minus = /(?:마이너스|음수) ?$/u;
