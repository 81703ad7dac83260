import { encounterKinds } from "../../../domain/encounter.ts";
import type { EncounterFields } from "../../../domain/record.ts";
import type { EncounterProposal } from "../../../domain/view.ts";
import { Field, Select } from "../../parts/parts.ts";
import { formatDay, sideName, useDomainWords } from "../../words/domain-words.ts";
import { isIsoDate } from "../../words/iso-date.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { type Draft, shownEncounter } from "./draft.ts";
import { startWords } from "./words.ts";

/** What the texts are taken to describe, in one line, and its fields for who knows better. */
export function EncounterLine({
  draft,
  proposal,
  sides,
  onChange,
}: {
  readonly draft: Draft;
  readonly proposal: EncounterProposal | null;
  readonly sides: readonly string[];
  readonly onChange: (fields: Partial<EncounterFields>) => void;
}) {
  const words = useWords(startWords);
  const domain = useDomainWords();
  const language = useLanguage();
  const shown = shownEncounter(draft, proposal);
  const isProposed = (name: keyof EncounterFields): boolean => !(name in draft.encounter) && shown[name] !== null;
  const known = [
    shown.title,
    shown.title === null && shown.kind !== null ? domain.encounterKinds[shown.kind] : null,
    shown.title === null && shown.date !== null && isIsoDate(shown.date) ? formatDay(shown.date, language) : null,
    sides.length === 0 ? null : sides.map((side) => sideName(side, language)).join(words.and),
  ].filter((part) => part !== null);
  const wrongDate = shown.date !== null && !isIsoDate(shown.date);
  return (
    <details className="belong" open={wrongDate ? true : undefined}>
      <summary>
        <span>
          {words.belong}{" "}
          {known.length === 0 ? <span className="meta">{words.nothingYet}</span> : <b>{known.join(language === "zh" ? "，" : ", ")}</b>}
        </span>{" "}
        <span className="belong-change">{words.change}</span>
      </summary>
      <div className="belong-fields">
        <Field label={words.titleOf}>
          {(control) => (
            <input
              {...control}
              className="input"
              data-proposed={isProposed("title") ? "" : undefined}
              value={shown.title ?? ""}
              onChange={(event) => onChange({ title: event.currentTarget.value === "" ? null : event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={words.kind}>
          {(control) => (
            <Select
              {...control}
              proposed={isProposed("kind")}
              value={shown.kind ?? ""}
              onChange={(event) => onChange({ kind: encounterKinds.find((kind) => kind === event.currentTarget.value) ?? null })}
            >
              <option value="">{domain.unknownKind}</option>
              {encounterKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {domain.encounterKinds[kind]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={words.date} error={wrongDate ? words.wrongDate : null}>
          {(control) => (
            <input
              {...control}
              className="input num"
              data-proposed={isProposed("date") ? "" : undefined}
              value={shown.date ?? ""}
              placeholder="2026-02-04"
              onChange={(event) => onChange({ date: event.currentTarget.value.trim() === "" ? null : event.currentTarget.value.trim() })}
            />
          )}
        </Field>
        <Field label={words.place}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={shown.place ?? ""}
              onChange={(event) => onChange({ place: event.currentTarget.value === "" ? null : event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
