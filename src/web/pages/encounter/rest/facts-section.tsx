import type { ReactNode } from "react";
import type { EncounterFact } from "../../../../domain/comparison.ts";
import { encounterKinds } from "../../../../domain/encounter.ts";
import type { AccountView } from "../../../../domain/view.ts";
import { SideCode, TextStatusMark } from "../../../parts/parts.ts";
import { domainWords, sideName } from "../../../words/domain-words.ts";
import { nameAccount } from "../account-name.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { ReadingLink } from "../reading-link.tsx";
import { formatDuration } from "./format-figures.ts";

/** What each text says of the encounter itself: who asked for it, how long it took, in what tone, and in what form, where and before whom. */
export function FactsSection() {
  const { view, words, language } = useEncounterPage();
  const { initiator, duration, tone, form, place, present } = view.encounterFacts;
  if ([initiator, duration, tone, form, place, present].every((facts) => facts.length === 0)) return null;
  // These have a column only where some text tells of them.
  const further = [
    { heading: words.form, facts: form, read: ({ value }: EncounterFact) => kindName(value) },
    { heading: words.place, facts: place, read: null },
    { heading: words.alsoPresent, facts: present, read: null },
  ].filter(({ facts }) => facts.length > 0);
  return (
    <section className="section" aria-labelledby="h-facts">
      <div className="section-head">
        <h2 id="h-facts">{words.facts}</h2>
        <span className="meta">{words.factsNote}</span>
      </div>
      <div className="table-wrap" tabIndex={-1}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.text}</th>
              <th scope="col">{words.initiator}</th>
              <th scope="col">{words.duration}</th>
              <th scope="col">{words.tone}</th>
              {further.map(({ heading }) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.accounts.map((account) => (
              <tr key={account.id}>
                <th scope="row">
                  <SideCode side={account.side} /> {nameAccount(account)} <TextStatusMark status={account.textStatus} />
                </th>
                <td>{show(initiator, account, ({ party, value }) => (party === null ? value : sideName(party, language)))}</td>
                <td>{show(duration, account, ({ value }) => formatDuration(value, words.minutes))}</td>
                <td>{show(tone, account, null)}</td>
                {further.map(({ heading, facts, read }) => (
                  <td key={heading}>{show(facts, account, read)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );

  function kindName(value: string): string {
    const kind = encounterKinds.find((one) => one === value);
    return kind === undefined ? value : domainWords[language].encounterKinds[kind];
  }

  /** `read` gives what the words are taken to say; without it the words stand alone. */
  function show(facts: readonly EncounterFact[], account: AccountView, read: ((fact: EncounterFact) => string) | null): ReactNode {
    const own = facts.filter((fact) => fact.account === account.id);
    if (own.length === 0) return <span className="meta">{account.complete ? words.notSaid : words.silentPart}</span>;
    return own.map((fact) => {
      const span = fact.spans[0];
      return (
        <div key={`${fact.value} ${span?.start}`}>
          {read !== null && <b>{read(fact)}</b>}{" "}
          {span !== undefined && (
            <ReadingLink className="evidence" encounter={view.encounter.id} place={{ accounts: [account.id], at: span }}>
              {fact.spans.map(({ start, quote }) => (
                <span key={start} className="words small" lang={account.language}>
                  {quote}{" "}
                </span>
              ))}
            </ReadingLink>
          )}
        </div>
      );
    });
  }
}
