import { useId } from "react";
import { accountKinds, thirdParty } from "../../../../domain/account.ts";
import type { RecordedAccountFields } from "../../../../domain/record.ts";
import { Button } from "../../../parts/parts.ts";
import { domainWords, sideName } from "../../../words/domain-words.ts";
import { useEncounterPage } from "../encounter-context.ts";

/** The fields that a person can set of an account. */
export type AccountDraft = Pick<
  RecordedAccountFields,
  "side" | "kind" | "publisher" | "url" | "publishedAt" | "language" | "complete" | "note"
>;
export type DraftField = keyof AccountDraft;

export interface AccountFieldsProps {
  readonly draft: AccountDraft;
  /** Fields that the engine proposes and no person has kept: their edge is dashed. */
  readonly proposed: ReadonlySet<string>;
  onChange<Field extends DraftField>(field: Field, value: AccountDraft[Field]): void;
  /** Keeps a proposal as it is; left out where saving does so anyway. */
  readonly onKeep?: (field: DraftField) => void;
}

/** What is known of an account from outside its text, as fields. */
export function AccountFields({ draft, proposed, onChange, onKeep }: AccountFieldsProps) {
  const { view, words, language } = useEncounterPage();
  const id = useId();
  const kinds = domainWords[language].accountKinds;
  const participants = [...new Set(view.encounter.participants.map(({ side }) => side))];
  const sides = [
    ...new Set([
      ...participants,
      ...(participants.length > 1 ? [participants.join("+")] : []),
      thirdParty,
      ...(draft.side === null ? [] : [draft.side]),
    ]),
  ];
  const text = (field: "publisher" | "url" | "publishedAt" | "language" | "note", label: string, type = "text") => (
    <Field id={`${id}${field}`} label={label} proposed={proposed.has(field)} onKeep={onKeep && (() => onKeep(field))}>
      <input
        id={`${id}${field}`}
        className="input"
        type={type}
        data-proposed={proposed.has(field) ? "" : undefined}
        value={draft[field] ?? ""}
        required={field === "language"}
        onChange={(event) =>
          onChange(field, field === "language" ? event.target.value : event.target.value === "" ? null : event.target.value)
        }
      />
    </Field>
  );
  return (
    <div className="fields">
      <Field id={`${id}side`} label={words.side} proposed={proposed.has("side")} onKeep={onKeep && (() => onKeep("side"))}>
        <input
          id={`${id}side`}
          className="input"
          list={`${id}sides`}
          data-proposed={proposed.has("side") ? "" : undefined}
          placeholder={words.otherSide}
          value={draft.side ?? ""}
          onChange={(event) => onChange("side", event.target.value.trim() === "" ? null : event.target.value.trim())}
        />
        <datalist id={`${id}sides`}>
          {sides.map((side) => (
            <option key={side} value={side} label={sideName(side, language)} />
          ))}
        </datalist>
      </Field>
      <Field id={`${id}kind`} label={words.kindOf} proposed={proposed.has("kind")} onKeep={onKeep && (() => onKeep("kind"))}>
        <span className="select">
          <select
            id={`${id}kind`}
            className="input"
            data-proposed={proposed.has("kind") ? "" : undefined}
            value={draft.kind ?? ""}
            onChange={(event) => onChange("kind", accountKinds.find((kind) => kind === event.target.value) ?? null)}
          >
            <option value="">{words.chooseSide}</option>
            {accountKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </select>
        </span>
      </Field>
      {text("publisher", words.publisher)}
      {text("publishedAt", words.publishedAt)}
      {text("language", words.languageTag)}
      {text("url", words.url, "url")}
      {text("note", words.note)}
      <label className="check">
        <input type="checkbox" checked={draft.complete} onChange={(event) => onChange("complete", event.target.checked)} />
        {words.complete}
        {proposed.has("complete") && <span className="proposed">{words.proposed}</span>}
      </label>
    </div>
  );
}

function Field({
  id,
  label,
  proposed,
  onKeep,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly proposed: boolean;
  readonly onKeep: (() => void) | undefined;
  readonly children: React.ReactNode;
}) {
  const { words } = useEncounterPage();
  return (
    <div className="field">
      <span className="field-head">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        {proposed && <span className="proposed">{words.proposed}</span>}
        {proposed && onKeep !== undefined && (
          <Button kind="bare" className="keep" aria-label={words.keepField(label)} onClick={onKeep}>
            {words.keep}
          </Button>
        )}
      </span>
      {children}
    </div>
  );
}
