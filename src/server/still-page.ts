import { decodeBytes } from "../ingest/charset.ts";
import { charsetOfPage } from "../ingest/html-page.ts";

/** Elements that would show another page inside. Browsers connect to its host before they ask the policy that forbids it. */
const inner = /<(\/?)(iframe|frameset|frame|fencedframe|portal|object|embed)(?=[\s/>])/gi;

/**
 * A captured page as it is shown: its words and styles, without the frames. Decoded here, so that no encoding hides one from us and not from the
 * browser.
 */
export function stillPage(bytes: Uint8Array, name: string): string {
  return decodeBytes(bytes, name, charsetOfPage(bytes)).text.replace(inner, "<$1x-$2");
}
