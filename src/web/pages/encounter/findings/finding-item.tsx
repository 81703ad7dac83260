import { type FormEvent, useId, useState } from "react";
import type { FindingView } from "../../../../domain/view.ts";
import { Button, Confidence, Glyph, SideCode, TextStatusMark, Verdict } from "../../../parts/parts.ts";
import { formatInCapitals, sideName } from "../../../words/domain-words.ts";
import { nameAccount } from "../account-name.ts";
import { statementAround, useEncounterPage } from "../encounter-context.ts";
import { EvidenceWords } from "../evidence.tsx";
import { QuotedSentence } from "../quoted-sentence.tsx";
import { ReadingLink } from "../reading-link.tsx";
import { WitnessNames } from "../witness-names.tsx";
import { findingAnchor } from "./focus-finding.ts";
import { type AccountEvidence, groupEvidence, listSilences } from "./group-evidence.ts";

/** So many accounts are quoted under a finding; the reading view has the others. */
const shownAccounts = 4;

export interface FindingItemProps {
  readonly finding: FindingView;
  /** Level of its head: under that of a group, or of the section. */
  readonly heading: "h3" | "h4";
  /** Whether the reason for overruling is being asked for. */
  readonly overruling: boolean;
  onConfirm(finding: FindingView): void;
  onOverrule(finding: FindingView, reason: string | null): void;
  onAskReason(finding: FindingView | null): void;
}

/** What a finding says, the words that show it, and what a person thinks of it. */
export function FindingItem({ finding, heading: Heading, overruling, onConfirm, onOverrule, onAskReason }: FindingItemProps) {
  const { view, words, language, languageOf } = useEncounterPage();
  const evidence = groupEvidence(finding.spans);
  const at = finding.spans[0];
  const accounts = [...evidence.map(({ account }) => account), ...finding.silentAccounts];
  const sides = view.encounter.participants.map(({ side }) => side);
  const whole = view.accounts.filter(({ id, complete }) => complete && finding.silentAccounts.includes(id)).length;
  const party = finding.saidBy.length === 1 ? (finding.saidBy[0] ?? null) : null;
  return (
    <li className="finding" id={findingAnchor(finding.id)} data-finding={finding.id} data-status={finding.status} tabIndex={-1}>
      <div className="f-chip">
        <Verdict kind={finding.kind} party={finding.kind === "told-for-other" ? (finding.silent[0] ?? party) : party} />
      </div>
      <div className="f-main">
        <Heading className="f-head">
          <ReadingLink encounter={view.encounter.id} place={{ accounts, at }}>
            <QuotedSentence sentence={finding.explanation} spans={finding.spans} languageOf={languageOf} />
          </ReadingLink>
        </Heading>
        {evidence.slice(0, shownAccounts).map((each) => (
          <Evidence key={each.account} evidence={each} others={accounts} finding={finding} />
        ))}
        {evidence.length > shownAccounts && <p className="meta f-more">{words.moreTexts(evidence.length - shownAccounts)}</p>}
        {listSilences(finding, view.accounts).map(({ side, texts, partial, asOf }) => (
          <p key={side} className="quote">
            <span className="who">
              <SideCode side={side} /> {words.silentSide}
            </span>
            <span className="absent">
              {asOf === null ? words.noOwnText : words.notIn(texts, partial, formatInCapitals(asOf, sides, language))}
            </span>
          </p>
        ))}
        {finding.status === "overruled" && finding.reason !== null && <p className="meta f-reason">{words.reasonShown(finding.reason)}</p>}
        {overruling && <ReasonForm onSend={(reason) => onOverrule(finding, reason)} onCancel={() => onAskReason(null)} />}
      </div>
      <div className="f-meta meta">
        <span>
          <span className="vh">{words.confidence} </span>
          <Confidence value={finding.confidence} /> ·{" "}
          {finding.status === "confirmed" && (
            <span className="chk">
              <Glyph name="u-check" size="s" />
            </span>
          )}{" "}
          {words.status[finding.status](finding.decidedBy ?? words.someone)}
        </span>
        {finding.witnesses !== undefined && <WitnessNames witnesses={finding.witnesses} />}
        <span>{finding.firm ? (whole === 0 ? words.firm : words.scopeFirm(whole)) : words.scopeNot}</span>
        <span className="rule">
          <span className="vh">{words.rule} </span>
          {finding.kind} / {finding.rule}
        </span>
        {finding.status === "stale" && finding.decidedAt !== null && <span>{sideTimes(finding.decidedAt)}</span>}
        <span className="f-do no-print">
          {finding.status !== "confirmed" && (
            <Button kind="bare" onClick={() => onConfirm(finding)}>
              <Glyph name="u-check" size="s" />
              {words.confirm}
            </Button>
          )}
          {finding.status !== "overruled" && (
            <Button kind="bare" aria-expanded={overruling} onClick={() => onAskReason(overruling ? null : finding)}>
              <Glyph name="u-cross" size="s" />
              {words.overrule}
            </Button>
          )}
        </span>
      </div>
    </li>
  );

  function sideTimes(iso: string): string {
    return formatInCapitals(iso, sides, language);
  }
}

function Evidence({
  evidence,
  others,
  finding,
}: {
  readonly evidence: AccountEvidence;
  readonly others: readonly string[];
  readonly finding: FindingView;
}) {
  const { view, words, language, accountOf, textOf } = useEncounterPage();
  const account = accountOf(evidence.account);
  const first = evidence.spans[0];
  if (account === undefined || first === undefined) return null;
  const text = textOf(account.id);
  const statement = statementAround(text, first);
  const told = statement?.toldFor === "other" || finding.kind === "told-for-other";
  const toldFor = statement?.speaker?.name ?? (finding.silent[0] === undefined ? null : sideName(finding.silent[0], language));
  const who =
    told && toldFor !== null
      ? words.toldFor(toldFor)
      : statement?.type === "own"
        ? words.ownVoice
        : statement?.speaker == null
          ? ""
          : words.speakerIs(statement.speaker.name);
  return (
    <p className="quote">
      <span className="who">
        <SideCode side={account.side} /> {nameAccount(account)} <TextStatusMark status={account.textStatus} />
        {who !== "" && <span className="who-said">{who}</span>}
      </span>
      <ReadingLink className="evidence" encounter={view.encounter.id} place={{ accounts: others, at: first }}>
        <EvidenceWords lang={account.language} text={text?.text} spans={evidence.spans} markSpans />
      </ReadingLink>
    </p>
  );
}

function ReasonForm({ onSend, onCancel }: { onSend(reason: string | null): void; onCancel(): void }) {
  const { words } = useEncounterPage();
  const [reason, setReason] = useState("");
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend(reason.trim() === "" ? null : reason.trim());
  };
  return (
    <form className="reason no-print" onSubmit={send}>
      <div className="field">
        <label htmlFor={id}>{words.reason}</label>
        <input
          id={id}
          className="input"
          value={reason}
          // biome-ignore lint/a11y/noAutofocus: the field opens because a person asked to overrule.
          autoFocus
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") onCancel();
          }}
        />
      </div>
      <Button kind="main" type="submit">
        {words.overrule}
      </Button>
      <Button onClick={onCancel}>{words.cancel}</Button>
    </form>
  );
}
