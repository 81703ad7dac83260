import { useState } from "react";
import type { AccountView } from "../../../../domain/view.ts";
import { useKeys } from "../../../keys/use-keys.ts";
import { Button, copyText, Empty } from "../../../parts/parts.ts";
import { domainWords, formatDay, sideName } from "../../../words/domain-words.ts";
import { copyEvidence, type SourceWords } from "../copy-evidence.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { focusFinding } from "../findings/focus-finding.ts";
import { useOpenReading } from "../reading-link.tsx";
import { useSettled } from "../use-settled.ts";
import { countLevels, countNarrowings } from "./choose-rows.ts";
import { FilterDialog } from "./filter-dialog.tsx";
import { groupBetween } from "./group-between.ts";
import { Legend } from "./legend.tsx";
import { focusMatrix, Matrix } from "./matrix.tsx";
import { firstSpan, readSelection } from "./selection.ts";
import type { GridPlace } from "./step-in-grid.ts";
import type { useMatrix } from "./use-matrix.ts";
import { WordsBar } from "./words-bar.tsx";

/** Who says what: the matrix with its legend and filter, and the words of the selected cell. */
export function MatrixSection({
  matrix,
  onAccount,
  onAdd,
  onFinding,
}: {
  readonly matrix: ReturnType<typeof useMatrix>;
  onAccount(account: AccountView): void;
  onAdd(): void;
  onFinding(id: string): void;
}) {
  const { view, words, language, textOf } = useEncounterPage();
  const openReading = useOpenReading(view.encounter.id);
  const [filtering, setFiltering] = useState(false);
  const { rows, columns, placed, filter, setFilter, active, setActive } = matrix;
  const selection = readSelection(active, rows, columns, view.accounts);
  const shownSelection = useSettled(selection);
  const narrowed = countNarrowings(filter);

  const open = (place: GridPlace) => {
    const finding = place.column === columns.length ? groupBetween(rows[place.row]?.between ?? [])?.first.finding : undefined;
    if (finding !== undefined) {
      onFinding(finding);
      focusFinding(finding);
      return;
    }
    const chosen = readSelection(place, rows, columns, view.accounts);
    if (chosen === null) return;
    openReading({ accounts: [chosen.account.id, ...(chosen.other === null ? [] : [chosen.other.account.id])], at: firstSpan(chosen) });
  };
  const copy = () => {
    if (selection === null) return;
    const { row, cell, account } = selection;
    const heading = `${row.label}: ${domainWords[language].levels[cell.level]} · ${view.encounter.title ?? view.encounter.id}`;
    void copyText(copyEvidence(heading, cell.spans, account, sourceWords()), words.copiedCell);
  };
  useKeys([
    { key: "Enter", told: words.openKey, group: words.keyMatrix, run: () => open(active), when: rows.length > 0 },
    { key: "m", told: words.toMatrixKey, group: words.keyMatrix, run: focusMatrix, when: rows.length > 0 },
    { key: "f", told: words.filterKey, group: words.keyMatrix, run: () => setFiltering(true), when: view.accounts.length > 0 },
    {
      key: "g",
      told: words.foldKey,
      group: words.keyMatrix,
      run: () => {
        matrix.toggleFold(matrix.groupAt(active));
        // The cell that had the focus may be gone with its column.
        requestAnimationFrame(focusMatrix);
      },
      when: !matrix.phone && matrix.groups.some(({ accounts }) => accounts.length > 1),
    },
    { key: "c", told: words.copyKey, group: words.keyMatrix, run: copy, when: rows.length > 0 },
  ]);

  return (
    <section className="section matrix-section" aria-labelledby="h-matrix">
      <div className="section-head">
        <h2 id="h-matrix">{words.whoSaysWhat}</h2>
        <Legend
          counts={countLevels(view.matrix, placed)}
          hidden={filter.hidden}
          words={words}
          onToggle={(level) =>
            setFilter({
              ...filter,
              hidden: filter.hidden.includes(level) ? filter.hidden.filter((each) => each !== level) : [...filter.hidden, level],
            })
          }
        />
        <div className="end no-print">
          <fieldset className="group hide-s" aria-label={words.topicsShown}>
            <Button aria-pressed={!filter.differences} onClick={() => setFilter({ ...filter, differences: false })}>
              {words.all}
            </Button>
            <Button aria-pressed={filter.differences} onClick={() => setFilter({ ...filter, differences: true })}>
              {words.differences}
            </Button>
          </fieldset>
          <Button kbd="f" onClick={() => setFiltering(true)}>
            {narrowed === 0 ? words.filter : words.filtered(narrowed)}
          </Button>
        </div>
      </div>
      <p className="vh" role="status">
        {words.matrixUpdated(rows.length)}
      </p>
      {view.accounts.length === 0 ? (
        <Empty
          title={words.noAccounts}
          action={
            <Button kind="main" onClick={onAdd}>
              {words.add}
            </Button>
          }
        >
          {words.noAccountsHow}
        </Empty>
      ) : rows.length === 0 ? (
        <Empty title={view.matrix.length === 0 ? words.noTopics : words.nothingShown} />
      ) : (
        <>
          <Matrix
            rows={rows}
            groups={matrix.groups}
            columns={columns}
            accounts={view.accounts}
            order={matrix.order}
            isFolded={matrix.isFolded}
            canUnfold={!matrix.phone}
            phone={matrix.phone}
            active={active}
            labelledBy="h-matrix"
            words={words}
            language={language}
            onOrder={matrix.setOrder}
            onFold={matrix.toggleFold}
            onAccount={onAccount}
            onActive={setActive}
            onOpen={open}
          />
          <WordsBar
            selection={shownSelection}
            textOf={textOf}
            words={words}
            language={language}
            onOpen={() => open(active)}
            onCopy={copy}
          />
        </>
      )}
      <FilterDialog
        open={filtering}
        accounts={view.accounts}
        filter={filter}
        words={words}
        language={language}
        onFilter={setFilter}
        onClose={() => setFiltering(false)}
      />
    </section>
  );

  function sourceWords(): SourceWords {
    return {
      side: (side) => sideName(side, language),
      kind: (kind) => (kind === null ? "" : domainWords[language].accountKinds[kind]),
      day: (iso) => (iso === null ? "" : formatDay(iso, language)),
      version: words.version,
      whole: words.whole,
      partial: words.partial,
      warning: (status) => domainWords[language].quoteWarnings[status],
    };
  }
}
