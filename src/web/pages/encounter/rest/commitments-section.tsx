import type { Commitment } from "../../../../domain/comparison.ts";
import { Glyph, Ladder, SideCode, TextStatusMark } from "../../../parts/parts.ts";
import { formatDay } from "../../../words/domain-words.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { EvidenceWords } from "../evidence.tsx";
import { groupEvidence } from "../findings/group-evidence.ts";
import { ReadingLink } from "../reading-link.tsx";
import { formatQuantity, formatTime } from "./format-figures.ts";

/** What was promised: by whom and to whom, how much, by when, how firmly, and who stands to it. */
export function CommitmentsSection() {
  const { view, words } = useEncounterPage();
  return (
    <section className="section" aria-labelledby="h-commitments">
      <div className="section-head">
        <h2 id="h-commitments">{words.commitments}</h2>
        <span className="meta">{words.commitmentsNote}</span>
      </div>
      {view.commitments.length === 0 ? (
        <p className="meta">{words.noCommitments}</p>
      ) : (
        <ol className="strip">
          {view.commitments.map((commitment) => (
            <Entry key={commitment.id} commitment={commitment} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Entry({ commitment }: { readonly commitment: Commitment }) {
  const { view, words, language, accountOf, languageOf } = useEncounterPage();
  const { by, to, quantity, time, modality, condition, spans } = commitment;
  const figures = [
    quantity === null ? "" : formatQuantity(quantity, words.bound[quantity.bound], language),
    time === null
      ? ""
      : `${formatTime(time.edtf, (iso) => formatDay(iso, language))}${time.basis === "inferred" ? ` (${words.inferred})` : ""}`,
  ].filter((figure) => figure !== "");
  const first = spans[0];
  const teller = first === undefined ? undefined : accountOf(first.account);
  const silent = participantsOf(view).filter(
    (side) => ![...commitment.claimedBy, ...commitment.acknowledgedBy, ...commitment.deniedBy].includes(side),
  );
  const accounts = spans.map(({ account }) => account);
  return (
    <li className="entry">
      <p className="meta">
        <SideCode side={by} />
        {to !== null && (
          <>
            {" "}
            <span aria-hidden="true">→</span>
            <span className="vh">{words.to}</span> <SideCode side={to} />
          </>
        )}{" "}
        {teller !== undefined && <TextStatusMark status={teller.textStatus} />}
      </p>
      <h3>
        <ReadingLink encounter={view.encounter.id} place={{ accounts, at: first }}>
          <span lang={first === undefined ? undefined : languageOf(first.account)}>{commitment.what}</span>
        </ReadingLink>
      </h3>
      <p className="fig">{figures.length === 0 ? words.noFigure : figures.join(" · ")}</p>
      {modality !== null && (
        <p>
          <Ladder modality={modality} />
        </p>
      )}
      {condition !== null && <p className="meta">{words.condition(condition)}</p>}
      {groupEvidence(spans).map((evidence) => {
        const account = accountOf(evidence.account);
        const span = evidence.spans[0];
        // The head already gives the words where they are the only ones.
        if (account === undefined || span === undefined || (spans.length === 1 && span.quote === commitment.what)) return null;
        return (
          <p key={evidence.account} className="small">
            <SideCode side={account.side} /> <TextStatusMark status={account.textStatus} />{" "}
            <ReadingLink className="evidence" encounter={view.encounter.id} place={{ accounts, at: span }}>
              <EvidenceWords lang={account.language} text={undefined} spans={evidence.spans} />
            </ReadingLink>
          </p>
        );
      })}
      <ul className="ack">
        {commitment.claimedBy.map((side) => (
          <Ack key={`claims ${side}`} as="claimed" side={side} told={words.claims} />
        ))}
        {commitment.acknowledgedBy.map((side) => (
          <Ack key={`acknowledges ${side}`} as="acknowledged" side={side} told={words.acknowledges} />
        ))}
        {commitment.deniedBy.map((side) => (
          <Ack key={`denies ${side}`} as="denied" side={side} told={words.denies} />
        ))}
        {silent.map((side) => (
          <Ack key={`silent ${side}`} as="silent" side={side} told={words.silentOn} />
        ))}
      </ul>
    </li>
  );
}

const glyphs = { claimed: "l-quoted", acknowledged: "v-corroborated", denied: "l-denied", silent: "l-silent" } as const;

function Ack({ as, side, told }: { readonly as: keyof typeof glyphs; readonly side: string; readonly told: string }) {
  return (
    <li data-ack={as}>
      <Glyph name={glyphs[as]} />
      <SideCode side={side} /> {told}
    </li>
  );
}

const participantsOf = ({ encounter }: { readonly encounter: { readonly participants: readonly { readonly side: string }[] } }) => [
  ...new Set(encounter.participants.map(({ side }) => side)),
];
