import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { DecisionView } from "../../../domain/view.ts";
import { useDecisions, useEncounters, useUndo } from "../../api/queries.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Button, Empty, ErrorNote, Field, Glyph, Loading, Select } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { formatMoment } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { decisionsWords } from "./words.ts";
import "./decisions-page.css";

/** Lines drawn at once; a long journal is read from its end. */
const portion = 200;

/** The journal as people read it. */
export function DecisionsPage() {
  const words = useWords(decisionsWords);
  useTitle(words.title);
  const [encounter, setEncounter] = useState<string | null>(null);
  const encounters = useEncounters().data ?? [];
  const { data, error, refetch } = useDecisions(encounter);
  return (
    <div className="page">
      <div className="masthead">
        <div>
          <h1>{words.title}</h1>
          <p className="standfirst">{words.standfirst}</p>
        </div>
      </div>
      <section className="section" aria-label={words.title}>
        <div className="decisions-filter">
          <Field label={words.encounter}>
            {(control) => (
              <Select
                {...control}
                value={encounter ?? ""}
                onChange={(event) => setEncounter(event.currentTarget.value === "" ? null : event.currentTarget.value)}
              >
                <option value="">{words.all}</option>
                {encounters.map(({ id, title, date }) => (
                  <option key={id} value={id}>
                    {[title ?? words.untitled, date].filter((part) => part !== null).join(" · ")}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {encounter !== null && (
            <Link className="btn" to="/encounters/$encounter" params={{ encounter }}>
              {words.open}
            </Link>
          )}
          {data !== undefined && (
            <p className="meta" role="status">
              {words.count(data.length)}
            </p>
          )}
        </div>
        {error !== null && <ErrorNote error={error} retry={() => void refetch()} />}
        {data === undefined && error === null && <Loading />}
        {data?.length === 0 && <Empty title={words.none}>{words.noneWhy}</Empty>}
        {data !== undefined && data.length > 0 && <DecisionTable key={encounter} decisions={data} />}
      </section>
    </div>
  );
}

function DecisionTable({ decisions }: { readonly decisions: readonly DecisionView[] }) {
  const words = useWords(decisionsWords);
  const language = useLanguage();
  const undo = useUndo();
  const [shown, setShown] = useState(portion);
  const body = useRef<HTMLTableSectionElement>(null);
  const step = (by: number): void => {
    const buttons = [...(body.current?.querySelectorAll<HTMLButtonElement>("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[at === -1 ? 0 : Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
  };
  useKeys([
    { key: "j", told: words.next, run: () => step(1) },
    { key: "k", told: words.previous, run: () => step(-1) },
  ]);
  return (
    <>
      <table className="table decisions">
        <thead>
          <tr>
            <th scope="col" className="r hide-s">
              {words.entry}
            </th>
            <th scope="col">{words.at}</th>
            <th scope="col" className="hide-s">
              {words.by}
            </th>
            <th scope="col">{words.what}</th>
            <td />
          </tr>
        </thead>
        <tbody ref={body}>
          {decisions.slice(0, shown).map((decision) => (
            <tr key={decision.entry} data-undone={decision.undone ? "" : undefined}>
              <td className="r hide-s">{decision.entry}</td>
              <td className="num nowrap">
                <time dateTime={decision.at}>{formatMoment(decision.at, language)}</time>
              </td>
              <td className="hide-s">{decision.by}</td>
              <td>{decision.undone ? <del>{decision.sentence}</del> : decision.sentence}</td>
              <td className="r">
                {decision.undone && <span className="meta">{words.undone}</span>}
                {decision.canUndo && (
                  <Button
                    aria-label={words.undoOf(decision.sentence)}
                    disabled={undo.isPending}
                    onClick={() => undo.mutate(decision.entry)}
                  >
                    <Glyph name="u-undo" size="s" />
                    {decision.kind === "undone" ? words.redo : words.undo}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {decisions.length > shown && (
        <p className="decisions-more">
          <Button onClick={() => setShown(shown + portion)}>{words.more(Math.min(portion, decisions.length - shown))}</Button>
        </p>
      )}
    </>
  );
}
