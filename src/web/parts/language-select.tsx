import { languageName } from "../words/domain-words.ts";
import { useLanguage } from "../words/use-words.ts";
import type { ControlProps } from "./field.tsx";
import { Select } from "./select.tsx";

/** Languages that texts of diplomacy are written in most; what else a text has is added. */
const tags = [
  "en",
  "zh",
  "zh-Hant",
  "ru",
  "ko",
  "ja",
  "fr",
  "de",
  "es",
  "pt",
  "it",
  "ar",
  "fa",
  "he",
  "hi",
  "tr",
  "uk",
  "pl",
  "vi",
  "id",
  "und",
];

/** The language of a text, to choose. */
export function LanguageSelect({
  value,
  onChange,
  proposed,
  control,
}: {
  readonly value: string;
  readonly onChange: (tag: string) => void;
  readonly proposed?: boolean;
  readonly control: ControlProps;
}) {
  const language = useLanguage();
  return (
    <Select {...control} proposed={proposed === true} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {[...new Set([...tags, value])].map((tag) => (
        <option key={tag} value={tag}>
          {languageName(tag, language)}
        </option>
      ))}
    </Select>
  );
}
