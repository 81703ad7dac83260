import type { Comparison, EncounterFact } from "../../domain/comparison.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Group } from "../matter/align-claims.ts";
import type { ReadAccount } from "../read-account.ts";
import type { Witnesses } from "./witnesses.ts";

/** A finding that something is corroborated, with who bears it out: copies and quotations add nobody, and an outlier is not shown beside the others. */
export function withWitnesses(
  draft: DraftFinding,
  group: Group | undefined,
  accounts: readonly ReadAccount[],
  witnesses: Witnesses,
): DraftFinding {
  if (draft.kind !== "corroborated") return draft;
  const spans = draft.spans.filter(({ account }) => !accounts.some((read) => read.account.id === account && witnesses.isOutlier(read)));
  const counted = group
    ? witnesses.ofClaims(group.claims)
    : [...new Set(draft.spans.flatMap(({ account, start, end }) => witnessesAt(account, start, end, accounts, witnesses)))].sort();
  return { ...draft, spans: spans.length > 0 ? spans : draft.spans, witnesses: counted };
}

/** The facts with one telling of the length a witness, its own before what papers hand on: that a paper repeats a figure bears out nothing. */
export function borneOut(
  facts: Comparison["encounterFacts"],
  accounts: readonly ReadAccount[],
  witnesses: Witnesses,
): Comparison["encounterFacts"] {
  const duration = new Map<string, EncounterFact>();
  for (const fact of facts.duration) {
    const span = fact.spans[0];
    const [witness] = span ? witnessesAt(fact.account, span.start, span.end, accounts, witnesses) : [fact.account];
    if (witness === undefined) continue;
    const known = duration.get(witness);
    const own = sideOf(fact.account, accounts) === witness;
    if (!known || (own && sideOf(known.account, accounts) !== witness)) duration.set(witness, fact);
  }
  const kept = new Set(duration.values());
  return { ...facts, duration: facts.duration.filter((fact) => kept.has(fact)) };
}

/** Who vouches for what stands at a place: whoever the narrowest statement there is of. */
function witnessesAt(id: string, start: number, end: number, accounts: readonly ReadAccount[], witnesses: Witnesses): readonly string[] {
  const source = accounts.find((read) => read.account.id === id);
  if (!source) return [];
  const sizes = source.extraction.statements.flatMap((statement) =>
    statement.content.flatMap((span) => (span.start < end && span.end > start ? [{ statement, size: span.end - span.start }] : [])),
  );
  const [narrowest] = sizes.sort((a, b) => a.size - b.size);
  if (narrowest) return witnesses.ofClaim({ source, statement: narrowest.statement });
  return witnesses.isOutlier(source) ? [] : [witnesses.ofAccount(source)];
}

const sideOf = (id: string, accounts: readonly ReadAccount[]): string | null =>
  accounts.find((read) => read.account.id === id)?.account.side ?? null;
