import type { SentenceRules } from "../../text/sentences.ts";

/** Russian abbreviations; initials before a surname never end a sentence. */
export const sentenceRules: SentenceRules = {
  abbreviations: new Set([
    "т.е",
    "т.к",
    "т.н",
    "им",
    "см",
    "ср",
    "проф",
    "акад",
    "ген",
    "о",
    "ул",
    "св",
    "гос",
    "долл",
    "руб",
    "млн",
    "млрд",
    "тыс",
    "кв",
    "напр",
    "яп",
    "англ",
  ]),
  softAbbreviations: new Set(["г", "гг", "в", "вв", "т.д", "т.п", "др", "пр", "коп", "чел", "км", "мин"]),
  han: false,
};
