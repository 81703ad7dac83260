import type { Act, Modality } from "../../domain/statement.ts";

/** Steps of firmness and acts, where one stands in a sentence behind "has it as" or 称. */
const words: Readonly<Record<Modality | Act, { readonly en: string; readonly zh: string }>> = {
  denied: { en: "denied", zh: "予以否认" },
  "not-discussed": { en: "not discussed", zh: "未谈及" },
  considering: { en: "under consideration", zh: "正在考虑" },
  intends: { en: "intended", zh: "有此打算" },
  will: { en: "something that will be done", zh: "将要做" },
  ongoing: { en: "under way", zh: "正在进行" },
  agreed: { en: "agreed", zh: "已经同意" },
  signed: { en: "signed", zh: "已经签署" },
  done: { en: "done", zh: "已经完成" },
  position: { en: "its position", zh: "立场" },
  request: { en: "a request", zh: "要求" },
  commitment: { en: "a commitment", zh: "承诺" },
  offer: { en: "an offer", zh: "提议" },
  agreement: { en: "an agreement", zh: "共识" },
  assessment: { en: "an assessment", zh: "判断" },
  characterisation: { en: "a characterisation", zh: "定性" },
  event: { en: "a fact", zh: "事实" },
  denial: { en: "a denial", zh: "否认" },
  warning: { en: "a warning", zh: "警告" },
  thanks: { en: "thanks", zh: "致谢" },
  mention: { en: "a mention", zh: "提及" },
};

/** Whether a value is a code of a closed list and no words of a text. */
export const isCode = (value: string): value is Modality | Act => Object.hasOwn(words, value);

/** A code in plain words; words of a text stay as they are. */
export function plainWords(value: string, language: "en" | "zh"): string {
  return isCode(value) ? words[value][language] : value;
}
