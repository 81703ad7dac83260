import { listSeen } from "../alignment/changes/list-seen.ts";
import { compareAccounts } from "../alignment/compare-accounts.ts";
import { doubtAccounts } from "../alignment/independence/doubt-accounts.ts";
import { judgeFindings } from "../alignment/judge-findings.ts";
import { countCells } from "../alignment/matrix/count-cells.ts";
import { readBetween } from "../alignment/matrix/read-between.ts";
import { resolvePointDecisions } from "../alignment/matter/resolve-point-decisions.ts";
import type { EarlierTalk } from "../alignment/silence/find-silent-against-history.ts";
import { findingKinds } from "../domain/comparison.ts";
import type { DerivedEncounter } from "../domain/derived.ts";
import type { Encounter } from "../domain/encounter.ts";
import type { RecordedEncounter } from "../domain/record.ts";
import type {
  AccountView,
  EncounterSummary,
  EncounterView,
  FindingView,
  IndependenceView,
  InterfaceLanguage,
  StatementView,
  TextsView,
  TextView,
} from "../domain/view.ts";
import { engine } from "../extraction/engine.ts";
import { readDoubt, worthALook } from "../extraction/read-doubt.ts";
import { listCommitments } from "../ledger/list-commitments.ts";
import type { StandingDecision } from "../store/record/record-state.ts";
import { countLength } from "./count-length.ts";
import type { DecidedAccount, TextOf } from "./derive-encounter.ts";
import { listDoubted } from "./list-doubted.ts";
import { orderTexts } from "./order-texts.ts";
import { summariseAccount } from "./summarise-record.ts";

/** The parts of a derived encounter that are made to be shown. */
export interface ComposedViews extends Pick<DerivedEncounter, "summary" | "views" | "texts" | "seen"> {
  statementsOf(account: string): readonly StatementView[];
}

/** Compares accounts that have been read and decided on, and lays the result out for the application, in both languages of the interface. */
export function composeViews(
  recorded: RecordedEncounter,
  encounter: Encounter,
  accounts: readonly DecidedAccount[],
  decisions: readonly StandingDecision[],
  textOf: TextOf,
  earlier: readonly EarlierTalk[] = [],
): ComposedViews {
  const { points, stale } = resolvePointDecisions(ofKind(decisions, "point-decided"), accounts, textOf);
  const composed = { en: compose("en"), zh: compose("zh") };
  return {
    summary: summarise(recorded, accounts, composed.en.view),
    views: { en: composed.en.view, zh: composed.zh.view },
    texts: { en: composed.en.texts, zh: composed.zh.texts },
    seen: composed.en.seen,
    statementsOf: (account) => composed.en.texts.accounts.find(({ id }) => id === account)?.statements ?? [],
  };

  function compose(language: InterfaceLanguage) {
    const { accounts: recordedAccounts, ...about } = recorded;
    const compared = compareAccounts(encounter, accounts, language, { points, earlier });
    const findings = judgeFindings(compared.findings, ofKind(decisions, "finding-decided"));
    const derivedFrom = new Map(compared.accounts.map((account) => [account.id, account.derivedFrom]));
    const ordered = orderTexts(
      accounts.map((read) => viewAccount(read, derivedFrom.get(read.account.id) ?? [])),
      recorded.participants,
    );
    const statements = new Map(accounts.map((read) => [read.account.id, viewStatements(read, compared.points, findings)]));
    const all = [...statements.values()].flat();
    const demonstration = recordedAccounts.some(({ textStatus }) => textStatus === "example");
    const view: Omit<EncounterView, "changes"> = {
      encounter: about,
      engine,
      demonstration,
      accounts: ordered,
      matrix: compared.matrix.map((row) => ({
        ...row,
        cells: orderCells(countCells(row, accounts), ordered),
        between: readBetween(row, findings),
      })),
      points: compared.points,
      findings,
      quotations: compared.quotations,
      independence: ordered.flatMap(({ id }) =>
        compared.accounts
          .filter((account) => account.id === id)
          .map(({ derivations, witness, outlier }): IndependenceView => ({ account: id, derivations, witness, outlier })),
      ),
      commitments: listCommitments(accounts, compared.points),
      encounterFacts: compared.encounterFacts,
      diagnostics: [
        ...doubtAccounts(compared.accounts),
        ...accounts.flatMap(({ account, extraction }) =>
          extraction.diagnostics.map((diagnostic) => ({ ...diagnostic, account: account.id })),
        ),
      ],
      toReview: all.filter(({ review, doubt }) => review === null && doubt >= worthALook).length,
      reviewed: all.filter(({ review }) => review !== null).length,
    };
    const texts: TextsView = {
      encounter: about,
      demonstration,
      accounts: ordered.map((account): TextView => {
        const read = accounts.find((each) => each.account.id === account.id);
        if (!read) throw new Error(`The account ${account.id} was not read.`);
        const { quantities, times, mentions, topics, diagnostics } = read.extraction;
        const own = statements.get(account.id) ?? [];
        return {
          ...account,
          text: read.account.text,
          statements: own,
          quantities,
          times,
          mentions,
          topics,
          diagnostics,
          stale: read.applied.stale,
        };
      }),
      points: compared.points,
      findings,
    };
    return { view, texts, seen: [...listSeen(compared, recordedAccounts, findings), ...listDoubted(accounts, stale)] };
  }
}

function ofKind<Kind extends StandingDecision["decision"]["kind"]>(decisions: readonly StandingDecision[], kind: Kind) {
  type Own = Extract<StandingDecision["decision"], { readonly kind: Kind }>;
  return decisions.flatMap(({ decision, ...entry }) => (decision.kind === kind ? [{ ...entry, decision: decision as Own }] : []));
}

function viewAccount(read: DecidedAccount, derivedFrom: readonly string[]): AccountView {
  const { versions, ...fields } = read.recorded;
  return {
    ...fields,
    length: countLength(read.account.text, read.account.language),
    statements: read.extraction.statements.length,
    version: read.version,
    versions: versions.length,
    derivedFrom,
  };
}

/** Cells in the order in which the accounts are shown. */
function orderCells<Cell extends { readonly account: string }>(
  cells: readonly Cell[],
  accounts: readonly { readonly id: string }[],
): readonly Cell[] {
  return accounts.flatMap(({ id }) => cells.find(({ account }) => account === id) ?? []);
}

function viewStatements(read: DecidedAccount, points: EncounterView["points"], findings: readonly FindingView[]): readonly StatementView[] {
  const { account, extraction, applied, pack } = read;
  const pointsOf = new Map<string, string[]>();
  for (const { id, statements } of points) {
    for (const each of statements) {
      if (each.account !== account.id) continue;
      const held = pointsOf.get(each.statement);
      if (held === undefined) pointsOf.set(each.statement, [id]);
      else if (!held.includes(id)) held.push(id);
    }
  }
  const shown = findings.flatMap((finding) =>
    finding.spans.filter((span) => span.account === account.id).map((span) => ({ finding, start: span.start, end: span.end })),
  );
  return extraction.statements.map((statement): StatementView => {
    const own = shown.filter(({ start, end }) => statement.content.some((span) => span.start < end && span.end > start));
    const argued = own.some(({ finding }) => finding.kind === "conflict" || finding.kind === "wording");
    return {
      ...statement,
      review: applied.reviews.get(statement.id) ?? null,
      points: pointsOf.get(statement.id) ?? [],
      findings: [...new Set(own.map(({ finding }) => finding.id))],
      ...readDoubt(statement, { account, pack, argued }),
    };
  });
}

/** Topics that are told in the list of encounters. */
const topicRoom = 8;

function summarise(
  recorded: RecordedEncounter,
  accounts: readonly DecidedAccount[],
  view: Omit<EncounterView, "changes">,
): Omit<EncounterSummary, "changes"> {
  const { accounts: _accounts, ...about } = recorded;
  const spoken = view.matrix.map(({ topic, cells }) => ({
    topic,
    count: cells.filter(({ level }) => level === "quoted" || level === "mentioned" || level === "denied").length,
  }));
  return {
    ...about,
    accounts: view.accounts.map(summariseAccount),
    topics: [...spoken]
      .sort((a, b) => b.count - a.count)
      .slice(0, topicRoom)
      .map(({ topic }) => topic),
    findings: Object.fromEntries(
      findingKinds.map((kind) => [kind, view.findings.filter((finding) => finding.kind === kind && finding.status !== "overruled").length]),
    ) as EncounterSummary["findings"],
    statements: accounts.reduce((sum, { extraction }) => sum + extraction.statements.length, 0),
    toReview: view.toReview,
    demonstration: view.demonstration,
  };
}
