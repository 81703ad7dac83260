import type { Account } from "../../domain/account.ts";
import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import { speaksForItself } from "../../extraction/own-voice.ts";
import { sidesOf } from "../../extraction/principals.ts";
import type { ReadAccount } from "../read-account.ts";
import { type Claim, tells } from "./claim.ts";
import { featuresWithin } from "./features-within.ts";
import { type PlacedFeature, readFeatures } from "./read-features.ts";
import { readListed } from "./read-listed.ts";
import { splitContent } from "./split-content.ts";

/**
 * Cuts the statements of one account into claims. `parties` are the entities at the table (persons and parties), `unheld` the sides of which no account is
 * held: they are heard through the press.
 */
export function readClaims(read: ReadAccount, parties: ReadonlySet<string>, unheld: ReadonlySet<string> = new Set()): readonly Claim[] {
  const { extraction, account, pack } = read;
  const rules = { spaced: pack.spaced, pieces: pack.comparison.pieces };
  const features = readFeatures(read, parties);
  const inside = featuresWithin(features);
  const topicsAt = (span: Span) => topicsIn(inside(span));
  const straddling = (span: Span, statement: Statement) =>
    inside(withCue(span, statement)).filter(({ start, end }) => start < span.start && end > span.start);
  const holders = holdersOf(extraction.statements);
  const byId = new Map(extraction.statements.map((statement) => [statement.id, statement]));
  const claims: Claim[] = [];
  const add = (statement: Statement, span: Span): void => {
    // Who offers or invites says so by the cue: "invited" is half the matter. Words that reach from the cue into the content ("tasked their teams") are of it too.
    const said = statement.act === "offer" ? inside(withCue(span, statement)) : [...straddling(span, statement), ...inside(span)];
    const before = topicsIn(said).length > 0 ? [] : matterBefore(statement, byId, inside);
    const told = [...before, ...said];
    const sides = sidesOf(account.side);
    const quantities = extraction.quantities.filter((q) => q.start >= span.start && q.end <= span.end);
    claims.push({
      source: read,
      statement,
      span,
      topics: topicsIn(told),
      carried: before.length > 0,
      quantities,
      times: extraction.times.filter((t) => t.start >= span.start && t.end <= span.end),
      features: new Set(told.map((f) => f.key)),
      voice: sides.length > 0 ? sides : heardThroughPress(statement, unheld),
      narrating: isNarration(statement, account) && !(official(account) && quantities.some(tells)),
    });
  };
  for (const statement of extraction.statements) {
    if (holders.has(statement.id) || isNestedName(statement) || isQuestion(statement, read)) continue;
    for (const content of statement.content) for (const span of splitContent(account.text, content, rules, topicsAt)) add(statement, span);
  }
  for (const { statement, span } of readListed(read))
    for (const item of splitContent(account.text, span, rules, topicsAt)) if (topicsAt(item).length > 0) add(statement, item);
  return claims;
}

/** What stands in brackets right behind an item is of its matter: "… ferries (next year it will be nine)". */
function matterBefore(
  { type, continues, content }: Statement,
  byId: ReadonlyMap<string, Statement>,
  inside: (span: Span) => readonly PlacedFeature[],
): readonly PlacedFeature[] {
  const before = type === "own" && continues !== null ? byId.get(continues)?.content.at(-1) : undefined;
  const near = before !== undefined && content[0] !== undefined && content[0].start >= before.end && content[0].start - before.end <= 3;
  return near ? inside(before).filter(({ key }) => key.startsWith("p:")) : [];
}

/** The side whose words the press hands on; of a chain of tellers the first one's. */
function heardThroughPress({ type, chain, speaker }: Statement, unheld: ReadonlySet<string>): readonly string[] {
  if (type === "own") return [];
  const party = chain.find((teller) => teller.party !== null)?.party ?? speaker?.party;
  return party && unheld.has(party) ? [party] : [];
}

/** A stretch with the cue that stands before it. */
function withCue(span: Span, { cue }: Statement): Span {
  const start = Math.min(...cue.map((part) => part.start), span.start);
  return span.start - start <= longestCue ? { start, end: span.end } : span;
}

/** How far before its content a cue may begin, in UTF-16 units. */
const longestCue = 40;

const topicsIn = (features: readonly PlacedFeature[]) => [
  ...new Set(features.flatMap((f) => (f.key.startsWith("p:") ? [f.key.slice(2)] : []))),
];

/**
 * An official text also says things in its own voice: "the tariffs will be raised". Only what tells no undertaking and takes no stand is narration;
 * a newspaper's own sentences always are.
 */
function isNarration(statement: Statement, account: Account): boolean {
  if (statement.type !== "own" || speaksForItself(account)) return false;
  if (account.kind === "independent-media" || account.kind === "state-media") return true;
  return !standing.has(statement.act) && (statement.modality === null || statement.modality === "done" || statement.modality === "ongoing");
}

/** A question of the press in a transcript is nobody's position, and breaks nobody's silence. */
function isQuestion(statement: Statement, { account, pack }: ReadAccount): boolean {
  const asked = account.kind === "transcript" || account.kind === "press-briefing";
  return asked && pack.comparison.questioner.test(statement.speaker?.name ?? "");
}

/** A figure in an official text is told to be known, whatever the sentence. */
const official = (account: Account): boolean => account.kind === "official-readout" || account.kind === "press-briefing";

const standing = new Set<Statement["act"]>(["commitment", "request", "offer", "agreement", "warning", "denial"]);

/** Statements whose content only hands on another's words: the nested one makes the claim. */
function holdersOf(statements: readonly Statement[]): ReadonlySet<string> {
  const byId = new Map(statements.map((s) => [s.id, s]));
  const holders = new Set<string>();
  for (const inner of statements) {
    const outer = inner.parent === null ? undefined : byId.get(inner.parent);
    if (outer && !isNestedName(inner) && reachOf(inner) >= 0.7 * lengthOf(outer)) holders.add(outer.id);
  }
  return holders;
}

/** A topic named inside another's words ("said that they would discuss trade"): the outer statement says more. */
const isNestedName = (statement: Statement): boolean => statement.parent !== null && statement.type === "mention";

/** How far a statement reaches with its source and cue. */
function reachOf({ source, cue, content }: Statement): number {
  const spans = [...source, ...cue, ...content];
  return Math.max(...spans.map((span) => span.end)) - Math.min(...spans.map((span) => span.start));
}

const lengthOf = (statement: Statement): number => statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
