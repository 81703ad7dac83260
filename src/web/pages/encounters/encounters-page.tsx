import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { EncounterSummary } from "../../../domain/view.ts";
import { encounterPath, useDecide, useEncounters } from "../../api/queries.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Button, Empty, ErrorNote, Field, Loading, Select, useDemonstration } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { sideName } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { arrangeEncounters, listSides, type Sort, sorts } from "./arrange-encounters.ts";
import { EditDialog } from "./edit-dialog.tsx";
import { EncounterRow } from "./encounter-row.tsx";
import { encountersWords } from "./words.ts";
import "./encounters-page.css";

/** Every encounter of the workspace. */
export function EncountersPage() {
  const words = useWords(encountersWords);
  useTitle(words.title);
  const { data, error, refetch } = useEncounters();
  const all = data ?? [];
  useDemonstration(all.some((encounter) => encounter.demonstration));
  return (
    <div className="page">
      <div className="masthead">
        <div>
          <h1>{words.title}</h1>
          <p className="standfirst">{words.standfirst}</p>
        </div>
        <div className="actions">
          <Link className="btn" to="/decisions">
            {words.decisions}
          </Link>
          <Link className="btn btn-main" to="/">
            {words.compareNew}
          </Link>
        </div>
      </div>
      {error !== null && <ErrorNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (all.length === 0 ? <NoEncounter /> : <EncounterList encounters={all} />)}
    </div>
  );
}

function NoEncounter() {
  const words = useWords(encountersWords);
  return (
    <Empty
      title={words.none}
      action={
        <Link className="btn" to="/">
          {words.toStart}
        </Link>
      }
    >
      {words.noneWhy}
    </Empty>
  );
}

function EncounterList({ encounters }: { readonly encounters: readonly EncounterSummary[] }) {
  const words = useWords(encountersWords);
  const language = useLanguage();
  const decide = useDecide();
  const [filter, setFilter] = useState("");
  const [side, setSide] = useState<string | null>(null);
  const [sort, setSort] = useState<Sort>("date");
  const [editing, setEditing] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const shown = arrangeEncounters(encounters, { words: filter, side, sort });
  const sides = [...new Set(encounters.flatMap(listSides))].sort();
  const edited = encounters.find(({ id }) => id === editing) ?? null;

  const focusRow = (id: string | undefined): void => {
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [];
    [...rows].find((row) => row.dataset.row === id)?.focus();
  };
  const step = (by: number): void => {
    const at = shown.findIndex(({ id }) => id === current);
    focusRow(shown[at === -1 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))]?.id);
  };
  const remove = async (encounter: EncounterSummary): Promise<void> => {
    const at = shown.indexOf(encounter);
    const told = words.removed(encounter.title ?? words.untitled);
    const done = await decide.mutateAsync({ method: "DELETE", path: encounterPath(encounter.id), told }).catch(() => null);
    if (done !== null) focusRow((shown[at + 1] ?? shown[at - 1])?.id);
  };
  const held = shown.find(({ id }) => id === current);
  const clear = (): void => {
    setFilter("");
    setSide(null);
  };
  useKeys([
    { key: "j", told: words.next, run: () => step(1) },
    { key: "k", told: words.previous, run: () => step(-1) },
    { key: "f", told: words.filterKey, run: () => field.current?.focus() },
    { key: "e", told: words.editKey, run: () => setEditing(held?.id ?? null), when: held !== undefined },
    { key: "x", told: words.removeKey, run: () => held !== undefined && void remove(held), when: held !== undefined },
  ]);
  return (
    <section className="section" aria-label={words.title}>
      <div className="filters">
        <Field label={words.filter}>
          {(control) => (
            <input
              {...control}
              ref={field}
              type="search"
              className="input"
              value={filter}
              placeholder={words.words}
              onChange={(event) => setFilter(event.currentTarget.value)}
              onKeyDown={(event) => event.key === "Enter" && step(0)}
            />
          )}
        </Field>
        <Field label={words.side}>
          {(control) => (
            <Select
              {...control}
              value={side ?? ""}
              onChange={(event) => setSide(event.currentTarget.value === "" ? null : event.currentTarget.value)}
            >
              <option value="">{words.anySide}</option>
              {sides.map((code) => (
                <option key={code} value={code}>
                  {sideName(code, language)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={words.sort}>
          {(control) => (
            <Select
              {...control}
              value={sort}
              onChange={(event) => setSort(sorts.find((each) => each === event.currentTarget.value) ?? "date")}
            >
              {sorts.map((each) => (
                <option key={each} value={each}>
                  {words.sorts[each]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <p className="meta filters-count" role="status">
          {words.count(shown.length, encounters.length)}
        </p>
      </div>
      {shown.length === 0 && <Empty title={words.noMatch} action={<Button onClick={clear}>{words.clear}</Button>} />}
      <ol className="encs" ref={list}>
        {shown.map((encounter) => (
          <EncounterRow
            key={encounter.id}
            encounter={encounter}
            onFocus={() => setCurrent(encounter.id)}
            onEdit={() => setEditing(encounter.id)}
            onRemove={() => void remove(encounter)}
          />
        ))}
      </ol>
      <EditDialog encounter={edited} onClose={() => setEditing(null)} />
    </section>
  );
}
