import type { AccountKind } from "../domain/account.ts";

/** What a text or its file's name lets one suppose, and from what. */
export interface Proposal {
  readonly side: string | null;
  readonly kind: AccountKind | null;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  /** One line for each thing proposed: "side CN from the file's name". */
  readonly reasons: readonly string[];
}

const sideNames: ReadonlyMap<string, string> = new Map(
  "us cn ru ua eu gb de fr jp kr kp in au ca br tr ir il sa nato un".split(" ").map((code) => [code, code.toUpperCase()]),
);

/** Openings by which official publishers are known. Looked for at the head of the text only; who is merely mentioned proposes nothing. */
const heads: readonly { readonly pattern: RegExp; readonly side: string; readonly kind: AccountKind; readonly publisher: string }[] = [
  {
    pattern: /^(?:the white house|white house briefing|statements? (?:and|&) releases?\b)/iu,
    side: "US",
    kind: "official-readout",
    publisher: "The White House",
  },
  {
    pattern: /^readout of (?:the )?(?:vice )?president (?:joseph r\. )?(?:biden|trump|harris)/iu,
    side: "US",
    kind: "official-readout",
    publisher: "The White House",
  },
  { pattern: /^(?:[A-Z][\p{L} ]{1,30}, )?[\p{L}.]{3,5}\.? ?\d{1,2} \(Xinhua\)/u, side: "CN", kind: "state-media", publisher: "Xinhua" },
  { pattern: /^新华社[\p{Script=Han}]{1,12}\d{1,2}月\d{1,2}日(?:电|電)/u, side: "CN", kind: "state-media", publisher: "新华社" },
  { pattern: /^央视网消息/u, side: "CN", kind: "state-media", publisher: "央视网" },
  { pattern: /^(?:[\p{Lu} .-]{3,30})?\(Reuters\)/u, side: "third-party", kind: "independent-media", publisher: "Reuters" },
  { pattern: /^(?:[\p{Lu} .-]{3,30})?\(AP\) [—–-]/u, side: "third-party", kind: "independent-media", publisher: "AP" },
];

const fileKinds: readonly { readonly pattern: RegExp; readonly kind: AccountKind }[] = [
  { pattern: /(?:^|[-_.])(?:joint-statement|joint-communique)(?:[-_.]|$)/i, kind: "joint-statement" },
  { pattern: /(?:^|[-_.])fact-?sheet(?:[-_.]|$)/i, kind: "fact-sheet" },
  { pattern: /(?:^|[-_.])(?:post|tweet|truth-social)(?:[-_.]|$)/i, kind: "leader-post" },
  { pattern: /(?:^|[-_.])transcript(?:[-_.]|$)/i, kind: "transcript" },
  { pattern: /(?:^|[-_.])(?:press-briefing|briefing|gaggle)(?:[-_.]|$)/i, kind: "press-briefing" },
  { pattern: /(?:^|[-_.])remarks(?:[-_.]|$)/i, kind: "remarks" },
  { pattern: /(?:^|[-_.])readout(?:[-_.]|$)/i, kind: "official-readout" },
  { pattern: /^(?:press|wire)(?:[-_.]|$)/i, kind: "independent-media" },
];

/** Supposes side, kind and date of an account from its file's name and its first line; nothing where it would be a guess. */
export function proposeMetadata(text: string, fileName: string): Proposal {
  const name = fileName.replace(/^.*[/\\]/, "");
  const line = text.trimStart().slice(0, 300);
  const head = heads.find(({ pattern }) => pattern.test(line));
  const prefix = /^([a-z]{2,4})[-_.]/.exec(name)?.[1] ?? "";
  const press = /^(?:press|wire)[-_.]/i.test(name);
  const sideOfName = press ? "third-party" : (sideNames.get(prefix) ?? null);
  const kindOfName = fileKinds.find(({ pattern }) => pattern.test(name))?.kind ?? null;
  const dateOfName = /(?:^|[^\d])(20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[^\d]|$)/.exec(name)?.[1] ?? null;
  const side = sideOfName ?? head?.side ?? null;
  const kind = kindOfName ?? head?.kind ?? null;
  const reasons: string[] = [];
  if (side) reasons.push(`side ${side} from ${sideOfName ? "the file's name" : "the first line"}`);
  if (kind) reasons.push(`kind ${kind} from ${kindOfName ? "the file's name" : "the first line"}`);
  if (dateOfName) reasons.push(`date ${dateOfName} from the file's name`);
  if (head) reasons.push(`publisher ${head.publisher} from the first line`);
  return { side, kind, publishedAt: dateOfName, publisher: head?.publisher ?? null, reasons };
}

/** The language that a name such as `readout.zh.txt` or `cn-zh-Hant.txt` states. */
export function languageOfName(fileName: string): string | null {
  return /[._-](en|zh|zh-Hant|zh-Hans|ru|uk|ko|ja|de|fr|es)\.(?:txt|md|html?)$/i.exec(fileName)?.[1] ?? null;
}
