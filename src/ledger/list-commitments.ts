import { evidence, type ReadAccount } from "../alignment/read-account.ts";
import type { Commitment, Point } from "../domain/comparison.ts";
import { type Act, noSide, type Statement } from "../domain/statement.ts";
import { sidesOf } from "../extraction/principals.ts";

const undertaking = new Set<Act>(["commitment", "offer", "agreement"]);

/**
 * The undertakings that the accounts of one encounter tell of: who will do what, how firmly, and who has acknowledged it. A commitment told by
 * several accounts of one point is one row, with the weakest firmness that any of them gives.
 */
export function listCommitments(accounts: readonly ReadAccount[], points: readonly Point[]): readonly Commitment[] {
  const byId = new Map(accounts.map((read) => [read.account.id, read]));
  const rows: Commitment[] = [];
  for (const point of points) {
    const told = point.statements.flatMap(({ account, statement, spans }) => {
      const read = byId.get(account);
      const found = read?.extraction.statements.find((s) => s.id === statement);
      return read && found && spans[0] && isUndertaking(found) ? [{ read, statement: found, span: spans[0] }] : [];
    });
    const [lead] = told;
    if (!lead) continue;
    const by = actorOf(lead.read, lead.statement, lead.span);
    const inside = (q: { start: number; end: number }): boolean => q.start >= lead.span.start && q.end <= lead.span.end;
    const claimedBy = [...new Set(told.flatMap(({ read }) => sidesOf(read.account.side)))].sort();
    const condition = lead.statement.condition;
    rows.push({
      id: `c${rows.length + 1}`,
      by,
      to: otherParty(by, accounts),
      what: lead.span.quote.replace(/\s+/g, " "),
      quantity: lead.read.extraction.quantities.find((q) => inside(q) && q.unit !== "s") ?? null,
      time: lead.read.extraction.times.find(inside) ?? null,
      modality: told.map(({ statement }) => statement.modality).sort((a, b) => rank(a) - rank(b))[0] ?? null,
      condition: condition ? lead.read.account.text.slice(condition.start, condition.end) : null,
      claimedBy,
      acknowledgedBy: by === null ? [] : by.split("+").filter((party) => claimedBy.includes(party)),
      deniedBy: [],
      spans: told.map(({ read, span }) => evidence(read.account, span)),
    });
  }
  return rows;
}

/** An act of undertaking, or a report of one: "China is considering a larger order" commits nobody firmly, but is followed all the same. */
function isUndertaking(statement: Statement): boolean {
  if (statement.modality === null || statement.modality === "denied" || statement.modality === "not-discussed") return false;
  return undertaking.has(statement.act) || (statement.act === "event" && statement.modality !== "done" && statement.modality !== "ongoing");
}

/** Who is to act: the party named first in the words, where the words report another's undertaking; else the speaker. */
function actorOf(read: ReadAccount, statement: Statement, span: { start: number; end: number }): string | null {
  const named = read.extraction.mentions.find((m) => m.kind === "party" && m.start >= span.start && m.start < span.start + 24);
  if (statement.type === "own" || statement.act === "event") return named ? named.entity.slice("party:".length) : sideOf(statement);
  return sideOf(statement);
}

/** The party of the speaker; nobody of no side binds a side. */
function sideOf({ speaker }: Statement): string | null {
  return speaker === null || speaker.party === noSide ? null : speaker.party;
}

function otherParty(by: string | null, accounts: readonly ReadAccount[]): string | null {
  const sides = [...new Set(accounts.flatMap((read) => sidesOf(read.account.side)))].sort();
  const others = sides.filter((side) => !by?.split("+").includes(side));
  return by !== null && others.length === 1 ? (others[0] ?? null) : null;
}

const steps = ["considering", "intends", "will", "ongoing", "agreed", "signed", "done"];
const rank = (modality: string | null): number => (modality === null ? steps.length : steps.indexOf(modality));
