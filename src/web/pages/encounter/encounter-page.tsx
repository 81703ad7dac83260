import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import type { AccountView, ChangeView, EncounterView, TextView } from "../../../domain/view.ts";
import { useEncounter, useTexts } from "../../api/queries.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { ErrorNote, Loading, useDemonstration } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { AccountDialog } from "./accounts/account-dialog.tsx";
import { AddAccountDialog } from "./accounts/add-account-dialog.tsx";
import { EncounterContext, type EncounterContextValue } from "./encounter-context.ts";
import { FindingsSection } from "./findings/findings-section.tsx";
import { focusFinding } from "./findings/focus-finding.ts";
import { Masthead } from "./head/masthead.tsx";
import { SinceLine } from "./head/since-line.tsx";
import { IndependenceSection } from "./independence/independence-section.tsx";
import { focusMatrix } from "./matrix/matrix.tsx";
import { MatrixSection } from "./matrix/matrix-section.tsx";
import { useMatrix } from "./matrix/use-matrix.ts";
import { PeopleSection } from "./people/people-section.tsx";
import { PointsSection } from "./points/points-section.tsx";
import { QuotationsSection } from "./quotations/quotations-section.tsx";
import { readingAccounts } from "./reading-accounts.ts";
import { useOpenReading } from "./reading-link.tsx";
import { CommitmentsSection } from "./rest/commitments-section.tsx";
import { DiagnosticsSection } from "./rest/diagnostics-section.tsx";
import { FactsSection } from "./rest/facts-section.tsx";
import { encounterWords } from "./words.ts";
import "./encounter.css";

/** One encounter: who says what, then points, findings, commitments, and what each text says of the encounter itself. */
export function EncounterPage() {
  const { encounter = "" } = useParams({ strict: false }) as { readonly encounter?: string };
  const { data, error, refetch } = useEncounter(encounter);
  if (data === undefined) {
    return <div className="page">{error === null ? <Loading /> : <ErrorNote error={error} retry={() => void refetch()} />}</div>;
  }
  return <Encounter key={encounter} view={data} />;
}

function Encounter({ view }: { readonly view: EncounterView }) {
  const words = useWords(encounterWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const { id } = view.encounter;
  const openReading = useOpenReading(id);
  const context = useContextValue(view);
  const matrix = useMatrix(view, language);
  const [adding, setAdding] = useState(false);
  const [shownAccount, setShownAccount] = useState<string | null>(null);
  const [wantedFinding, setWantedFinding] = useState<string | null>(null);
  useDemonstration(view.demonstration);
  useTitle(view.encounter.title ?? words.untitled);

  const readable = readingAccounts(view.accounts);
  useKeys([
    { key: "a", told: words.addKey, group: words.keyGroup, run: () => setAdding(true) },
    { key: "t", told: words.readKey, group: words.keyGroup, run: () => openReading({ accounts: readable }), when: readable.length > 0 },
    {
      key: "r",
      told: words.reviewKey,
      group: words.keyGroup,
      run: () => void navigate({ to: "/review", search: { encounter: id } as never }),
    },
  ]);
  const goTo = (change: ChangeView) => {
    if (change.finding !== null) {
      const { finding } = change;
      const found = view.findings.find((each) => each.key === finding || each.id === finding);
      if (found !== undefined) setWantedFinding(found.id);
      return;
    }
    if (change.topic !== null) {
      const row = matrix.rows.findIndex(({ topic }) => topic === change.topic);
      const column = matrix.columns.findIndex((each) =>
        each.kind === "account"
          ? each.placed.account.id === change.account
          : each.placed.some(({ account }) => account.id === change.account),
      );
      if (row >= 0) {
        matrix.setActive({ row, column: Math.max(0, column) });
        requestAnimationFrame(focusMatrix);
      }
      return;
    }
    if (change.account !== null && view.accounts.some((account) => account.id === change.account)) setShownAccount(change.account);
  };
  // A finding far down the list is drawn first, then gone to.
  useEffect(() => {
    if (wantedFinding !== null) focusFinding(wantedFinding);
  }, [wantedFinding]);

  return (
    <EncounterContext value={context}>
      <div className="page encounter">
        <Masthead readable={readable} onAdd={() => setAdding(true)} />
        <SinceLine onGo={goTo} />
        <MatrixSection
          matrix={matrix}
          onAccount={(account) => setShownAccount(account.id)}
          onAdd={() => setAdding(true)}
          onFinding={setWantedFinding}
        />
        <PointsSection />
        <FindingsSection wanted={wantedFinding} />
        <QuotationsSection />
        <IndependenceSection />
        <CommitmentsSection />
        <PeopleSection />
        <FactsSection />
        <DiagnosticsSection />
        <AccountDialog account={findAccount(view.accounts, shownAccount)} onClose={() => setShownAccount(null)} />
        <AddAccountDialog open={adding} onClose={() => setAdding(false)} />
      </div>
    </EncounterContext>
  );
}

/** The texts come after the view: the page stands without them, and gains context and speakers when they are there. */
function useContextValue(view: EncounterView): EncounterContextValue {
  const words = useWords(encounterWords);
  const language = useLanguage();
  const texts = useTexts(view.encounter.id).data;
  return useMemo(() => {
    const accounts = new Map(view.accounts.map((account): [string, AccountView] => [account.id, account]));
    const byId = new Map((texts?.accounts ?? []).map((account): [string, TextView] => [account.id, account]));
    return {
      view,
      words,
      language,
      accountOf: (id) => accounts.get(id),
      textOf: (id) => byId.get(id),
      languageOf: (id) => accounts.get(id)?.language,
    };
  }, [view, texts, words, language]);
}

const findAccount = (accounts: readonly AccountView[], id: string | null): AccountView | null =>
  accounts.find((account) => account.id === id) ?? null;
