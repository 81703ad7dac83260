import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { refresh, tellError, useStatus } from "../../api/queries.ts";
import { postJson } from "../../api/request.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Button, ErrorNote, Glyph } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { isIsoDate } from "../../words/iso-date.ts";
import { useWords } from "../../words/use-words.ts";
import { AccountBox } from "./account-box.tsx";
import {
  type Draft,
  emptyDraft,
  findProblem,
  keepDraft,
  letterOf,
  mostTexts,
  neededTexts,
  recallDraft,
  shownEncounter,
  shownFields,
  type TextDraft,
  toRequest,
} from "./draft.ts";
import { DropZone } from "./drop-zone.tsx";
import { EncounterLine } from "./encounter-line.tsx";
import { ExampleSection } from "./example-section.tsx";
import { ImportsSection } from "./imports-section.tsx";
import { useDroppedFiles } from "./use-dropped-files.ts";
import { useImport } from "./use-import.ts";
import { useProposals } from "./use-proposals.ts";
import { startWords } from "./words.ts";
import "./start-page.css";

/** Where work begins: the example, two texts to paste, files to drop. */
export function StartPage() {
  const words = useWords(startWords);
  useTitle(words.title);
  const client = useQueryClient();
  const navigate = useNavigate();
  const status = useStatus();
  const [draft, setDraft] = useState<Draft>(recallDraft);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState<"example" | "compare" | null>(null);
  const [error, setError] = useState<unknown>(null);
  const fields = useRef(new Map<number, HTMLTextAreaElement>());
  const chooser = useRef<HTMLInputElement>(null);
  const proposals = useProposals(draft.texts);
  const imports = useImport();
  const over = useDroppedFiles(imports.start);
  useEffect(() => keepDraft(draft), [draft]);

  const present = draft.texts.map((text) => shownFields(text, proposals.find(text.id)).side);
  const held = draft.texts.filter((text) => text.text.trim() !== "");
  const letters = neededTexts(draft).map((_, at) => letterOf(at));
  const goTo = (encounter: string): Promise<void> => navigate({ to: "/encounters/$encounter", params: { encounter } });

  const openExample = async (): Promise<void> => {
    setBusy("example");
    try {
      const { encounter } = await postJson<{ encounter: string }>("/api/example");
      await refresh(client);
      await goTo(encounter);
    } catch (failed) {
      tellError(failed);
    } finally {
      setBusy(null);
    }
  };

  const compare = async (): Promise<void> => {
    setAsked(true);
    setError(null);
    const wrong = neededTexts(draft).find((text) => findProblem(text) !== null);
    if (wrong !== undefined) {
      if (findProblem(wrong) === "empty") fields.current.get(wrong.id)?.focus();
      return;
    }
    const { date } = shownEncounter(draft, proposals.encounter);
    if (date !== null && !isIsoDate(date)) return;
    setBusy("compare");
    try {
      const { encounter } = await postJson<{ encounter: string }>("/api/encounters", toRequest(draft, proposals.encounter));
      setDraft(emptyDraft);
      keepDraft(emptyDraft);
      void refresh(client);
      await goTo(encounter);
    } catch (failed) {
      setError(failed);
    } finally {
      setBusy(null);
    }
  };

  usePasteAnywhere((text) => {
    const empty = draft.texts.find((each) => each.text.trim() === "");
    if (empty === undefined) return false;
    setDraft({ ...draft, texts: draft.texts.map((each) => (each.id === empty.id ? { ...each, text } : each)) });
    fields.current.get(empty.id)?.focus();
    return true;
  });
  useKeys([
    { key: "Enter", told: words.openExampleKey, run: () => void openExample(), when: busy === null && held.length === 0 },
    { key: "o", told: words.chooseKey, run: () => chooser.current?.click() },
    { key: "Ctrl+Enter", told: words.compareKey, run: () => void compare(), when: busy === null },
  ]);

  const change = (text: TextDraft): void =>
    setDraft((before) => ({ ...before, texts: before.texts.map((each) => (each.id === text.id ? text : each)) }));
  const addText = (): void =>
    setDraft((before) => ({
      ...before,
      texts: [...before.texts, { id: Math.max(...before.texts.map(({ id }) => id)) + 1, text: "", set: {} }],
    }));
  const removeText = (id: number): void => setDraft((before) => ({ ...before, texts: before.texts.filter((text) => text.id !== id) }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void compare();
  };

  return (
    <div className="page start">
      <div className="masthead">
        <div>
          <h1>{words.head}</h1>
          <p className="standfirst">{words.standfirst}</p>
        </div>
        <p className="local">
          <Glyph name="u-lock" size="s" /> {words.local}
        </p>
      </div>
      <ExampleSection example={status.data?.example ?? null} opening={busy === "example"} onOpen={() => void openExample()} />
      <section className="section" aria-labelledby="own-head">
        <div className="section-head">
          <h2 id="own-head">{words.ownHead}</h2>
          <span className="meta">{words.two}</span>
        </div>
        <form className="boxes" onSubmit={submit} noValidate>
          {draft.texts.map((text, at) => (
            <AccountBox
              key={text.id}
              draft={text}
              at={at}
              proposal={proposals.find(text.id)}
              present={present}
              wrong={asked && at < 2}
              onChange={change}
              onRemove={at < 2 ? null : () => removeText(text.id)}
              field={(element) => {
                if (element === null) fields.current.delete(text.id);
                else fields.current.set(text.id, element);
              }}
            />
          ))}
          {draft.texts.length < mostTexts && held.length === draft.texts.length && (
            <p className="add-text">
              <Button onClick={addText}>
                <Glyph name="u-plus" size="s" />
                {words.addText}
              </Button>
            </p>
          )}
          <DropZone over={over} handing={imports.handing} chooser={chooser} onFiles={imports.start} />
          <ImportsSection />
          {error !== null && (
            <div className="compare-error">
              <ErrorNote error={error} retry={() => void compare()} />
              <p className="meta">{words.kept}</p>
            </div>
          )}
          <div className="go">
            <EncounterLine
              draft={draft}
              proposal={proposals.encounter}
              sides={[...new Set(present.flatMap((side) => (side === null || side === "third-party" ? [] : side.split("+"))))]}
              onChange={(changed) => setDraft((before) => ({ ...before, encounter: { ...before.encounter, ...changed } }))}
            />
            <Button kind="main" type="submit" kbd="Ctrl+Enter" disabled={busy === "compare"}>
              {busy === "compare" ? words.comparing : words.compare(letters.join(words.and))}
            </Button>
          </div>
        </form>
      </section>
    </div>
  );
}

/** A paste outside of any field goes into the next empty box. */
function usePasteAnywhere(take: (text: string) => boolean): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select, dialog") !== null) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() !== "" && latest.current(text)) event.preventDefault();
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, []);
}
