import { type RefObject, useEffect, useState } from "react";
import { Glyph, verdictGlyph, verdictHue } from "../../parts/parts.ts";
import { useDomainWords } from "../../words/domain-words.ts";
import { useWords } from "../../words/use-words.ts";
import { type Pin, pinsBetween } from "./pins.ts";
import { type PreparedText, quoteOf } from "./prepared-text.ts";
import { readingWords } from "./words.ts";

/** Pins beside the lines: verdict and shape of the statements that begin there. Only those near what is seen are drawn. */
export function PinGutter(props: {
  readonly prepared: PreparedText;
  readonly pins: readonly Pin[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Statements selected or lit up. */
  readonly lit: ReadonlySet<string>;
  onPick(statement: string): void;
}) {
  const { prepared, pins, lit } = props;
  const words = useWords(readingWords);
  const domain = useDomainWords();
  const stretch = useSeenStretch(props.scroller);
  return (
    <div className="pins">
      {pinsBetween(pins, stretch.top, stretch.bottom).map((pin) => {
        const first = prepared.byId.get(pin.statements[0] ?? "");
        const quote = first === undefined ? "" : quoteOf(prepared, first);
        const verdict = pin.verdict === null ? words.noVerdict : domain.verdicts[pin.verdict];
        const label = pin.statements.length === 1 ? words.pin(verdict, quote) : words.pins(verdict, pin.statements.length, quote);
        const current = pin.statements.some((statement) => lit.has(statement));
        return (
          <button
            key={pin.statements[0]}
            type="button"
            className="pin"
            tabIndex={-1}
            aria-label={label}
            aria-pressed={current}
            data-verdict={pin.verdict === null ? "quiet" : verdictHue(pin.verdict)}
            style={{ top: pin.top }}
            onClick={(event) => {
              event.stopPropagation();
              props.onPick(nextOf(pin.statements, lit));
            }}
          >
            {pin.verdict === null ? <span className="pin-dot" /> : <Glyph name={verdictGlyph(pin.verdict)} size="s" />}
          </button>
        );
      })}
    </div>
  );
}

/** Each further press takes the next statement of the line. */
function nextOf(statements: readonly string[], lit: ReadonlySet<string>): string {
  const at = statements.findIndex((statement) => lit.has(statement));
  return statements[(at + 1) % statements.length] ?? "";
}

/** What is seen, and as much above and below, in steps of half a screen so that scrolling seldom draws anew. */
function useSeenStretch(scroller: RefObject<HTMLDivElement | null>): { readonly top: number; readonly bottom: number } {
  const [stretch, setStretch] = useState({ top: 0, bottom: 2000 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const step = Math.max(1, Math.round(element.clientHeight / 2));
      const top = (Math.floor(element.scrollTop / step) - 2) * step;
      const bottom = top + 7 * step;
      setStretch((before) => (before.top === top && before.bottom === bottom ? before : { top, bottom }));
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [scroller]);
  return stretch;
}
