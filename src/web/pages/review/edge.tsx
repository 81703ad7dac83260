import { type KeyboardEvent, type PointerEvent, type RefObject, useLayoutEffect, useState } from "react";
import type { Span } from "../../../domain/span.ts";
import { offsetAtPoint, rangesOf } from "../../text-marks/text-positions.ts";
import { useWords } from "../../words/use-words.ts";
import { stepByCharacter, stepByWord, wordsBeside } from "./word-steps.ts";
import { reviewWords } from "./words.ts";

/** Where an edge can be put, and what it stands in. */
export interface EdgePlace {
  readonly text: string;
  readonly language: string;
  readonly paragraphs: readonly Span[];
  readonly limits: Span;
}

/** Moves an offset by one word, or by one character, towards the end or the beginning. */
export function stepEdge(place: EdgePlace, offset: number, direction: 1 | -1, byCharacter: boolean, kind: EdgeKind): number {
  const { text, language, limits } = place;
  const end = kind === "end" ? "end" : "start";
  return byCharacter ? stepByCharacter(text, offset, direction, limits) : stepByWord(text, offset, direction, end, language, limits);
}

export type EdgeKind = "start" | "end" | "split";

/** A handle in the text that marks where words begin, end, or part: moved by keys or by pointer, and heard in words. */
export function Edge(props: {
  readonly kind: EdgeKind;
  readonly offset: number;
  readonly place: EdgePlace;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly handle: RefObject<HTMLDivElement | null>;
  onMove(offset: number): void;
  onFocus(): void;
  onBlur(): void;
}) {
  const { kind, offset, place, root, onMove } = props;
  const words = useWords(reviewWords).edges;
  const [dragged, setDragged] = useState(false);
  const box = useEdgeBox(root, place.paragraphs, offset, kind);
  const { text, language, limits } = place;
  const beside = wordsBeside(text, offset, kind === "end" ? "end" : "start", language, limits);
  const within = (wanted: number) => Math.min(Math.max(wanted, limits.start), limits.end);

  function press(event: KeyboardEvent) {
    const direction = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : null;
    if (direction !== null && !event.ctrlKey && !event.metaKey && !event.altKey) {
      onMove(stepEdge(place, offset, direction, event.shiftKey, kind));
      event.preventDefault();
    } else if (event.key === "Home" || event.key === "End") {
      onMove(event.key === "Home" ? limits.start : limits.end);
      event.preventDefault();
    }
  }

  function drag(event: PointerEvent) {
    if (!dragged || root.current === null) return;
    const wanted = offsetAtPoint(root.current, event.clientX, event.clientY);
    if (wanted !== null) onMove(within(wanted));
  }

  return (
    <div
      ref={props.handle}
      className={`edge edge-${kind}`}
      role="slider"
      tabIndex={0}
      aria-label={words[kind]}
      aria-orientation="horizontal"
      aria-valuemin={limits.start}
      aria-valuemax={limits.end}
      aria-valuenow={offset}
      aria-valuetext={kind === "end" ? words.endAt(beside) : words.startAt(beside)}
      data-dragged={dragged}
      hidden={box === null}
      style={box === null ? undefined : { left: box.left, top: box.top, height: box.height }}
      onKeyDown={press}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        event.preventDefault();
        setDragged(true);
      }}
      onPointerMove={drag}
      onPointerUp={() => setDragged(false)}
      onPointerCancel={() => setDragged(false)}
    />
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Where an offset stands within the text's element: before the character that follows, or after the one before it. */
function useEdgeBox(root: RefObject<HTMLDivElement | null>, paragraphs: readonly Span[], offset: number, kind: EdgeKind): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const measure = () => setBox(measureEdge(element, paragraphs, offset, kind));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, paragraphs, offset, kind]);
  return box;
}

function measureEdge(element: HTMLElement, paragraphs: readonly Span[], offset: number, kind: EdgeKind): Box | null {
  const base = element.getBoundingClientRect();
  const after = kind === "end" ? [offset - 1, offset] : [offset, offset - 1];
  for (const at of after) {
    const rects = rangesOf(element, paragraphs, { start: at, end: at + 1 }).flatMap((range) => [...range.getClientRects()]);
    const rect = at === offset ? rects[0] : rects.at(-1);
    if (rect === undefined) continue;
    const left = at === offset ? rect.left : rect.right;
    return { left: left - base.left + element.offsetLeft, top: rect.top - base.top + element.offsetTop, height: rect.height };
  }
  return null;
}
