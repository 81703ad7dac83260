import { useMemo } from "react";
import { useDomainWords } from "../words/domain-words.ts";
import { listSideChoices } from "../words/sides.ts";
import { useLanguage, useWords } from "../words/use-words.ts";
import type { ControlProps } from "./field.tsx";
import { Select } from "./select.tsx";
import { partWords } from "./words.ts";

/** A side to choose: those at hand first, then every country. */
export function SideSelect({
  value,
  onChange,
  present,
  proposed,
  control,
}: {
  readonly value: string | null;
  readonly onChange: (side: string | null) => void;
  /** Sides of the texts at hand. */
  readonly present: readonly (string | null)[];
  readonly proposed?: boolean;
  readonly control: ControlProps;
}) {
  const language = useLanguage();
  const words = useWords(partWords);
  const { unknownSide } = useDomainWords();
  const key = [...present, value].join(" ");
  const choices = useMemo(() => listSideChoices([...present, value], language), [key, language]);
  return (
    <Select
      {...control}
      proposed={proposed === true}
      value={value ?? ""}
      onChange={(event) => onChange(event.currentTarget.value === "" ? null : event.currentTarget.value)}
    >
      <option value="">{unknownSide}</option>
      {choices.near.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
      <optgroup label={words.countries}>
        {choices.countries.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
