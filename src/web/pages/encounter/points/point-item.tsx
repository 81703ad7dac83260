import { useState } from "react";
import type { Point, PointStatement } from "../../../../domain/comparison.ts";
import { Ladder, SideCode, TextStatusMark } from "../../../parts/parts.ts";
import { domainWords } from "../../../words/domain-words.ts";
import { nameAccount } from "../account-name.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { EvidenceWords } from "../evidence.tsx";
import { QuotedSentence } from "../quoted-sentence.tsx";
import { ReadingLink } from "../reading-link.tsx";
import { WitnessNames } from "../witness-names.tsx";

/** One matter: closed, its name and who speaks of it; open, and on paper, the words of each account. */
export function PointItem({ point, printing }: { readonly point: Point; readonly printing: boolean }) {
  const { words, accountOf, languageOf } = useEncounterPage();
  const [opened, setOpened] = useState(false);
  const open = opened || printing;
  const sides = [...new Set(point.statements.map(({ account }) => accountOf(account)?.side ?? null))];
  const spans = point.statements.flatMap((statement) => statement.spans);
  return (
    <li>
      <details className="point" open={open} onToggle={(event) => !printing && setOpened(event.currentTarget.open)}>
        <summary>
          <span className="point-label">
            <QuotedSentence sentence={point.label} spans={spans} languageOf={languageOf} />
          </span>
          <span className="point-sides">
            {sides.map((side) => (
              <SideCode key={side} side={side} />
            ))}
            <span className="meta">{words.statements(point.statements.length)}</span>
          </span>
        </summary>
        {open && (
          <ul className="point-words">
            {point.statements.map((statement) => (
              <PointWords key={`${statement.account} ${statement.statement}`} told={statement} others={point.statements} />
            ))}
            {point.link !== undefined && <li className="meta">{words.joinedBy(point.link)}</li>}
            {sides.length > 1 && point.witnesses.length > 0 && (
              <li className="meta">
                <WitnessNames witnesses={point.witnesses} />
              </li>
            )}
            {point.decidedBy !== null && <li className="meta">{words.decidedBy(point.decidedBy)}</li>}
          </ul>
        )}
      </details>
    </li>
  );
}

/** The words of one account, with who speaks and who tells on lines of their own. */
function PointWords({ told, others }: { readonly told: PointStatement; readonly others: readonly PointStatement[] }) {
  const { view, words, language, accountOf, textOf } = useEncounterPage();
  const account = accountOf(told.account);
  if (account === undefined) return null;
  const text = textOf(told.account);
  const statement = text?.statements.find(({ id }) => id === told.statement);
  const labels = domainWords[language];
  const chain = statement?.chain.map(({ name }) => name) ?? [];
  return (
    <li>
      <dl className="said">
        <div>
          <dt>{words.speaker}</dt>
          <dd>
            {statement?.type === "own" ? words.ownVoice : (statement?.speaker?.name ?? words.unresolved)}
            {statement?.speaker != null && statement.type !== "own" && (
              <>
                {" "}
                <SideCode side={statement.speaker.party} />
              </>
            )}
            {statement !== undefined && statement.toldFor === "other" && <span className="told-note">{labels.toldFor.other}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.teller}</dt>
          <dd>
            <SideCode side={account.side} /> {nameAccount(account)}
            {chain.length > 0 && words.via(chain)} <TextStatusMark status={account.textStatus} />
          </dd>
        </div>
        {statement?.modality != null && (
          <div>
            <dt className="vh">{words.firmness}</dt>
            <dd>
              <Ladder modality={statement.modality} />
            </dd>
          </div>
        )}
      </dl>
      <p>
        <ReadingLink
          className="evidence"
          encounter={view.encounter.id}
          place={{ accounts: others.map((other) => other.account), at: told.spans[0] }}
        >
          <EvidenceWords lang={account.language} text={text?.text} spans={told.spans} markSpans />
        </ReadingLink>
      </p>
    </li>
  );
}
