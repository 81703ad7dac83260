import { compareAccounts } from "../alignment/compare-accounts.ts";
import { countCells } from "../alignment/count-cells.ts";
import { judgeFindings } from "../alignment/judge-findings.ts";
import { listSeen } from "../alignment/list-seen.ts";
import { evidence, type ReadAccount } from "../alignment/read-account.ts";
import { readBetween } from "../alignment/read-between.ts";
import { type ResolvedPoints, resolvePointDecisions } from "../alignment/resolve-point-decisions.ts";
import type { Account } from "../domain/account.ts";
import type { Comparison, Point } from "../domain/comparison.ts";
import type { DerivedAccount, DerivedEncounter, DerivedSentence, DerivedStatement } from "../domain/derived.ts";
import type { Encounter } from "../domain/encounter.ts";
import type { RecordedAccount, RecordedEncounter } from "../domain/record.ts";
import type { Span } from "../domain/span.ts";
import { findTopic } from "../domain/topics.ts";
import type {
  AccountView,
  EncounterSummary,
  EncounterView,
  FindingView,
  InterfaceLanguage,
  RowView,
  StatementView,
  TextsView,
  TextView,
} from "../domain/view.ts";
import { type AppliedDecisions, applyDecisions } from "../extraction/apply-decisions.ts";
import { engine } from "../extraction/engine.ts";
import { extractStatements } from "../extraction/extract-statements.ts";
import { readDoubt } from "../extraction/read-doubt.ts";
import { readView } from "../extraction/read-view.ts";
import { searchTerms } from "../extraction/search-terms.ts";
import { listCommitments } from "../ledger/list-commitments.ts";
