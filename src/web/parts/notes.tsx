import { type ReactNode, useEffect, useState } from "react";
import { RequestError } from "../api/request.ts";
import { useWords } from "../words/use-words.ts";
import { Button } from "./button.tsx";
import { Glyph } from "./glyph.tsx";
import { partWords } from "./words.ts";

/** Says what is missing, then one action. */
export function Empty({
  title,
  children,
  action,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <p className="empty">
      <b>{title}</b>
      {children !== undefined && <span className="meta">{children}</span>}
      {action}
    </p>
  );
}

/** Says what went wrong and what was not lost, then one action. */
export function ErrorNote({ error, retry }: { readonly error: unknown; readonly retry?: (() => void) | undefined }) {
  const words = useWords(partWords);
  return (
    <div className="error" role="alert">
      <Glyph name="u-cross" size="s" />
      <span>{describeError(error, words)}</span>
      {retry !== undefined && <Button onClick={retry}>{words.tryAgain}</Button>}
    </div>
  );
}

/** The server's own words; ours where it did not answer at all. */
export function describeError(error: unknown, words: { readonly noServer: string; readonly wentWrong: string }): string {
  if (error instanceof RequestError && error.code === "no-server") return words.noServer;
  const message = error instanceof Error ? error.message : "";
  return message === "" ? words.wentWrong : message;
}

/** Shown only after 300 ms: what comes sooner needs no announcement. */
export function Loading() {
  const words = useWords(partWords);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="loading meta" role="status">
      {late ? words.loading : ""}
    </p>
  );
}
