import type { Account } from "../../domain/account.ts";
import type { Span } from "../../domain/span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { evidence, isWhole, type ReadAccount } from "../read-account.ts";
import type { Side } from "../sides.ts";
import { lengthOf } from "./text-length.ts";

/** Kinds of account whose length is chosen; nobody chooses the length of a transcript. */
const chosen = new Set<Account["kind"]>(["official-readout", "leader-post", "state-media", "fact-sheet"]);

/** A text is this many times as long as the other side's longest. */
const longer = 3;

/** Longest opening words shown of a text, in UTF-16 units. */
const longestOpening = 80;

/** One side tells the talk in a text several times as long as anything of another's, read across scripts. What is held in part is at least as long. */
export function findTextLengths(sides: readonly Side[]): DraftFinding[] {
  const texts = sides.flatMap((side) => {
    const [text] = side.accounts.filter(({ account }) => chosen.has(account.kind)).sort((a, b) => lengthOf(b) - lengthOf(a));
    return text ? [{ side, text, whole: side.accounts.every(({ account }) => isWhole(account) && chosen.has(account.kind)) }] : [];
  });
  const [long] = [...texts].sort((a, b) => lengthOf(b.text) - lengthOf(a.text));
  const [short] = texts.filter(({ whole }) => whole).sort((a, b) => lengthOf(a.text) - lengthOf(b.text));
  if (!long || !short || long === short || lengthOf(long.text) < longer * lengthOf(short.text)) return [];
  return [
    {
      kind: "emphasis",
      point: null,
      topic: null,
      saidBy: [long.side.code],
      silent: [],
      silentAccounts: [],
      firm: false,
      spans: [long.text, short.text].map((text) => openingOf(text)),
      rule: "text-length",
      confidence: 0.8,
      worth: 0.6,
      values: [`${Math.round(lengthOf(long.text) / lengthOf(short.text))}`, short.side.code],
    },
  ];
}

/** The opening words of a text stand for all of it. */
function openingOf({ account }: ReadAccount) {
  const start = /\S/.exec(account.text)?.index ?? 0;
  const line = /^[^\n。！？]*/u.exec(account.text.slice(start, start + longestOpening))?.[0] ?? "";
  const cut = line.length === longestOpening ? line.replace(/\s\S*$/u, "") : line;
  const span: Span = { start, end: start + cut.trimEnd().length };
  return evidence(account, span);
}
