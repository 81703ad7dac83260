import type { AccountView, InterfaceLanguage } from "../../../../domain/view.ts";
import { Button, Dialog } from "../../../parts/parts.ts";
import { domainWords, languageName, sideName } from "../../../words/domain-words.ts";
import type { EncounterWords } from "../words.ts";
import { type MatrixFilter, wholeMatrix } from "./choose-rows.ts";

type Narrowing = "sides" | "languages" | "kinds";

/** Which accounts and topics stand in the matrix. What is ticked shows at once. */
export function FilterDialog({
  open,
  accounts,
  filter,
  words,
  language,
  onFilter,
  onClose,
}: {
  readonly open: boolean;
  readonly accounts: readonly AccountView[];
  readonly filter: MatrixFilter;
  readonly words: EncounterWords;
  readonly language: InterfaceLanguage;
  onFilter(filter: MatrixFilter): void;
  onClose(): void;
}) {
  const kindName = (kind: string) => (domainWords[language].accountKinds as Readonly<Record<string, string>>)[kind] ?? words.unknownKind;
  const lists: readonly {
    readonly name: Narrowing;
    readonly head: string;
    readonly values: readonly string[];
    label(value: string): string;
  }[] = [
    {
      name: "sides",
      head: words.side,
      values: distinct(accounts.map(({ side }) => side ?? "")),
      label: (side) => (side === "" ? words.unknownSide : sideName(side, language)),
    },
    {
      name: "languages",
      head: words.language,
      values: distinct(accounts.map((account) => account.language)),
      label: (tag) => languageName(tag, language),
    },
    { name: "kinds", head: words.kindOf, values: distinct(accounts.map(({ kind }) => kind ?? "")), label: kindName },
  ];
  return (
    <Dialog open={open} onClose={onClose} title={words.filter}>
      <div className="filter-lists">
        {lists.map(({ name, head, values, label }) => (
          <fieldset key={name}>
            <legend className="label">{head}</legend>
            {values.map((value) => {
              const chosen = filter[name];
              const ticked = chosen.length === 0 || chosen.includes(value);
              return (
                <label key={value} className="check">
                  <input
                    data-first=""
                    type="checkbox"
                    checked={ticked}
                    onChange={() => onFilter({ ...filter, [name]: toggle(chosen, value, values) })}
                  />
                  {label(value)}
                </label>
              );
            })}
          </fieldset>
        ))}
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.differences}
          onChange={(event) => onFilter({ ...filter, differences: event.target.checked })}
        />
        {words.onlyDifferences}
      </label>
      <div className="actions">
        <Button onClick={() => onFilter(wholeMatrix)}>{words.clear}</Button>
        <Button kind="main" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </Dialog>
  );
}

/** Nothing chosen means all: so all ticked, and none ticked, are written as nothing chosen. */
function toggle(chosen: readonly string[], value: string, all: readonly string[]): readonly string[] {
  const ticked = chosen.length === 0 ? all : chosen;
  const next = ticked.includes(value) ? ticked.filter((other) => other !== value) : [...ticked, value];
  return next.length === all.length ? [] : next;
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
