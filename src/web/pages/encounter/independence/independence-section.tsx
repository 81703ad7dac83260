import { useState } from "react";
import type { EvidenceSpan } from "../../../../domain/span.ts";
import { SideCode, TextStatusMark } from "../../../parts/parts.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { EvidenceWords } from "../evidence.tsx";
import { ReadingLink } from "../reading-link.tsx";
import { usePrinting } from "../use-printing.ts";
import { type Follower, groupDescent } from "./group-descent.ts";
import { useAccountNames } from "./use-account-names.ts";

/** Which text has its words from which, and who bears witness alone. Nothing where there is but one text. */
export function IndependenceSection() {
  const { view, words } = useEncounterPage();
  const { groups, alone, outliers, witnesses } = groupDescent(view.independence);
  if (view.independence.length < 2) return null;
  return (
    <section className="section independence-section" aria-labelledby="h-independence">
      <div className="section-head">
        <h2 id="h-independence">{words.independence}</h2>
        <span className="meta">{words.independenceNote(view.independence.length, witnesses)}</span>
      </div>
      {groups.length === 0 && <p className="meta">{words.noDescent}</p>}
      {groups.map(({ source, followers }) => (
        <div key={source} className="descent">
          <h3>
            <AccountName id={source} />
          </h3>
          <ul>
            {followers.map((follower) => (
              <FollowerItem key={follower.account} source={source} follower={follower} />
            ))}
          </ul>
        </div>
      ))}
      {alone.length > 0 && (
        <div className="descent">
          <h3>{words.ofTheirOwn}</h3>
          <ul className="descent-names">
            {alone.map((id) => (
              <li key={id}>
                <AccountName id={id} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {outliers.length > 0 && (
        <div className="descent">
          <h3>{words.standsApart}</h3>
          <ul className="descent-names">
            {outliers.map((id) => (
              <li key={id}>
                <AccountName id={id} />
              </li>
            ))}
          </ul>
          <p className="meta">{words.standsApartNote}</p>
        </div>
      )}
    </section>
  );
}

function AccountName({ id }: { readonly id: string }) {
  const { accountOf } = useEncounterPage();
  const names = useAccountNames();
  const account = accountOf(id);
  if (account === undefined) return null;
  return (
    <>
      <SideCode side={account.side} /> {names.get(id)} <TextStatusMark status={account.textStatus} />
    </>
  );
}

/** One text that takes from another; open, and on paper, the words that they share. */
function FollowerItem({ source, follower }: { readonly source: string; readonly follower: Follower }) {
  const { words } = useEncounterPage();
  const printing = usePrinting();
  const [opened, setOpened] = useState(false);
  const open = opened || printing;
  const { account, derivation, sameWitness } = follower;
  const { how, share, stated, spans } = derivation;
  const notes = [words.shareOf(share), stated ? words.statedSource : "", sameWitness ? words.oneWitness : ""];
  return (
    <li>
      <details className="point" open={open} onToggle={(event) => !printing && setOpened(event.currentTarget.open)}>
        <summary>
          <span className="descent-line">
            <b className="descent-how">{words.descent[how]}</b> <AccountName id={account} />
          </span>
          <span className="meta">{notes.filter((note) => note !== "").join(" · ")}</span>
        </summary>
        {open && (
          <ul className="shared">
            {pairsOf(spans, account).map(([here, there], at) => (
              <li key={at}>
                {[there, here].map(
                  (span) =>
                    span !== undefined && <SharedWords key={span.account} span={span} other={span.account === source ? account : source} />,
                )}
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

/** Places here and there, by turns, as pairs. */
function pairsOf(
  spans: readonly EvidenceSpan[],
  account: string,
): readonly (readonly [EvidenceSpan | undefined, EvidenceSpan | undefined])[] {
  const here = spans.filter((span) => span.account === account);
  const there = spans.filter((span) => span.account !== account);
  return Array.from({ length: Math.max(here.length, there.length) }, (_, at) => [here[at], there[at]] as const);
}

function SharedWords({ span, other }: { readonly span: EvidenceSpan; readonly other: string }) {
  const { view, accountOf, textOf } = useEncounterPage();
  const account = accountOf(span.account);
  if (account === undefined) return null;
  return (
    <p className="quote">
      <span className="who">
        <AccountName id={span.account} />
      </span>
      <ReadingLink className="evidence" encounter={view.encounter.id} place={{ accounts: [span.account, other], at: span }}>
        <EvidenceWords lang={account.language} text={textOf(span.account)?.text} spans={[span]} markSpans />
      </ReadingLink>
    </p>
  );
}
