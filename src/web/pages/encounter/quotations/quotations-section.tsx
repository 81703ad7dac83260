import { useState } from "react";
import type { CheckedQuotation, QuotationStatus } from "../../../../domain/comparison.ts";
import { Button, Glyph, type GlyphName } from "../../../parts/parts.ts";
import { domainWords } from "../../../words/domain-words.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { usePrinting } from "../use-printing.ts";
import { QuotationItem } from "./quotation-item.tsx";

/** Gravest first, with hue and glyph: borrowed from the verdict that is nearest in sense. */
const looks: readonly (readonly [QuotationStatus, string, GlyphName])[] = [
  ["altered", "substance", "v-altered"],
  ["not-found", "one-sided", "v-one-sided"],
  ["trimmed", "degree", "v-degree"],
  ["translation", "quiet", "v-corroborated"],
  ["same", "corroborated", "v-corroborated"],
  ["unchecked", "quiet", "l-unknown"],
];
/** So many of a kind stand at first. */
const firstShown = 5;

/** What accounts print as a party's words, held against that party's own. Nothing where no account quotes. */
export function QuotationsSection() {
  const { view, words } = useEncounterPage();
  const { quotations } = view;
  if (quotations.length === 0) return null;
  return (
    <section className="section quotations-section" aria-labelledby="h-quotations">
      <div className="section-head">
        <h2 id="h-quotations">{words.quotations}</h2>
        <span className="meta">{words.quotationsNote(quotations.length)}</span>
      </div>
      {looks.map(([status, hue, glyph]) => (
        <StatusGroup
          key={status}
          status={status}
          hue={hue}
          glyph={glyph}
          quotations={quotations.filter((quotation) => quotation.status === status)}
        />
      ))}
    </section>
  );
}

function StatusGroup({
  status,
  hue,
  glyph,
  quotations,
}: {
  readonly status: QuotationStatus;
  readonly hue: string;
  readonly glyph: GlyphName;
  readonly quotations: readonly CheckedQuotation[];
}) {
  const { words, language } = useEncounterPage();
  const printing = usePrinting();
  const [asked, setAsked] = useState(firstShown);
  if (quotations.length === 0) return null;
  const shown = printing ? quotations : quotations.slice(0, asked);
  return (
    <div className="quotation-group">
      <h3>
        <span className="chip" data-verdict={hue}>
          <Glyph name={glyph} />
          {domainWords[language].quotations[status]}
          <span className="of num">{quotations.length}</span>
        </span>
        <span className="meta">{words.quotationMeaning[status]}</span>
      </h3>
      <ul>
        {shown.map((quotation) => (
          <QuotationItem key={`${quotation.printed.account} ${quotation.printed.start} ${quotation.speaker}`} quotation={quotation} />
        ))}
      </ul>
      {shown.length < quotations.length && (
        <Button onClick={() => setAsked(asked + 40)}>{words.more(Math.min(40, quotations.length - shown.length))}</Button>
      )}
    </div>
  );
}
