import type { SpeakerLabel, TextView } from "../language-pack.ts";

// Official pages without line breaks run the place and the headings into the turn ("Москва, Кремль В.Петров:"), set a blank before the
// colon of a translated turn ("М.Лопес (как переведено) :") and put the person's card between name and colon ("А.Иванов Иванов Андрей
// Петрович Министр обороны :").
const aside = "(?:\\s?\\([^()]{1,60}\\))?\\s?:(?=\\s)";
const name = "\\p{Lu}[\\p{L}’-]{1,40}";
// "Ван И"
const shortName = "\\p{Lu}[\\p{L}’-]{0,40}";
const initialed = new RegExp(
  `(?<![\\p{L}.])((?:\\p{Lu}\\p{Ll}?\\.\\s?){1,2}(?<surname>${name})(?:\\s${name}){0,3}?)(?:\\s\\k<surname>\\s\\p{Lu}[\\p{L}\\s,–-]{4,220}?(?=\\s[:(]))?${aside}`,
  "gu",
);
const translated = new RegExp(`(?<=[.!?…»)*]\\s)(${name}(?:\\s${shortName}){0,4})\\s?\\(как переведено\\)\\s?:(?=\\s)`, "gu");
// "Ахмад Наср Ахмад:" set out in full: a label where the text spoke of the same name before.
const whole = new RegExp(`(?<=[.!?…»)*]\\s)(${name}(?:\\s${shortName}){1,4})\\s?:(?=\\s)`, "gu");
const question = new RegExp(`(?<=[.!?…»)]\\s)(Вопрос|Реплика|Ответ)${aside}`, "gu");

/** The speaker labels of a Russian transcript: those that any text shows, and those that only Russian pages set so; in order. */
export function findLabels(view: TextView): readonly SpeakerLabel[] {
  const labels = [...view.labels];
  const places = new Set(labels.map((label) => label.colon.start));
  const found = [...view.text.matchAll(initialed), ...view.text.matchAll(translated)];
  if (found.length > 0 || labels.length > 0) found.push(...view.text.matchAll(question));
  if (found.length > 0 || labels.length > 0)
    found.push(...[...view.text.matchAll(whole)].filter((match) => isNamedBefore(view.text, match)));
  for (const match of found) {
    const words = match[1] ?? "";
    const colon = match.index + match[0].length - 1;
    if (places.has(colon)) continue;
    places.add(colon);
    labels.push({ name: { start: match.index, end: match.index + words.length }, colon: { start: colon, end: colon + 1 } });
  }
  return labels.sort((a, b) => a.name.start - b.name.start);
}

/** Whether each word of a label stands, in whatever case, in the text before it. */
function isNamedBefore(text: string, { index, 1: words = "" }: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  return words.split(/\s/u).every((word) => before.includes(word.slice(0, Math.max(2, word.length - 2))));
}
