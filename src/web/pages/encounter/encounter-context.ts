import { createContext, useContext } from "react";
import type { Span } from "../../../domain/span.ts";
import type { AccountView, EncounterView, InterfaceLanguage, StatementView, TextView } from "../../../domain/view.ts";
import type { EncounterWords } from "./words.ts";

/** What every part of the page may ask. */
export interface EncounterContextValue {
  readonly view: EncounterView;
  readonly words: EncounterWords;
  readonly language: InterfaceLanguage;
  accountOf(id: string): AccountView | undefined;
  /** The text with its statements; undefined until it has come. */
  textOf(id: string): TextView | undefined;
  languageOf(account: string): string | undefined;
}

export const EncounterContext = createContext<EncounterContextValue | null>(null);

export function useEncounterPage(): EncounterContextValue {
  const value = useContext(EncounterContext);
  if (value === null) throw new Error("A part of the encounter's page stands outside of it.");
  return value;
}

/** The innermost statement in whose content a stretch begins. */
export function statementAround(text: TextView | undefined, span: Span): StatementView | undefined {
  return text?.statements
    .filter(({ content }) => content.some(({ start, end }) => start <= span.start && span.start < end))
    .sort((a, b) => sizeOf(a) - sizeOf(b))[0];
}

const sizeOf = ({ content }: StatementView): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
