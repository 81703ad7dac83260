import type { AccountView, CellView, InterfaceLanguage, TextView } from "../../../../domain/view.ts";
import { Button, Level, SideCode, TextStatusMark } from "../../../parts/parts.ts";
import { nameAccount } from "../account-name.ts";
import { EvidenceWords } from "../evidence.tsx";
import type { EncounterWords } from "../words.ts";
import type { Selection } from "./selection.ts";

/** So many places of a text are shown; the reading view has the others. */
const shown = 3;

/** The words of the selected cell, and across from them those of the other side. */
export function WordsBar({
  selection,
  textOf,
  words,
  onOpen,
  onCopy,
}: {
  readonly selection: Selection | null;
  readonly textOf: (account: string) => TextView | undefined;
  readonly words: EncounterWords;
  readonly language: InterfaceLanguage;
  onOpen(): void;
  onCopy(): void;
}) {
  return (
    <section className="wordsbar" aria-label={words.wordsOfCell}>
      {selection !== null && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by key. */}
          <div className="wordsbar-texts" aria-live="polite" aria-atomic="true" tabIndex={0}>
            <Side
              account={selection.account}
              cell={selection.cell}
              label={selection.row.label}
              topic={selection.row.topic}
              textOf={textOf}
              words={words}
            />
            {selection.other === null ? (
              <p className="meta">{words.noOther}</p>
            ) : (
              <Side
                account={selection.other.account}
                cell={selection.other.cell}
                label={words.sameRow}
                topic={selection.row.topic}
                textOf={textOf}
                words={words}
              />
            )}
          </div>
          <div className="wordsbar-do">
            <Button kbd="Enter" onClick={onOpen}>
              {words.open}
            </Button>
            <Button kbd="c" onClick={onCopy}>
              {words.copy}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Side({
  account,
  cell,
  label,
  topic,
  textOf,
  words,
}: {
  readonly account: AccountView;
  readonly cell: CellView;
  readonly label: string;
  readonly topic: string;
  readonly textOf: (account: string) => TextView | undefined;
  readonly words: EncounterWords;
}) {
  const text = textOf(account.id);
  const spans = cell.spans.slice(0, shown);
  const counted = cell.statements > 0 ? words.statements(cell.statements) : cell.spans.length > 0 ? words.places(cell.spans.length) : "";
  const facts = [nameAccount(account), label, counted, cell.toldForOther > 0 ? words.toldCount(cell.toldForOther) : ""];
  return (
    <div>
      <p className="meta">
        <SideCode side={account.side} /> {facts.filter((fact) => fact !== "").join(" · ")} <TextStatusMark status={account.textStatus} />
        {spans.length === 0 && (
          <>
            {" · "}
            <Level level={cell.level} />
          </>
        )}
      </p>
      {spans.length === 0 ? (
        <p className="meta">{account.complete ? words.silentWhole : words.silentPart}</p>
      ) : (
        <p className="words-line">
          <EvidenceWords
            lang={account.language}
            text={text?.text}
            spans={spans}
            marks={text?.topics.filter((mention) => mention.topic === topic) ?? []}
            room={60}
          />
          {cell.spans.length > shown && <span className="meta"> {words.moreSpans(cell.spans.length - shown)}</span>}
        </p>
      )}
    </div>
  );
}
