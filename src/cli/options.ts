import { InvalidArgumentError, Option } from "commander";

/** Every door speaks these languages. Written out, so that `--help` need not load the reports. */
export type Language = "en" | "zh";

/** Language of labels and explanations; documents' own words are never translated. */
export function languageOption(): Option {
  return new Option("--lang <language>", "language of labels and explanations").choices(["en", "zh"]).default("en");
}

/** Width of text for people. */
export function columnsOption(): Option {
  return new Option("--columns <number>", "width of text, 80 to 200 (default: the terminal's)").argParser((value) => {
    if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError("Give a whole number.");
    return Number(value);
  });
}

/** Gathers an option that may be given several times. */
export function gather(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
