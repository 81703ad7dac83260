import type { Force } from "../../domain/statement.ts";
import type { CueWord } from "../language-pack.ts";
import { type CueKind, type CueVoice, type VerbRow, verbRows } from "./verb-rows.ts";
import { plainOf, type Word } from "./words.ts";

/** A reporting verb found in a text. */
export interface FoundVerb {
  readonly kind: CueKind;
  readonly voice: CueVoice;
  readonly force: Force;
  /** Its place in the list of words. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  /** Gender and number of a past form, for telling which verbs share a subject: "л", "ла", "ло", "ли"; "" for others. */
  readonly agrees: string;
}

interface Form {
  readonly row: VerbRow;
  readonly voice: CueVoice;
  readonly agrees: string;
}

const split = (list: string | undefined): string[] => (list ? list.trim().split(/\s+/) : []);

function pastForms(masculine: string): readonly (readonly [string, string])[] {
  const reflexive = masculine.endsWith("ся");
  const base = reflexive ? masculine.slice(0, -2) : masculine;
  // "достиг" has no л; its other forms stand in the row.
  if (!base.endsWith("л")) return [[masculine, "л"]];
  const stem = base === "пришел" || base === "прошел" ? `${base.slice(0, -2)}л` : base;
  return [
    [reflexive ? `${base}ся` : base, "л"],
    [reflexive ? `${stem}ась` : `${stem}а`, "ла"],
    [reflexive ? `${stem}ось` : `${stem}о`, "ло"],
    [reflexive ? `${stem}ись` : `${stem}и`, "ли"],
  ];
}

const forms = new Map<string, Form[]>();

function enter(form: string, row: VerbRow, voice: CueVoice, agrees = ""): void {
  const known = forms.get(form);
  if (known) known.push({ row, voice, agrees });
  else forms.set(form, [{ row, voice, agrees }]);
}

for (const row of verbRows) {
  for (const masculine of split(row.past)) for (const [form, agrees] of pastForms(masculine)) enter(form, row, "active", agrees);
  for (const stem of split(row.present))
    for (const ending of ["ет", "ют", "ется", "ются"]) enter(stem + ending, row, ending.length > 2 ? "passive" : "active");
  for (const form of split(row.forms)) enter(form, row, /^(?:состоялся|прошел|шла|идет|пойдет)$/u.test(form) ? "passive" : "active");
  for (const form of split(row.gerunds)) enter(form, row, "gerund");
  for (const stem of split(row.short)) for (const ending of ["", "а", "о", "ы"]) enter(stem + ending, row, "passive");
  for (const stem of split(row.middle)) for (const ending of ["лся", "лась", "лось", "лись"]) enter(stem + ending, row, "passive");
  for (const form of split(row.passives)) enter(form, row, "passive");
}

// "надеется" and the like have a subject, whatever their ending.
const reflexive = /^(?:наде|соглаша|интересу|обменива|призна)[юе]т(?:ся)$/u;

/** Reporting verbs with their force, for whoever wants the list alone. */
export const cueWords: readonly CueWord[] = verbRows
  .filter((row) => row.needs === undefined)
  .flatMap((row) => split(row.past).map((form) => ({ form, force: row.force })));

const longestComplement = 90;
const celebrated = /^(?:\s[а-яё]+){0,3}?\s(?:[Дд]ень|праздник|юбиле[йи]|годовщин|дат[ау]|\d+-лети|лет(?![а-яё]))/u;

/** Finds the reporting verbs among the words of a stretch that ends at `end`, in order; what stands in quotation marks reports nothing. */
export function findVerbs(text: string, words: readonly Word[], end: number): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (const [index, word] of words.entries()) {
    if (word.quoted || word.plain.length < 3) continue;
    const known = forms.get(word.plain);
    if (!known) continue;
    // "отмечает праздник", "отмечается День …": to celebrate, not to say.
    if (/^отме(?:ча|ти)/u.test(word.plain) && celebrated.test(text.slice(word.end, Math.min(end, word.end + 60)))) continue;
    // "поприветствовали друг друга": they met, and nothing is told.
    if (/^(?:по)?приветств/u.test(word.plain) && /^\sдруг друга(?![а-яё])/u.test(text.slice(word.end, Math.min(end, word.end + 14))))
      continue;
    for (const { row, voice, agrees } of known) {
      const rest = row.needs
        ? row.needs.exec(text.slice(word.end, Math.min(end, word.end + longestComplement)).replaceAll("ё", "е"))
        : null;
      let { start, end: verbEnd } = word;
      if (row.needs && !rest) {
        const before =
          row.kind === "name" || voice === "passive" || /^обра(?:тил|щ)/u.test(word.plain) ? complementBefore(text, words, index) : null;
        // "О ценах говорили президенты": the matter stands first.
        const first =
          row.kind === "name" && /^(?:говор|шла|ид[её]т)/u.test(word.plain) && /^об?$/u.test(words[0]?.plain ?? "") && index > 1;
        if (before === null && !first) continue;
        start = before ?? start;
      }
      if (/^(?:шла|идет|пойдет)$/u.test(word.plain)) {
        const speech = words[index - 1]?.plain === "также" ? words[index - 2] : words[index - 1];
        const behind = words[index + 1];
        const inserted = /(?:^|\s)(речь), (?:в том числе|в частности|прежде всего|среди прочего|конечно), $/iu.exec(
          text.slice(Math.max(0, word.start - 40), word.start),
        );
        if (speech?.plain === "речь") start = speech.start;
        else if (inserted) start = word.start - inserted[0].trimStart().length;
        else if (behind?.plain !== "речь") continue;
        // "О ценах шла речь": the matter stands first.
        else if (!rest) verbEnd = behind.end;
      }
      verbEnd += rest?.[0].length ?? 0;
      found.push({
        kind: row.kind,
        voice: voice === "passive" && reflexive.test(word.plain) ? "active" : voice,
        force: row.force,
        index,
        start,
        end: verbEnd,
        plain: plainOf(text.slice(start, verbEnd)),
        agrees,
      });
      break;
    }
  }
  return found;
}

/** "Особое внимание было уделено …": the noun that belongs to the verb stands before it. Its group's start, or null. */
function complementBefore(text: string, words: readonly Word[], index: number): number | null {
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const word = words[i];
    if (!word || /[,;:–—]/u.test(text.slice(word.end, words[index]?.start))) return null;
    // What was accepted is the matter itself, not part of the cue.
    if (/^(?:приглашение|предложение|решение)$/u.test(word.plain)) return words[index]?.start ?? null;
    if (!/^(?:внимание|акцент|обмен|договоренность|договоренности|понимание|согласие)$/u.test(word.plain)) continue;
    // "Главное внимание стороны уделили": the subject stands between, and the noun is not part of one cue.
    if (words.slice(i + 1, index).some((one) => !/^(?:был[аои]?|также|особо|при|этом)$/u.test(one.plain)))
      return words[index]?.start ?? null;
    const attribute = words[i - 1];
    const joined = attribute && /(?:ое|ый|ий|ая|ые)$/u.test(attribute.plain) && text.slice(attribute.end, word.start) === " ";
    return joined ? attribute.start : word.start;
  }
  return null;
}
