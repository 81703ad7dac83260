import { type RefObject, useEffect, useId, useState } from "react";
import type { Point } from "../../../domain/comparison.ts";
import type { Span } from "../../../domain/span.ts";
import { acts, forces, modalities, statementTypes } from "../../../domain/statement.ts";
import type { StatementView, TextView } from "../../../domain/view.ts";
import { Button, Kbd } from "../../parts/parts.ts";
import { sideName, useDomainWords } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { chooseSpeaker, type KnownSpeaker } from "./choose-speaker.ts";
import type { Draft } from "./draft.ts";
import { findWords } from "./find-words.ts";
import { toldForOf } from "./told-for.ts";
import { reviewWords } from "./words.ts";

/** A point of its own, as the list of points has it. */
export const ownPoint = "own";

/** What keys lead to. */
export interface FieldHandles {
  readonly speaker: RefObject<HTMLInputElement | null>;
  readonly act: RefObject<HTMLFieldSetElement | null>;
  readonly point: RefObject<HTMLSelectElement | null>;
}

/** Everything of a statement that a person can set right, and the decision. */
export function Fields(props: {
  readonly text: TextView;
  readonly statement: StatementView;
  readonly draft: Draft;
  readonly limits: Span;
  readonly speakers: readonly KnownSpeaker[];
  readonly parties: readonly string[];
  readonly points: readonly Point[];
  /** Id of the point chosen, `own`, or null where it was left. */
  readonly point: string | null;
  readonly changed: boolean;
  readonly busy: boolean;
  readonly handles: FieldHandles;
  onDraft(draft: Draft): void;
  onPoint(point: string | null): void;
  onPutThere(): void;
  onAccept(): void;
  onReject(): void;
  onSkip(): void;
  onReset(): void;
}) {
  const { text, statement, draft, points, onDraft, handles } = props;
  const words = useWords(reviewWords);
  const domain = useDomainWords();
  const id = useId();
  const point = props.point ?? statement.points[0] ?? "";
  return (
    <form
      className="form"
      aria-label={words.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onAccept();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !(event.target instanceof HTMLElement)) return;
        event.target.blur();
        event.preventDefault();
      }}
    >
      <SpeakerFields {...props} />
      <p className="told-for">
        <output aria-label={words.toldFor}>{domain.toldFor[toldForOf(draft.speaker?.party ?? null, text.side)]}</output>
      </p>
      <fieldset className="seg" ref={handles.act}>
        <legend className="label">
          {words.act} <Kbd keys="c" />
        </legend>
        {acts.map((act) => (
          <label key={act}>
            <input className="vh" type="radio" name={`${id}-act`} checked={draft.act === act} onChange={() => onDraft({ ...draft, act })} />
            <span>{domain.acts[act]}</span>
          </label>
        ))}
        {draft.act !== statement.act && <Was>{domain.acts[statement.act]}</Was>}
      </fieldset>
      <fieldset className="rungs">
        <legend className="label">
          {words.firmness} <Kbd keys="1" />–<Kbd keys="9" />
        </legend>
        {[...modalities, null].map((modality, at) => (
          <label key={modality}>
            <input
              className="vh"
              type="radio"
              name={`${id}-modality`}
              checked={draft.modality === modality}
              onChange={() => onDraft({ ...draft, modality })}
            />
            <span>
              <i className={`step s-${modality ?? "none"}`} aria-hidden="true" />
              <b>{modality === null ? words.noFirmness : domain.modalities[modality]}</b>
              <Kbd keys={modality === null ? "0" : String(at + 1)} />
            </span>
          </label>
        ))}
        {draft.modality !== statement.modality && (
          <Was>{statement.modality === null ? words.noFirmness : domain.modalities[statement.modality]}</Was>
        )}
      </fieldset>
      <div className="two">
        <div className="field">
          <label htmlFor={`${id}-force`}>{words.force}</label>
          <span className="select">
            <select
              className="input"
              id={`${id}-force`}
              value={draft.force}
              onChange={(event) => onDraft({ ...draft, force: forces.find((force) => force === event.target.value) ?? draft.force })}
            >
              {forces.map((force) => (
                <option key={force} value={force}>
                  {domain.forces[force]}
                </option>
              ))}
            </select>
          </span>
        </div>
        <div className="field">
          <label htmlFor={`${id}-type`}>{words.type}</label>
          <span className="select">
            <select
              className="input"
              id={`${id}-type`}
              value={draft.type}
              onChange={(event) => onDraft({ ...draft, type: statementTypes.find((type) => type === event.target.value) ?? draft.type })}
            >
              {statementTypes.map((type) => (
                <option key={type} value={type}>
                  {domain.types[type]}
                </option>
              ))}
            </select>
          </span>
        </div>
      </div>
      <label className="check">
        <input type="checkbox" checked={draft.negated} onChange={(event) => onDraft({ ...draft, negated: event.target.checked })} />
        {words.negated}
      </label>
      <ConditionField {...props} />
      <div className="field">
        <label htmlFor={`${id}-point`}>
          {words.point} <Kbd keys="o" />
        </label>
        <span className="point-row">
          <span className="select">
            <select
              className="input"
              id={`${id}-point`}
              ref={handles.point}
              value={point}
              onChange={(event) => props.onPoint(event.target.value === (statement.points[0] ?? "") ? null : event.target.value)}
            >
              {statement.points.length === 0 && <option value="">{words.noPoint}</option>}
              <option value={ownPoint}>{words.ownPoint}</option>
              {points.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
            </select>
          </span>
          {props.point !== null && (
            <Button disabled={props.busy} onClick={props.onPutThere}>
              {words.putThere}
            </Button>
          )}
        </span>
      </div>
      <div className="do">
        <Button kind="main" kbd="Enter" type="submit" disabled={props.busy}>
          {props.changed ? words.save : words.accept}
        </Button>
        <Button kbd="x" disabled={props.busy} onClick={props.onReject}>
          {words.reject}
        </Button>
        {props.changed ? (
          <Button kind="bare" onClick={props.onReset}>
            {words.reset}
          </Button>
        ) : (
          <Button kbd="j" onClick={props.onSkip}>
            {words.skip}
          </Button>
        )}
      </div>
    </form>
  );
}

function Was({ children }: { readonly children: string }) {
  const words = useWords(reviewWords);
  return <span className="hint changed">{words.was(children)}</span>;
}

function SpeakerFields(props: Parameters<typeof Fields>[0]) {
  const { statement, draft, speakers, parties, onDraft, handles } = props;
  const words = useWords(reviewWords);
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState(draft.speaker?.name ?? "");
  const name = draft.speaker?.name ?? "";
  useEffect(() => {
    // What is typed follows the statement, but its trailing space is the typist's.
    setTyped((before) => (before.trim().toLowerCase() === name.toLowerCase() ? before : name));
  }, [name]);
  const known = draft.speaker !== null && draft.speaker.id !== null;
  const before = statement.speaker?.name ?? words.nobody;
  return (
    <div className="two">
      <div className="field">
        <label htmlFor={`${id}-speaker`}>
          {words.speaker} <Kbd keys="p" />
        </label>
        <input
          className="input"
          id={`${id}-speaker`}
          ref={handles.speaker}
          list={`${id}-speakers`}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            onDraft({ ...draft, speaker: chooseSpeaker(event.target.value, speakers, draft.speaker?.party ?? null) });
          }}
        />
        <datalist id={`${id}-speakers`}>
          {speakers.map((speaker) => (
            <option
              key={speaker.name}
              value={speaker.name}
              label={speaker.party === null ? speaker.name : `${speaker.name} (${speaker.party})`}
            />
          ))}
        </datalist>
        <span id={`${id}-hint`} className={name === (statement.speaker?.name ?? "") ? "vh" : "hint changed"}>
          {name === (statement.speaker?.name ?? "") ? words.speakerHint : words.was(before)}
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-party`}>{words.party}</label>
        <span className="select">
          <select
            className="input"
            id={`${id}-party`}
            disabled={known || draft.speaker === null}
            value={draft.speaker?.party ?? ""}
            onChange={(event) => {
              if (draft.speaker === null) return;
              onDraft({ ...draft, speaker: { ...draft.speaker, party: event.target.value === "" ? null : event.target.value } });
            }}
          >
            <option value="">{words.unknownParty}</option>
            {parties.map((party) => (
              <option key={party} value={party}>
                {party} · {sideName(party, language)}
              </option>
            ))}
          </select>
        </span>
      </div>
    </div>
  );
}

/** The condition is words of the text: typed or pasted, they are found again near the statement. */
function ConditionField({ text, draft, limits, onDraft }: Parameters<typeof Fields>[0]) {
  const words = useWords(reviewWords);
  const id = useId();
  const [typed, setTyped] = useState(draft.condition === null ? "" : text.text.slice(draft.condition.start, draft.condition.end));
  const missing = typed.trim() !== "" && draft.condition === null;
  return (
    <div className="field">
      <label htmlFor={id}>{words.condition}</label>
      <input
        className="input"
        id={id}
        lang={text.language === "und" ? undefined : text.language}
        autoComplete="off"
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          const near = draft.content[0]?.start ?? limits.start;
          onDraft({ ...draft, condition: findWords(text.text, event.target.value, near, limits) });
        }}
      />
      <span className={missing ? "hint bad" : "hint"} id={`${id}-hint`}>
        {missing ? words.conditionMissing : words.conditionHint}
      </span>
    </div>
  );
}
