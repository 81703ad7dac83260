import { compareAccounts } from "../alignment/compare-accounts.ts";
import { doubtAccounts } from "../alignment/independence/doubt-accounts.ts";
import type { ReadAccount } from "../alignment/read-account.ts";
import type { Account } from "../domain/account.ts";
import type { Comparison } from "../domain/comparison.ts";
import type { Encounter } from "../domain/encounter.ts";
import type { Extraction } from "../domain/extraction.ts";
import { listFigures } from "../extraction/deeds/list-figures.ts";
import { type EncounterContext, extractStatements, noContext } from "../extraction/extract-statements.ts";
import type { Edges } from "../language/language-pack.ts";
import { listCommitments } from "../ledger/list-commitments.ts";
import { choosePack } from "./choose-pack.ts";

export interface CompareOptions {
  /** Language of labels and explanations; the words of the texts stay as they are. */
  readonly language?: "en" | "zh";
}

/** Reads who is said to have said what in one account, with each figure bound to its deed and period. */
export function extractAccount(account: Account, context: EncounterContext = noContext, edges: Edges = "parley"): Extraction {
  const pack = choosePack(account.language);
  const extraction = extractStatements(account, pack, context, edges);
  const figures = listFigures(extraction, pack);
  return figures.length > 0 ? { ...extraction, figures } : extraction;
}

/** Compares the accounts of one encounter: matrix, points, findings, commitments, facts of the encounter; each with its words. */
export function compareEncounter(encounter: Encounter, options: CompareOptions = {}): Comparison {
  const context = { date: encounter.date, participants: encounter.participants };
  const read = encounter.accounts.map((account): ReadAccount => {
    const pack = choosePack(account.language);
    return { account, pack, extraction: extractStatements(account, pack, context) };
  });
  const alignment = compareAccounts(encounter, read, options.language ?? "en");
  return {
    ...alignment,
    commitments: listCommitments(read, alignment.points),
    diagnostics: [
      ...doubtAccounts(alignment.accounts),
      ...read.flatMap(({ account, extraction }) => extraction.diagnostics.map((diagnostic) => ({ ...diagnostic, account: account.id }))),
    ],
  };
}
