import type { Anchor, DecidedStatement, Decision, StatementTarget } from "../../src/domain/decision.ts";
import type { RecordedAccount, RecordedVersion } from "../../src/domain/record.ts";
import { sha256 } from "../../src/store/record/sha256.ts";

/** A text of our own, and the decisions that tests of the record make about it. */
export const sampleText = "The minister said that both sides will meet again in autumn. 双方将于秋季再次会晤。";

export function sampleVersion(number = 1, text = sampleText): RecordedVersion {
  return {
    number,
    text: sha256(text),
    capture: sha256(`captured: ${text}`),
    rule: "plain-text/1",
    capturedAt: "2026-01-02T03:04:05.000Z",
    name: "readout.txt",
  };
}

export function sampleAccount(id: string, changes: Partial<RecordedAccount> = {}): RecordedAccount {
  return {
    id,
    side: "US",
    kind: "official-readout",
    publisher: "The ministry",
    url: null,
    publishedAt: null,
    language: "en",
    complete: true,
    textStatus: "example",
    note: null,
    proposed: ["side", "language"],
    versions: [sampleVersion()],
    ...changes,
  };
}

export function made(encounter: string): Decision {
  return {
    kind: "encounter-made",
    encounter,
    fields: {
      title: `A call: ${encounter}`,
      kind: "call",
      date: "2026-01-02",
      place: null,
      participants: [{ name: "A. Minister", role: null, side: "US" }],
    },
  };
}

export function attached(encounter: string, account: string, changes: Partial<RecordedAccount> = {}): Decision {
  return { kind: "account-attached", encounter, account: sampleAccount(account, changes) };
}

export function anchorOf(quote: string, text = sampleText): Anchor {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

export function targetOf(account: string, quote = "both sides will meet again"): StatementTarget {
  return { account, text: sha256(sampleText), content: [anchorOf(quote)] };
}

export function decided(quote = "both sides will meet again"): DecidedStatement {
  return {
    type: "indirect",
    speaker: { id: null, name: "The minister", party: "US" },
    chain: [],
    act: "commitment",
    modality: "will",
    force: "neutral",
    negated: false,
    source: [anchorOf("The minister")],
    cue: [anchorOf("said that")],
    content: [anchorOf(quote)],
    condition: null,
  };
}

export function confirmed(encounter: string, account: string): Decision {
  return { kind: "statements-decided", encounter, action: "confirmed", targets: [targetOf(account)], statements: [decided()] };
}
