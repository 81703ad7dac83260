import { useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTexts } from "../../api/queries.ts";
import { Empty, ErrorNote, Loading, useDemonstration } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { useWords } from "../../words/use-words.ts";
import { readAddress } from "./place.ts";
import { ReadingDesk } from "./reading-desk.tsx";
import { readingWords } from "./words.ts";
import "./reading.css";

/** Texts of one encounter side by side, with each statement tied to its partners and to where it comes from. */
export function ReadingPage() {
  const words = useWords(readingWords);
  const { encounter = "" } = useParams({ strict: false }) as { readonly encounter?: string };
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const asked = useMemo(() => readAddress(search), [search]);
  const texts = useTexts(encounter);
  useDemonstration(texts.data?.demonstration ?? false);
  useTitle(texts.data === undefined ? null : words.title(texts.data.encounter.title ?? words.untitled));
  if (texts.error !== null && texts.data === undefined) return <ErrorNote error={texts.error} retry={() => void texts.refetch()} />;
  if (texts.data === undefined) return <Loading />;
  if (texts.data.accounts.length === 0) {
    return <Empty title={words.noTexts} action={<a href={`/encounters/${encodeURIComponent(encounter)}`}>{words.toEncounter}</a>} />;
  }
  return <ReadingDesk key={encounter} view={texts.data} asked={asked} />;
}
