import type { SpeakerLabel, TextView } from "../language-pack.ts";

// An initial and a surname before a colon, wherever they stand: pages without line breaks run the place and the headings into the turn
// ("Москва, Кремль В.Петров:"), and set a blank before the colon of a translated turn ("М.Лопес (как переведено) :").
const initialed =
  /(?<![\p{L}.])((?:\p{Lu}\p{Ll}?\.\s?){1,2}\p{Lu}[\p{L}’-]{1,40}(?:\s\p{Lu}[\p{L}’-]{1,40}){0,3})(?:\s?\([^()]{1,60}\))?\s?:(?=\s)/gu;
const question = /(?<=[.!?…»)]\s)(Вопрос|Реплика|Ответ)(?:\s?\([^()]{1,60}\))?\s?:(?=\s)/gu;

/** The speaker labels of a Russian transcript: those that any text shows, and those that only Russian pages set so; in order. */
export function findLabels(view: TextView): readonly SpeakerLabel[] {
  const labels = [...view.labels];
  const places = new Set(labels.map((label) => label.colon.start));
  const found = [...view.text.matchAll(initialed)];
  if (found.length > 0 || labels.length > 0) found.push(...view.text.matchAll(question));
  for (const match of found) {
    const name = match[1] ?? "";
    const colon = match.index + match[0].length - 1;
    if (places.has(colon)) continue;
    places.add(colon);
    labels.push({ name: { start: match.index, end: match.index + name.length }, colon: { start: colon, end: colon + 1 } });
  }
  return labels.sort((a, b) => a.name.start - b.name.start);
}
