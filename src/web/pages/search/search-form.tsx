import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import { acts, modalities } from "../../../domain/statement.ts";
import { topics } from "../../../domain/topics.ts";
import { useEncounters, useSpeakers } from "../../api/queries.ts";
import { Button, Glyph } from "../../parts/parts.ts";
import { domainWords, sideName } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { type QueryAddress, type QueryField, withField } from "./read-query.ts";
import { searchWords } from "./words.ts";

/** What is looked for, and what narrows it. Choices take effect at once, words when typing pauses. */
export function SearchForm({ asked, onAsk }: { readonly asked: QueryAddress; onAsk(next: QueryAddress): void }) {
  const words = useWords(searchWords);
  const language = useLanguage();
  const labels = domainWords[language];
  const encounters = useEncounters().data ?? [];
  const speakers = useSpeakers().data ?? [];
  const [typed, setTyped] = useState(asked.words ?? "");
  const id = useId();
  // The address may change from elsewhere: the bar above, or a step back.
  useEffect(() => setTyped(asked.words ?? ""), [asked.words]);
  useEffect(() => {
    if (typed.trim() === (asked.words ?? "")) return;
    const timer = setTimeout(() => onAsk(withField(asked, "words", typed)), 350);
    return () => clearTimeout(timer);
  }, [typed, asked, onAsk]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(withField(asked, "words", typed));
  };
  const sides = distinct(encounters.flatMap(({ accounts }) => accounts.map(({ side }) => side)));
  const parties = distinct([...speakers.map(({ party }) => party), ...sides]);
  const select = (field: QueryField, label: string, options: readonly (readonly [string, ReactNode])[]) => {
    const value = asked[field] ?? "";
    // A value that no list holds (any more) is still what is asked for, and is shown.
    const known = value === "" || options.some(([code]) => code === value);
    return (
      <div className="field">
        <label htmlFor={`${id}${field}`}>{label}</label>
        <span className="select">
          <select
            id={`${id}${field}`}
            className="input"
            value={value}
            onChange={(event) => onAsk(withField(asked, field, event.target.value))}
          >
            <option value="">{words.any}</option>
            {!known && <option value={value}>{value}</option>}
            {options.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </span>
      </div>
    );
  };
  const day = (field: "from" | "to", label: string) => (
    <div className="field">
      <label htmlFor={`${id}${field}`}>{label}</label>
      <input
        id={`${id}${field}`}
        className="input"
        type="date"
        value={asked[field] ?? ""}
        onChange={(event) => onAsk(withField(asked, field, event.target.value))}
      />
    </div>
  );
  return (
    <search>
      <form className="search-form" onSubmit={submit}>
        <div className="search-words">
          <label className="vh" htmlFor={`${id}words`}>
            {words.words}
          </label>
          <input
            id={`${id}words`}
            className="input"
            type="search"
            value={typed}
            placeholder={words.words}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button kind="main" type="submit">
            <Glyph name="u-search" size="s" />
            {words.search}
          </Button>
        </div>
        <fieldset className="search-filters">
          <legend className="vh">{words.filters}</legend>
          {select(
            "speaker",
            words.speaker,
            speakers.map(({ id: code, name }) => [code, name]),
          )}
          {select(
            "party",
            words.party,
            parties.map((code) => [code, sideName(code, language)]),
          )}
          {select(
            "teller",
            words.tellerSide,
            sides.map((code) => [code, sideName(code, language)]),
          )}
          {select(
            "topic",
            words.topic,
            topics.map(({ code, label }) => [code, `${code.includes("/") ? "– " : ""}${label[language]}`]),
          )}
          {select(
            "act",
            words.act,
            acts.map((act) => [act, labels.acts[act]]),
          )}
          {select(
            "modality",
            words.modality,
            modalities.map((modality) => [modality, labels.modalities[modality]]),
          )}
          {select(
            "encounter",
            words.encounter,
            encounters.map(({ id: code, title }) => [code, title ?? code]),
          )}
          {day("from", words.from)}
          {day("to", words.to)}
          <Button kind="bare" className="clear" onClick={() => onAsk({})}>
            {words.clear}
          </Button>
        </fieldset>
      </form>
    </search>
  );
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.flatMap((value) => value ?? []))].sort();
}
