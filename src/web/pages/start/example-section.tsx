import { Link } from "@tanstack/react-router";
import { thirdParty } from "../../../domain/account.ts";
import type { AccountView, EncounterView, RowView } from "../../../domain/view.ts";
import { useEncounter } from "../../api/queries.ts";
import { Button, Level, SideCode, useDemonstration, Verdict } from "../../parts/parts.ts";
import { useDomainWords } from "../../words/domain-words.ts";
import { useWords } from "../../words/use-words.ts";
import { chooseRows } from "./choose-rows.ts";
import { startWords } from "./words.ts";

/** The example, one click away, and a part of its matrix where it is in the workspace. */
export function ExampleSection({
  example,
  opening,
  onOpen,
}: {
  readonly example: string | null;
  readonly opening: boolean;
  readonly onOpen: () => void;
}) {
  const words = useWords(startWords);
  return (
    <section className="section ex" aria-labelledby="example-head">
      <div className="ex-text">
        <h2 id="example-head">{words.exampleHead}</h2>
        <p>{words.example}</p>
        <p>
          <Button kind="main" kbd="Enter" disabled={opening} onClick={onOpen}>
            {words.openExample}
          </Button>
        </p>
      </div>
      {example !== null && <ExampleMatrix id={example} />}
    </section>
  );
}

function ExampleMatrix({ id }: { readonly id: string }) {
  const view = useEncounter(id).data;
  useDemonstration(view?.demonstration ?? false);
  if (view === undefined) return null;
  const columns = chooseColumns(view);
  const rows = chooseRows(view.matrix);
  return columns === null || rows.length === 0 ? null : <MiniMatrix id={id} columns={columns} rows={rows} accounts={view.accounts} />;
}

/** The most official text of each of the first two sides. */
function chooseColumns(view: EncounterView): readonly [AccountView, AccountView] | null {
  const own = view.accounts.filter(({ side }) => side !== null && side !== thirdParty && !side.includes("+"));
  const [one] = own;
  const other = own.find(({ side }) => side !== one?.side);
  return one === undefined || other === undefined ? null : [one, other];
}

function MiniMatrix({
  id,
  columns,
  rows,
  accounts,
}: {
  readonly id: string;
  readonly columns: readonly [AccountView, AccountView];
  readonly rows: readonly RowView[];
  readonly accounts: readonly AccountView[];
}) {
  const words = useWords(startWords);
  const domain = useDomainWords();
  return (
    <table className="mini" aria-label={words.exampleTable}>
      <thead>
        <tr>
          <td />
          {columns.map((account) => (
            <th scope="col" key={account.id}>
              <SideCode side={account.side} /> {account.kind === null ? domain.unknownKind : domain.accountKinds[account.kind]}
            </th>
          ))}
          <th scope="col" className="meta">
            {words.between}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.topic}>
            <th scope="row">
              <Link to="/encounters/$encounter" params={{ encounter: id }}>
                {row.label}
              </Link>
            </th>
            {columns.map((account) => {
              const level = row.cells[accounts.indexOf(account)]?.level ?? "unknown";
              return (
                <td key={account.id} data-level={level}>
                  <Level level={level} />
                </td>
              );
            })}
            <td>{row.between[0] !== undefined && <Verdict kind={row.between[0].kind} party={row.between[0].party} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
