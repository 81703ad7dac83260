import { verdicts } from "../../../domain/comparison.ts";
import { toldFors } from "../../../domain/statement.ts";
import { Button, Glyph, verdictGlyph, verdictHue } from "../../parts/parts.ts";
import { setPlainMarks } from "../../text-marks/plain-marks.ts";
import { useDomainWords } from "../../words/domain-words.ts";
import { useWords } from "../../words/use-words.ts";
import { nameLooks } from "./people-in-text.ts";
import type { Underline } from "./prepared-text.ts";
import { readingWords } from "./words.ts";

/** What the underlines and markers of the texts mean. */
export function Legend({ underline, plain }: { readonly underline: Underline; readonly plain: boolean }) {
  const words = useWords(readingWords);
  const domain = useDomainWords();
  return (
    <div className="legend-bar">
      <ul className="legend" aria-label={words.legend}>
        {underline === "verdicts" &&
          verdicts.map((verdict) => (
            <li key={verdict} data-verdict={verdictHue(verdict)}>
              <Glyph name={verdictGlyph(verdict)} size="s" />
              <span className="mt" data-looks={verdict}>
                {domain.verdicts[verdict]}
              </span>
            </li>
          ))}
        {underline === "verdicts" && (
          <li>
            <span className="mt" data-looks="quiet">
              {words.noVerdict}
            </span>
          </li>
        )}
        {underline === "speakers" &&
          toldFors.map((toldFor) => (
            <li key={toldFor}>
              <span className="mt" data-looks={`speaker-${toldFor}`}>
                {words.speakerLooks[toldFor]}
              </span>
            </li>
          ))}
        {underline === "names" &&
          nameLooks.map((look) => (
            <li key={look}>
              <span className="mt" data-looks={`name-${look}`}>
                {look === "unresolved" ? words.openWho : domain.resolutions[look]}
              </span>
            </li>
          ))}
        <li>
          <span className="mt" data-looks="selected">
            {words.selectedLegend}
          </span>
        </li>
        <li>
          <span className="mt" data-looks="partner">
            {words.partnerLegend}
          </span>
        </li>
        <li>
          <span className="legend-near">{words.nearestLegend}</span>
        </li>
      </ul>
      <Button kind="bare" aria-pressed={plain} title={words.plainMarksWhy} onClick={() => setPlainMarks(!plain)}>
        {words.plainMarks}
      </Button>
    </div>
  );
}
