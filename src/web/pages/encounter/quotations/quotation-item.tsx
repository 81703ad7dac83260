import type { CheckedQuotation } from "../../../../domain/comparison.ts";
import type { EvidenceSpan } from "../../../../domain/span.ts";
import { SideCode, TextStatusMark, Words } from "../../../parts/parts.ts";
import { sideName } from "../../../words/domain-words.ts";
import { nameAccount } from "../account-name.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { ReadingLink } from "../reading-link.tsx";
import { type MarkedPart, markChanges } from "./mark-changes.ts";

/** Words as an account prints them, and below them the speaker's own: each leads to its place. */
export function QuotationItem({ quotation }: { readonly quotation: CheckedQuotation }) {
  const { words, language } = useEncounterPage();
  const { printed, against, speaker, status } = quotation;
  const marked = markChanges(quotation);
  const speakerName = sideName(speaker, language);
  return (
    <li className="quotation">
      <Line span={printed} other={against} parts={marked.printed} as="ins" told={words.printedAs(speakerName)} />
      {against === null ? (
        <p className="quote">
          <span className="who">
            <SideCode side={speaker} /> {words.ownWords}
          </span>
          <span className="absent">{status === "not-found" ? words.standsNowhere : words.notToBeTold}</span>
        </p>
      ) : (
        <Line span={against} other={printed} parts={marked.own} as="del" told={words.ownWords} />
      )}
    </li>
  );
}

function Line({
  span,
  other,
  parts,
  as: Changed,
  told,
}: {
  readonly span: EvidenceSpan;
  /** The place in the other text, laid beside it in the reading view. */
  readonly other: EvidenceSpan | null;
  readonly parts: readonly MarkedPart[];
  readonly as: "ins" | "del";
  readonly told: string;
}) {
  const { view, words, accountOf } = useEncounterPage();
  const account = accountOf(span.account);
  if (account === undefined) return null;
  return (
    <p className="quote">
      <span className="who">
        <SideCode side={account.side} /> {nameAccount(account)} <TextStatusMark status={account.textStatus} />
        <span className="who-said">{told}</span>
      </span>
      <ReadingLink
        className="evidence"
        encounter={view.encounter.id}
        place={{ accounts: other === null ? [span.account] : [span.account, other.account], at: span }}
      >
        <Words lang={account.language}>
          {parts.map(({ text, changed }, at) =>
            changed ? (
              <Changed key={at}>
                <span className="vh">{Changed === "ins" ? words.putIn : words.leftOut}</span>
                {text}
              </Changed>
            ) : (
              text
            ),
          )}
        </Words>
      </ReadingLink>
    </p>
  );
}
