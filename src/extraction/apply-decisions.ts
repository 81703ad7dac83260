import type { Account } from "../domain/account.ts";
import type { StatementAction, StatementsDecided } from "../domain/decision.ts";
import type { Extraction } from "../domain/extraction.ts";
import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";
import type { StatementReview } from "../domain/view.ts";
import { chooseReplaced } from "./choose-replaced.ts";
import { type Item, inTextOrder, type Word } from "./decided-item.ts";
import type { Entered } from "./entered.ts";
import { findAnchors, type TextInUse } from "./find-anchors.ts";
import { makeDecided, type PlacedStatement, placeStatement } from "./make-decided.ts";
import { makeRoom } from "./make-room.ts";
import { followDecided, mendReferences } from "./mend-references.ts";
import { reviewDecided } from "./review-decided.ts";
import { sameSpans } from "./span-lists.ts";

/** A decision whose words are not in the text in use any more, so that it was not applied. */
export interface StaleDecision {
  readonly entry: number;
  readonly action: StatementAction;
  /** The words that it was about. */
  readonly quote: string;
}

/** An account's statements after a person's word. */
export interface AppliedDecisions {
  readonly extraction: Extraction;
  /** By id of statement; those of `rejected` among them. */
  readonly reviews: ReadonlyMap<string, StatementReview>;
  readonly stale: readonly StaleDecision[];
  /** What a person said is no statement, as it was read. */
  readonly rejected: readonly Statement[];
}

/**
 * Applies a person's decisions to what the engine found in one account, in their order; a later one may be about what an earlier one made.
 * Decisions about other accounts are passed over. Whatever engine runs, a person's statements stand as decided, and the engine's give way
 * where they lie within them. A statement keeps the engine's id; the parts of a split one are `s7`, `s7.2`, `s7.3`; joined ones keep the first's; an
 * added one is named for its entry, `a12`. No other id ever shifts.
 *
 * `textOf` gives the frozen texts that decisions were made on: with it, words that occur several times in a new version are told apart by
 * what stands around them.
 */
export function applyDecisions(
  extraction: Extraction,
  account: Account,
  textSha: string,
  decisions: readonly Entered<StatementsDecided>[],
  textOf?: (sha: string) => string | undefined,
): AppliedDecisions {
  const now: TextInUse = { text: account.text, sha: textSha, ...(textOf ? { textOf } : {}) };
  const used = new Set(extraction.statements.map(({ id }) => id));
  const stale: StaleDecision[] = [];
  const rejected: Item[] = [];
  let items: readonly Item[] = extraction.statements.map((statement) => ({ statement, word: null }));
  for (const entered of decisions) {
    const { targets } = entered.decision;
    if (targets.length > 0 && !targets.some((target) => target.account === account.id)) continue;
    const placed = placeDecision(entered.decision, now);
    if (!placed) {
      stale.push({ entry: entered.entry, action: entered.decision.action, quote: quoteOf(entered.decision) });
      continue;
    }
    const step = applyOne(items, entered, placed, extraction, account, used);
    items = step.items;
    rejected.push(...step.rejected);
  }
  if (items.every(({ word }) => word === null) && rejected.length === 0) return { extraction, reviews: new Map(), stale, rejected: [] };
  items = followDecided(inTextOrder(items), extraction.statements, account);
  const reviews = new Map(
    [...items, ...rejected].flatMap((item): [string, StatementReview][] =>
      item.word ? [[item.statement.id, reviewDecided(item, item.word, extraction.statements)]] : [],
    ),
  );
  const statements = items.map(({ statement }) => statement);
  return { extraction: { ...extraction, statements }, reviews, stale, rejected: rejected.map(({ statement }) => statement) };
}

/** A decision with its places in the text in use. */
interface PlacedDecision {
  readonly targets: readonly (readonly Span[])[];
  readonly wanted: readonly PlacedStatement[];
}

function placeDecision({ targets, statements }: StatementsDecided, now: TextInUse): PlacedDecision | null {
  const sha = targets[0]?.text ?? null;
  const places = targets.filter(({ content }) => content.length > 0).map((target) => findAnchors(target.content, target.text, now));
  const wanted = statements.map((statement) => placeStatement(statement, sha, now));
  const placed = { targets: places.flatMap((place) => (place ? [place] : [])), wanted: wanted.flatMap((one) => (one ? [one] : [])) };
  return placed.targets.length === places.length && placed.wanted.length === wanted.length ? placed : null;
}

function quoteOf({ targets, statements }: StatementsDecided): string {
  const anchors = targets.find(({ content }) => content.length > 0)?.content ?? statements[0]?.content ?? [];
  return anchors.map(({ quote }) => quote).join(" … ");
}

function applyOne(
  items: readonly Item[],
  { entry, at, by, decision: { action } }: Entered<StatementsDecided>,
  { targets, wanted }: PlacedDecision,
  extraction: Extraction,
  account: Account,
  used: Set<string>,
): { readonly items: readonly Item[]; readonly rejected: readonly Item[] } {
  const nested = wanted.some(({ chain }) => chain.length > 0);
  const contents = wanted.map(({ content }) => content);
  const replaced = chooseReplaced(items, targets, contents, nested);
  const gone = new Set(replaced);
  const met = targets.every((target) => replaced.some(({ statement }) => sameSpans(statement.content, target)));
  const kept = items.filter((item) => !gone.has(item));
  const cut = met || nested ? { items: kept, emptied: [] } : makeRoom(kept, wanted, extraction, account.text);
  const given = inTextOrder([...replaced, ...cut.emptied]);
  const ids = nameMade(wanted.length, action === "added" ? null : (given[0]?.statement.id ?? null), entry, used);
  const made = makeDecided(wanted, ids, action, given, cut.items, extraction, account);
  const words = targets.map((target) => replaced.find((item) => item.word && sameSpans(item.statement.content, target))?.word ?? null);
  const [sole, ...more] = words;
  const word = (statement: Statement | null): Word => ({
    action,
    entry,
    at,
    by,
    engineHad: targets.flatMap((target, index) => words[index]?.engineHad ?? [target]),
    confirmedAs: more.length > 0 ? null : sole ? sole.confirmedAs : action === "confirmed" ? statement : null,
  });
  return {
    items: [...mendReferences(cut.items, given, made), ...made.map((statement): Item => ({ statement, word: word(statement) }))],
    rejected: action === "rejected" ? given.map(({ statement }): Item => ({ statement, word: word(null) })) : [],
  };
}

/** Ids of the statements that take the place of others: the first one's id, then `.2`, `.3`; never one that was given before. */
function nameMade(count: number, kept: string | null, entry: number, used: Set<string>): readonly string[] {
  const base = kept ?? `a${entry}`;
  used.add(base);
  const ids = count > 0 ? [base] : [];
  for (let number = 2; ids.length < count; number++) {
    const id = `${base}.${number}`;
    if (used.has(id)) continue;
    used.add(id);
    ids.push(id);
  }
  return ids;
}
