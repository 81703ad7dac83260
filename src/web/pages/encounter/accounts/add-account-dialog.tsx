import { type FormEvent, useId, useState } from "react";
import { encounterPath, useDecide } from "../../../api/queries.ts";
import { Button, Dialog } from "../../../parts/parts.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { type AccountDraft, AccountFields } from "./account-fields.tsx";
import { useProposal } from "./use-proposal.ts";

/** Adds a text to the encounter: pasted or from a file, with what its words propose. */
export function AddAccountDialog({ open, onClose }: { readonly open: boolean; onClose(): void }) {
  const { words } = useEncounterPage();
  return (
    <Dialog open={open} onClose={onClose} wide title={words.addTitle}>
      <AddForm onClose={onClose} />
    </Dialog>
  );
}

const nothingKnown: AccountDraft = {
  side: null,
  kind: null,
  publisher: null,
  url: null,
  publishedAt: null,
  language: "",
  complete: true,
  note: null,
};

function AddForm({ onClose }: { onClose(): void }) {
  const { view, words, language } = useEncounterPage();
  const decide = useDecide();
  const [text, setText] = useState("");
  const [file, setFile] = useState<string | null>(null);
  const [given, setGiven] = useState<Partial<AccountDraft>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const name = file ?? words.pasteName;
  const proposal = useProposal(name, text, language);
  const draft: AccountDraft = {
    ...nothingKnown,
    ...(proposal === undefined
      ? {}
      : {
          side: proposal.side,
          kind: proposal.kind,
          publisher: proposal.publisher,
          publishedAt: proposal.publishedAt,
          language: proposal.language,
        }),
    ...given,
  };
  const proposed = new Set(
    proposal === undefined
      ? []
      : (["side", "kind", "publisher", "publishedAt", "language"] as const).filter((field) => !(field in given) && draft[field] !== null),
  );
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") {
      setProblem(words.emptyPaste);
      return;
    }
    // Fields that nobody touched are left out: the record keeps them as proposals.
    const path = `${encounterPath(view.encounter.id)}/accounts`;
    const added = await decide.mutateAsync({ path, body: { name, text, fields: given }, told: words.addedTold }).then(
      () => true,
      () => false,
    );
    if (added) onClose();
  };
  const choose = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setFile(chosen.name);
    setText(await chosen.text());
    setProblem(null);
  };
  return (
    <form className="account-form" onSubmit={(event) => void add(event)}>
      <div className="field">
        <label className="label" htmlFor={`${id}text`}>
          {words.paste}
        </label>
        <textarea
          id={`${id}text`}
          data-first=""
          className="input paste"
          rows={9}
          value={text}
          lang={draft.language === "" || draft.language === "und" ? undefined : draft.language}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}problem`}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(null);
          }}
        />
        {problem !== null && (
          <span id={`${id}problem`} className="bad" role="alert">
            {problem}
          </span>
        )}
      </div>
      <label className="file">
        <span className="label">{words.chooseFile}</span>
        <input type="file" accept=".txt,.md,.html,.htm,text/plain,text/html" onChange={(event) => void choose(event.target.files?.[0])} />
        <span className="meta">{words.fileHow}</span>
      </label>
      {proposal !== undefined && (
        <div role="status">
          <p className="meta">
            {words.proposals} · {words.length(proposal.length.count, proposal.length.of)}
          </p>
          <ul className="meta reasons">
            {proposal.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      {proposal !== undefined && (
        <AccountFields
          draft={draft}
          proposed={proposed}
          onChange={(field, value) => setGiven((before) => ({ ...before, [field]: value }))}
        />
      )}
      <div className="actions">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button kind="main" type="submit" disabled={decide.isPending}>
          {words.addIt}
        </Button>
      </div>
    </form>
  );
}
