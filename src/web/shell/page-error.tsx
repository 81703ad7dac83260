import type { ErrorComponentProps } from "@tanstack/react-router";
import { ErrorNote } from "../parts/notes.tsx";
import { useWords } from "../words/use-words.ts";
import { shellWords } from "./words.ts";

/** For a page that could not be drawn: says so, and lets it be tried again. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const words = useWords(shellWords);
  return (
    <div className="page">
      <div className="masthead">
        <h1>{words.failed}</h1>
      </div>
      <ErrorNote error={error} retry={reset} />
    </div>
  );
}
