import { memo, type RefObject, useLayoutEffect } from "react";
import type { Span } from "../../domain/span.ts";
import { highlight } from "./highlight-registry.ts";
import { cutByMarks, type Mark } from "./segments.ts";
import { rangesOf, startAttribute } from "./text-positions.ts";
import "./text-marks.css";

/** A text with what lies on it. */
export interface MarkedTextProps {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** Marks that seldom change: hundreds of them cost nothing while others come and go. */
  readonly marks: readonly Mark[];
  /** Marks that come and go: the selected statement, its partners, the one pointed at. */
  readonly over: readonly Mark[];
  /** Draw marks as elements instead of highlights. */
  readonly plain: boolean;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly className?: string;
  /** Beginnings of paragraphs that stand there only for what is around them. */
  readonly pale?: ReadonlySet<number>;
}

/** A text, paragraph by paragraph. The words in the page are those of the text, character by character, whatever is marked on it. */
export function MarkedText({ text, paragraphs, marks, over, plain, root, className, pale }: MarkedTextProps) {
  useHighlights(root, paragraphs, marks, plain);
  useHighlights(root, paragraphs, over, plain);
  return (
    <div ref={root} className={className}>
      {plain ? (
        <WithElements text={text} paragraphs={paragraphs} marks={marks} over={over} pale={pale} />
      ) : (
        <Bare text={text} paragraphs={paragraphs} pale={pale} />
      )}
    </div>
  );
}

function useHighlights(root: RefObject<HTMLDivElement | null>, paragraphs: readonly Span[], marks: readonly Mark[], plain: boolean): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (plain || element === null) return;
    const byLook = new Map<string, Range[]>();
    for (const mark of marks) {
      const ranges = byLook.get(mark.look) ?? [];
      byLook.set(mark.look, ranges);
      ranges.push(...rangesOf(element, paragraphs, mark));
    }
    const takenOut = [...byLook].map(([look, ranges]) => highlight(look, ranges));
    return () => {
      for (const takeOut of takenOut) takeOut();
    };
  }, [marks, plain, paragraphs, root]);
}

interface Drawn extends Pick<MarkedTextProps, "text" | "paragraphs"> {
  readonly pale: MarkedTextProps["pale"];
}

/** Drawn once for a text: marks come and go without it. */
const Bare = memo(function Bare({ text, paragraphs, pale }: Drawn) {
  return paragraphs.map((paragraph) => (
    <p key={paragraph.start} {...attributesOf(paragraph, pale)}>
      {text.slice(paragraph.start, paragraph.end)}
    </p>
  ));
});

const WithElements = memo(function WithElements({ text, paragraphs, marks, over, pale }: Drawn & Pick<MarkedTextProps, "marks" | "over">) {
  const all = [...marks, ...over];
  return paragraphs.map((paragraph) => (
    <p key={paragraph.start} {...attributesOf(paragraph, pale)}>
      {cutByMarks(paragraph, all).map(({ start, end, looks }) =>
        looks.length === 0 ? (
          text.slice(start, end)
        ) : (
          <mark key={start} className="mt" data-looks={looks.join(" ")}>
            {text.slice(start, end)}
          </mark>
        ),
      )}
    </p>
  ));
});

function attributesOf({ start }: Span, pale: MarkedTextProps["pale"]): Readonly<Record<string, unknown>> {
  return { [startAttribute]: start, "data-pale": pale?.has(start) ? "" : undefined };
}
