import { memo, type RefObject, useLayoutEffect } from "react";
import type { Span } from "../../domain/span.ts";
import { highlight } from "./highlight-registry.ts";
import { cutByMarks, type Mark } from "./segments.ts";
import { rangesOf, startAttribute } from "./text-positions.ts";
import "./text-marks.css";

/**
 * A text, paragraph by paragraph, with marks on it. The words in the page are those of the text, character by character.
 * Marks are highlights over bare text; with `plain` they are elements.
 */
export function MarkedText(props: {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly marks: readonly Mark[];
  readonly plain: boolean;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly className?: string;
}) {
  const { text, paragraphs, marks, plain, root } = props;
  useLayoutEffect(() => {
    if (plain || root.current === null) return;
    const element = root.current;
    const looks = new Set(marks.map((mark) => mark.look));
    const takeOut = [...looks].map((look) =>
      highlight(
        look,
        marks.filter((mark) => mark.look === look).flatMap((mark) => rangesOf(element, paragraphs, mark)),
      ),
    );
    return () => {
      for (const undo of takeOut) undo();
    };
  }, [marks, plain, paragraphs, root]);
  return (
    <div ref={root} className={props.className}>
      {plain ? <Marked text={text} paragraphs={paragraphs} marks={marks} /> : <Bare text={text} paragraphs={paragraphs} />}
    </div>
  );
}

/** Drawn once for a text: marks come and go without it. */
const Bare = memo(function Bare({ text, paragraphs }: { readonly text: string; readonly paragraphs: readonly Span[] }) {
  return paragraphs.map(({ start, end }) => (
    <p key={start} {...{ [startAttribute]: start }}>
      {text.slice(start, end)}
    </p>
  ));
});

const Marked = memo(function Marked(props: {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly marks: readonly Mark[];
}) {
  return props.paragraphs.map((paragraph) => (
    <p key={paragraph.start} {...{ [startAttribute]: paragraph.start }}>
      {cutByMarks(paragraph, props.marks).map(({ start, end, looks }) =>
        looks.length === 0 ? (
          props.text.slice(start, end)
        ) : (
          <mark key={start} className="mt" data-looks={looks.join(" ")}>
            {props.text.slice(start, end)}
          </mark>
        ),
      )}
    </p>
  ));
});
