import { type RefObject, useRef } from "react";
import { Button, Glyph } from "../../parts/parts.ts";
import { useWords } from "../../words/use-words.ts";
import type { FoundFile } from "./choose-files.ts";
import { readChosen } from "./read-dropped.ts";
import { startWords } from "./words.ts";

/** Where files are dropped, or chosen. */
export function DropZone({
  over,
  handing,
  chooser,
  onFiles,
}: {
  readonly over: boolean;
  readonly handing: number | null;
  readonly chooser: RefObject<HTMLInputElement | null>;
  readonly onFiles: (found: readonly FoundFile[]) => void;
}) {
  const words = useWords(startWords);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const found = readChosen(input.files ?? []);
    // The same files may be chosen again.
    input.value = "";
    onFiles(found);
  };
  return (
    <div className="drop" data-over={over ? "" : undefined}>
      <Glyph name="u-drop" size="l" />
      <p>
        <b>{words.dropHere}</b>
        {words.or}{" "}
        <Button kbd="o" onClick={() => chooser.current?.click()}>
          {words.chooseFiles}
        </Button>{" "}
        <Button onClick={() => folder.current?.click()}>{words.chooseFolder}</Button>
      </p>
      <p className="meta" role="status">
        {handing === null ? words.fileKinds : words.handingOver(handing)}
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept=".txt,.text,.md,.html,.htm,.xhtml,.json,.jsonl,text/plain,text/html"
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          if (input !== null) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
}
