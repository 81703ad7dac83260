import { type FormEvent, useId, useState } from "react";
import type { AccountView } from "../../../../domain/view.ts";
import { encounterPath, useDecide } from "../../../api/queries.ts";
import { Button, Dialog, SideCode } from "../../../parts/parts.ts";
import { domainWords, formatInCapitals } from "../../../words/domain-words.ts";
import { nameAccount } from "../account-name.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { ReadingLink } from "../reading-link.tsx";
import { type AccountDraft, AccountFields, type DraftField } from "./account-fields.tsx";

/** Everything known of an account, to be read and changed; its versions; the page as it was captured. */
export function AccountDialog({ account, onClose }: { readonly account: AccountView | null; onClose(): void }) {
  return (
    <Dialog
      open={account !== null}
      onClose={onClose}
      wide
      title={
        account !== null && (
          <>
            <SideCode side={account.side} /> {nameAccount(account)}
          </>
        )
      }
    >
      {account !== null && <AccountForm key={account.id} account={account} onClose={onClose} />}
    </Dialog>
  );
}

function AccountForm({ account, onClose }: { readonly account: AccountView; onClose(): void }) {
  const { view, words, language } = useEncounterPage();
  const decide = useDecide();
  const [changes, setChanges] = useState<Partial<AccountDraft>>({});
  const path = `${encounterPath(view.encounter.id)}/accounts/${encodeURIComponent(account.id)}`;
  const proposed = new Set(account.proposed.filter((field) => !(field in changes)));
  const sides = view.encounter.participants.map(({ side }) => side);
  const send = (deciding: Parameters<typeof decide.mutateAsync>[0]) =>
    // The hook has told of an error by then, and what was typed stays.
    decide.mutateAsync(deciding).then(
      () => true,
      () => false,
    );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const changed = Object.keys(changes).length === 0 || (await send({ path, method: "PATCH", body: { changes }, told: words.savedTold }));
    if (changed) onClose();
  };
  const keep = (field: DraftField) =>
    void send({ path, method: "PATCH", body: { changes: { [field]: account[field] } }, told: words.keepTold });
  const detach = async () => {
    if (await send({ path, method: "DELETE", told: words.detachTold(nameAccount(account)) })) onClose();
  };
  return (
    <>
      <form className="account-form" onSubmit={(event) => void save(event)}>
        <AccountFields
          draft={{ ...account, ...changes }}
          proposed={proposed}
          onChange={(field, value) => setChanges((before) => ({ ...before, [field]: value }))}
          onKeep={keep}
        />
        <div className="actions">
          <ReadingLink className="btn" encounter={view.encounter.id} place={{ accounts: [account.id] }}>
            {words.readIt}
          </ReadingLink>
          <Button onClick={() => void detach()}>{words.detach}</Button>
          <Button kind="main" type="submit" disabled={decide.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
      <h3 className="dialog-part">{words.versions}</h3>
      <dl className="prov">
        <dt>{words.textStatus}</dt>
        <dd>{domainWords[language].textStatuses[account.textStatus]}</dd>
        <dt>{words.versions}</dt>
        <dd>{words.versionLine(account.version.number, account.versions)}</dd>
        <dt>{words.captured}</dt>
        <dd>{formatInCapitals(account.version.capturedAt, sides, language)}</dd>
        <dt>{words.fileName}</dt>
        <dd>{account.version.name}</dd>
        <dt>{words.rulePlain}</dt>
        <dd className="hash">
          {account.version.rule} · {account.version.text.slice(0, 16)}
        </dd>
        <dt>{words.capturedPage}</dt>
        <dd>
          <a href={`/api/captures/${account.version.capture}`} target="_blank" rel="noopener noreferrer">
            {words.capture}
          </a>
        </dd>
      </dl>
      <NewVersion onAdd={(text) => send({ path: `${path}/versions`, body: { name: words.pasteName, text }, told: words.versionTold })} />
    </>
  );
}

function NewVersion({ onAdd }: { onAdd(text: string): Promise<boolean> }) {
  const { words } = useEncounterPage();
  const [text, setText] = useState("");
  const id = useId();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await onAdd(text)) setText("");
  };
  return (
    <details>
      <summary>{words.newVersion}</summary>
      <form className="account-form" onSubmit={(event) => void add(event)}>
        <div className="field">
          <label className="label" htmlFor={id}>
            {words.newVersionHow}
          </label>
          <textarea id={id} className="input" rows={6} value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        <div className="actions">
          <Button type="submit" disabled={text.trim() === ""}>
            {words.addVersion}
          </Button>
        </div>
      </form>
    </details>
  );
}
