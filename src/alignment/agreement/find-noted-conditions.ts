import type { Span } from "../../domain/span.ts";
import { findContrasts } from "../../extraction/find-topics.ts";
import { sidesOf } from "../../extraction/principals.ts";
import { type Claim, mainTopic } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Link } from "../matter/align-claims.ts";
import { acrossSides } from "../matter/judge-group.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import { sentenceSpans } from "../sentence-spans.ts";

/** How much of the note is shown, in UTF-16 units. */
const room = { spaced: 160, han: 60 };

/**
 * A note of one side that makes points take effect only after something else has happened, where the other side tells the same points without any condition. The note
 * stands apart from what it governs, so that no pair of claims shows it. One an encounter.
 */
export function findNotedConditions(accounts: readonly ReadAccount[], links: readonly Link[]): DraftFinding[] {
  for (const read of accounts) {
    const [side, ...more] = sidesOf(read.account.side);
    const note = side !== undefined && more.length === 0 ? noteIn(read) : null;
    if (!note) continue;
    const governed = links
      .filter(({ a, b }) => acrossSides(a, b) && [a, b].some(({ source }) => source === read))
      .map(({ a, b }) => (a.source === read ? ([a, b] as const) : ([b, a] as const)))
      .filter(
        ([own, other]) => own.span.end <= note.start && undertakes(own) && undertakes(other) && conditionsIn(other.source).length === 0,
      );
    const [first] = governed;
    if (first) return [toFinding(read, note, first)];
  }
  return [];
}

/** The sentence that makes what it points at hang on something, from its pointing words on. */
function noteIn(read: ReadAccount): Span | null {
  const { text } = read.account;
  for (const { start, end } of conditionsIn(read)) {
    const sentence = sentenceSpans(read).find((each) => each.start <= start && each.end >= end);
    if (!sentence) continue;
    const at = read.pack.comparison.pointsBack.exec(text.slice(sentence.start, start));
    if (!at) continue;
    const from = sentence.start + at.index;
    const to = Math.min(sentence.end, end + (read.pack.spaced ? room.spaced : room.han));
    const words = text.slice(from, to);
    const stop = words.slice(end - from).search(/[;；,，]/u);
    return { start: from, end: stop < 0 ? from + words.trimEnd().length : end + stop };
  }
  return null;
}

const conditionsIn = (read: ReadAccount): readonly Span[] =>
  findContrasts(read.account.text, read.pack).filter(({ contrast }) => contrast === "condition:after");

const undertakes = ({ narrating, statement }: Claim): boolean =>
  !narrating &&
  (statement.modality === "agreed" || statement.modality === "will" || statement.modality === "signed" || statement.modality === "intends");

function toFinding(read: ReadAccount, note: Span, [own, other]: readonly [Claim, Claim]): DraftFinding {
  const { text } = read.account;
  return {
    kind: "wording",
    point: null,
    topic: mainTopic(own) ?? mainTopic(other),
    saidBy: [...new Set([...sidesOf(read.account.side), ...sidesOf(other.source.account.side)])].sort(),
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: [evidence(read.account, note), ...[other, own].map((claim) => evidence(claim.source.account, claim.span))],
    rule: "condition-by-one",
    confidence: 0.6,
    worth: 0.8,
    values: [text.slice(note.start, note.end).replace(/\s+/g, " "), ""],
  };
}
