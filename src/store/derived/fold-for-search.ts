import { foldText } from "../../text/folding.ts";
import { toSimplified } from "../../text/han-variants.ts";

/** The text as phrases are sought in it: small letters, simplified characters, plain quotation marks, and one space where there is any. */
export function foldForSearch(text: string): string {
  return toSimplified(foldText(text)).replace(/\s+/g, " ").trim();
}
