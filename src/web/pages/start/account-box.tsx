import type { RefCallback } from "react";
import { accountKinds } from "../../../domain/account.ts";
import type { TextProposal } from "../../../domain/view.ts";
import { Button, Field, Glyph, LanguageSelect, Select, SideSelect } from "../../parts/parts.ts";
import { useDomainWords } from "../../words/domain-words.ts";
import { isIsoDate } from "../../words/iso-date.ts";
import { useWords } from "../../words/use-words.ts";
import { letterOf, type ShownFields, shownFields, type TextDraft } from "./draft.ts";
import { startWords } from "./words.ts";

/** One text: its words, and what is proposed of it; dashed until a person sets it. */
export function AccountBox({
  draft,
  at,
  proposal,
  present,
  wrong,
  onChange,
  onRemove,
  field,
}: {
  readonly draft: TextDraft;
  readonly at: number;
  readonly proposal: TextProposal | null;
  /** Sides of all boxes. */
  readonly present: readonly (string | null)[];
  /** Whether what is missing is said. */
  readonly wrong: boolean;
  readonly onChange: (draft: TextDraft) => void;
  readonly onRemove: (() => void) | null;
  readonly field: RefCallback<HTMLTextAreaElement>;
}) {
  const words = useWords(startWords);
  const domain = useDomainWords();
  const letter = letterOf(at);
  const shown = shownFields(draft, proposal);
  const empty = draft.text.trim() === "";
  const set = (fields: Partial<ShownFields>): void => onChange({ ...draft, set: { ...draft.set, ...fields } });
  const isProposed = (name: keyof ShownFields): boolean => !(name in draft.set) && proposal !== null && shown[name] !== null;
  const missing = wrong && empty;
  const published = shown.publishedAt ?? "";
  return (
    <fieldset className="box">
      <legend>
        <b>{words.account(letter)}</b>
        {proposal !== null && <span className="meta num">{words.length(proposal.length.count, proposal.length.of, shown.complete)}</span>}
      </legend>
      {onRemove !== null && (
        <Button
          kind="icon"
          className="box-remove"
          aria-label={words.removeText(letter)}
          title={words.removeText(letter)}
          onClick={onRemove}
        >
          <Glyph name="u-cross" size="s" />
        </Button>
      )}
      <textarea
        ref={field}
        className="input words"
        lang={proposal === null || proposal.language === "und" ? undefined : proposal.language}
        rows={8}
        value={draft.text}
        spellCheck={false}
        aria-label={words.textOf(letter)}
        aria-invalid={missing ? true : undefined}
        aria-describedby={missing ? `empty-${draft.id}` : undefined}
        placeholder={words.pasteHere}
        onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
      />
      {missing && (
        <p className="bad" id={`empty-${draft.id}`}>
          {words.emptyText(letter)}
        </p>
      )}
      {!empty && (
        <>
          <div className="proposed">
            <Field label={words.side} hint={proposal !== null && shown.side === null ? words.noSide : undefined}>
              {(control) => (
                <SideSelect
                  control={control}
                  value={shown.side}
                  proposed={isProposed("side")}
                  present={present}
                  onChange={(side) => set({ side })}
                />
              )}
            </Field>
            <Field label={words.kind}>
              {(control) => (
                <Select
                  {...control}
                  proposed={isProposed("kind")}
                  value={shown.kind ?? ""}
                  onChange={(event) => set({ kind: accountKinds.find((kind) => kind === event.currentTarget.value) ?? null })}
                >
                  <option value="">{domain.unknownKind}</option>
                  {accountKinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {domain.accountKinds[kind]}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Field label={words.published} error={published !== "" && !isIsoDate(published) ? words.wrongDate : null}>
              {(control) => (
                <input
                  {...control}
                  className="input num"
                  data-proposed={isProposed("publishedAt") ? "" : undefined}
                  value={published}
                  placeholder="2026-02-04"
                  spellCheck={false}
                  onChange={(event) =>
                    set({ publishedAt: event.currentTarget.value.trim() === "" ? null : event.currentTarget.value.trim() })
                  }
                />
              )}
            </Field>
            <Field label={words.language}>
              {(control) => (
                <LanguageSelect
                  control={control}
                  proposed={isProposed("language")}
                  value={shown.language}
                  onChange={(language) => set({ language })}
                />
              )}
            </Field>
            <Field label={words.publisher}>
              {(control) => (
                <input
                  {...control}
                  className="input"
                  data-proposed={isProposed("publisher") ? "" : undefined}
                  value={shown.publisher ?? ""}
                  placeholder={words.noPublisher}
                  onChange={(event) => set({ publisher: event.currentTarget.value === "" ? null : event.currentTarget.value })}
                />
              )}
            </Field>
            <label className="check whole" title={words.wholeWhy}>
              <input type="checkbox" checked={shown.complete} onChange={(event) => set({ complete: event.currentTarget.checked })} />
              {words.whole}
            </label>
          </div>
          <ul className="meta why" aria-live="polite">
            {proposal?.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {!shown.complete && <li>{words.wholeWhy}</li>}
          </ul>
        </>
      )}
    </fieldset>
  );
}
