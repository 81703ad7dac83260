import { type FormEvent, useState } from "react";
import { type EncounterKind, encounterKinds, type Participant } from "../../../domain/encounter.ts";
import type { EncounterFields } from "../../../domain/record.ts";
import { encounterPath, useDecide } from "../../api/queries.ts";
import { Button, Dialog, Field, Glyph, Select, SideSelect } from "../../parts/parts.ts";
import { useDomainWords } from "../../words/domain-words.ts";
import { isIsoDate } from "../../words/iso-date.ts";
import { useWords } from "../../words/use-words.ts";
import { changedFields, isComplete } from "./changed-fields.ts";
import { encountersWords } from "./words.ts";

/** Title, kind, date, place and people of an encounter, to change. */
export function EditDialog({
  encounter,
  onClose,
}: {
  readonly encounter: (EncounterFields & { readonly id: string }) | null;
  readonly onClose: () => void;
}) {
  const words = useWords(encountersWords);
  return (
    <Dialog open={encounter !== null} onClose={onClose} title={words.editHead} wide>
      {encounter !== null && <EditForm key={encounter.id} encounter={encounter} onClose={onClose} />}
    </Dialog>
  );
}

interface Line extends Participant {
  readonly key: number;
}

function EditForm({ encounter, onClose }: { readonly encounter: EncounterFields & { readonly id: string }; readonly onClose: () => void }) {
  const words = useWords(encountersWords);
  const domain = useDomainWords();
  const decide = useDecide();
  const [title, setTitle] = useState(encounter.title ?? "");
  const [kind, setKind] = useState<EncounterKind | null>(encounter.kind);
  const [date, setDate] = useState(encounter.date ?? "");
  const [place, setPlace] = useState(encounter.place ?? "");
  const [people, setPeople] = useState<readonly Line[]>(encounter.participants.map((person, key) => ({ ...person, key })));
  const [asked, setAsked] = useState(false);
  const wrongDate = date.trim() !== "" && !isIsoDate(date.trim());
  const setPerson = (key: number, fields: Partial<Participant>): void =>
    setPeople(people.map((person) => (person.key === key ? { ...person, ...fields } : person)));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (wrongDate || !people.every(isComplete)) return;
    const orNull = (value: string): string | null => (value.trim() === "" ? null : value.trim());
    const participants = people.map(({ name, role, side }) => ({ name: name.trim(), role: orNull(role ?? ""), side }));
    const changes = changedFields(encounter, { title: orNull(title), kind, date: orNull(date), place: orNull(place), participants });
    if (Object.keys(changes).length > 0) {
      // The error is told where it happens; what was typed stays in the dialog.
      const done = await decide
        .mutateAsync({ method: "PATCH", path: encounterPath(encounter.id), body: { changes }, told: words.saved })
        .catch(() => null);
      if (done === null) return;
    }
    onClose();
  };
  return (
    <form className="edit-encounter" onSubmit={(event) => void save(event)} noValidate>
      <Field label={words.titleOf}>
        {(control) => (
          <input {...control} data-first="" className="input" value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        )}
      </Field>
      <div className="edit-line">
        <Field label={words.kind}>
          {(control) => (
            <Select
              {...control}
              value={kind ?? ""}
              onChange={(event) => setKind(encounterKinds.find((each) => each === event.currentTarget.value) ?? null)}
            >
              <option value="">{domain.unknownKind}</option>
              {encounterKinds.map((each) => (
                <option key={each} value={each}>
                  {domain.encounterKinds[each]}
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
              value={date}
              placeholder="2026-02-04"
              onChange={(event) => setDate(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.place}>
          {(control) => <input {...control} className="input" value={place} onChange={(event) => setPlace(event.currentTarget.value)} />}
        </Field>
      </div>
      <fieldset className="edit-people">
        <legend>{words.people}</legend>
        {people.map((person) => (
          <div key={person.key} className="edit-person">
            <Field label={words.person} error={asked && !isComplete(person) ? words.noName : null}>
              {(control) => (
                <input
                  {...control}
                  className="input"
                  value={person.name}
                  onChange={(event) => setPerson(person.key, { name: event.currentTarget.value })}
                />
              )}
            </Field>
            <Field label={words.role}>
              {(control) => (
                <input
                  {...control}
                  className="input"
                  value={person.role ?? ""}
                  onChange={(event) => setPerson(person.key, { role: event.currentTarget.value })}
                />
              )}
            </Field>
            <Field label={words.sideOf}>
              {(control) => (
                <SideSelect
                  control={control}
                  value={person.side === "" ? null : person.side}
                  present={people.map(({ side }) => (side === "" ? null : side))}
                  onChange={(side) => setPerson(person.key, { side: side ?? "" })}
                />
              )}
            </Field>
            <Button
              kind="icon"
              aria-label={words.removePerson(person.name)}
              title={words.removePerson(person.name)}
              onClick={() => setPeople(people.filter(({ key }) => key !== person.key))}
            >
              <Glyph name="u-cross" size="s" />
            </Button>
          </div>
        ))}
        <Button
          onClick={() => setPeople([...people, { key: Math.max(-1, ...people.map(({ key }) => key)) + 1, name: "", role: null, side: "" }])}
        >
          <Glyph name="u-plus" size="s" />
          {words.addPerson}
        </Button>
      </fieldset>
      <div className="actions">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button kind="main" type="submit" disabled={decide.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
