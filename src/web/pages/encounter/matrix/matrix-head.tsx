import { memo } from "react";
import type { AccountView, InterfaceLanguage } from "../../../../domain/view.ts";
import { Button, Glyph, SideCode, TextStatusMark } from "../../../parts/parts.ts";
import { domainWords, languageName, sideName } from "../../../words/domain-words.ts";
import { nameAccount } from "../account-name.ts";
import type { EncounterWords } from "../words.ts";
import type { RowOrder } from "./choose-rows.ts";
import type { Column, SideGroup } from "./columns.ts";
import { roles } from "./roles.ts";

export interface MatrixHeadProps {
  readonly groups: readonly SideGroup[];
  readonly columns: readonly Column[];
  readonly accounts: readonly AccountView[];
  readonly rows: number;
  readonly order: RowOrder;
  readonly isFolded: (group: SideGroup) => boolean;
  /** False on a phone, where every side is one column. */
  readonly canUnfold: boolean;
  readonly activeColumn: number | null;
  readonly words: EncounterWords;
  readonly language: InterfaceLanguage;
  onOrder(order: RowOrder): void;
  onFold(group: SideGroup): void;
  onAccount(account: AccountView): void;
}

/** Sides over their accounts; the corner says how the topics are ordered. Memoised: scrolling leaves it as it is. */
export const MatrixHead = memo(function MatrixHead(props: MatrixHeadProps) {
  const { groups, columns, words, language, activeColumn } = props;
  return (
    <thead>
      <tr {...roles.row} className="sides" aria-rowindex={1}>
        <td className="corner" rowSpan={2} {...roles.cell}>
          <Corner {...props} />
        </td>
        {groups.map((group, place) => (
          <SideHead key={group.key} group={group} opens={place > 0} {...props} />
        ))}
        <th {...roles.columnHead} scope="col" rowSpan={2} className="verdict open">
          {words.between}
        </th>
      </tr>
      <tr {...roles.row} className="accounts" aria-rowindex={2}>
        {columns.map((column, at) => (
          <th key={column.key} {...roles.columnHead} scope="col" className={column.opens ? "open" : undefined}>
            {column.kind === "side" ? (
              <span className="meta">{words.textsOf(column.placed.length)}</span>
            ) : (
              <AccountHead
                account={column.placed.account}
                accounts={props.accounts}
                tabIndex={activeColumn === at ? 0 : -1}
                column={at}
                words={words}
                language={language}
                onAccount={props.onAccount}
              />
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
});

function Corner({ rows, order, words, onOrder }: MatrixHeadProps) {
  return (
    <label className="order">
      <span className="meta">{words.topics(rows)}</span>
      <span className="select">
        <select className="input" aria-label={words.sortBy} value={order} onChange={(event) => onOrder(event.target.value as RowOrder)}>
          <option value="share">{words.byShare}</option>
          <option value="text">{words.byText}</option>
          <option value="topic">{words.byTopic}</option>
        </select>
      </span>
    </label>
  );
}

function SideHead({
  group,
  opens,
  columns,
  isFolded,
  canUnfold,
  words,
  language,
  onFold,
}: MatrixHeadProps & { readonly group: SideGroup; readonly opens: boolean }) {
  const folded = isFolded(group);
  const span = folded ? 1 : columns.filter((column) => column.side === group.side).length;
  const name = group.side === null ? words.unknownSide : sideName(group.side, language);
  const several = group.accounts.length > 1;
  return (
    <th {...roles.columnHead} scope="colgroup" className={opens ? "open" : undefined} colSpan={span} style={{ gridColumn: `span ${span}` }}>
      <div>
        <SideCode side={group.side} />
        <b>{name}</b>
        {several && !folded && <span className="meta">{words.textsVoices(group.accounts.length, group.voices)}</span>}
        {several && canUnfold && (
          <Button
            kind="bare"
            className="btn-icon fold-b"
            aria-expanded={!folded}
            aria-label={folded ? words.openSide(name) : words.foldSide(name)}
            title={folded ? words.openSide(name) : words.foldSide(name)}
            onClick={() => onFold(group)}
          >
            <Glyph name={folded ? "u-right" : "u-down"} size="s" />
          </Button>
        )}
      </div>
    </th>
  );
}

function AccountHead({
  account,
  accounts,
  tabIndex,
  column,
  words,
  language,
  onAccount,
}: {
  readonly account: AccountView;
  readonly accounts: readonly AccountView[];
  readonly tabIndex: number;
  readonly column: number;
  readonly words: EncounterWords;
  readonly language: InterfaceLanguage;
  onAccount(account: AccountView): void;
}) {
  const origins = account.derivedFrom.flatMap((id) => accounts.find((other) => other.id === id) ?? []);
  const followed = origins.map(nameAccount).join(", ");
  const kind = account.kind === null ? nameAccount(account) : domainWords[language].accountKinds[account.kind];
  return (
    <>
      <button
        type="button"
        className="account-b"
        tabIndex={tabIndex}
        data-head={column}
        data-proposed={account.proposed.length > 0 ? "" : undefined}
        title={`${nameAccount(account)} · ${kind}`}
        onClick={() => onAccount(account)}
      >
        {nameAccount(account)}
      </button>
      <span className="meta">
        {followed !== "" && (
          <span className="same" title={words.sameVoice(followed)}>
            <span aria-hidden="true">=</span>
            <span className="vh">{`${words.sameVoice(followed)}. `}</span>
          </span>
        )}{" "}
        <TextStatusMark status={account.textStatus} /> {languageName(account.language, language)} ·{" "}
        {account.complete ? words.length(account.length.count, account.length.of) : <em>{words.partialText}</em>}
      </span>
    </>
  );
}
