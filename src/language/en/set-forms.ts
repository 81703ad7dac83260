import { readAccording } from "./according.ts";
import { readNominals } from "./nominal-forms.ts";
import { readQuotedAs } from "./quoted-as.ts";
import type { Draft } from "./read-unit.ts";
import type { Word } from "./read-words.ts";
import { readTopicForms } from "./topic-forms.ts";

/** Reads what is handed over without a verb of saying: "according to X, …", "special attention was paid to …". */
export function readSetForms(words: readonly Word[], text: string): readonly Draft[] {
  const nominals = readNominals(words, text);
  return [...readAccording(words), ...readQuotedAs(words), ...nominals, ...(nominals.length > 0 ? [] : readTopicForms(words, text))];
}
