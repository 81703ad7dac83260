import { Link } from "@tanstack/react-router";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { Span } from "../../../domain/span.ts";
import type { StatementView, TextView } from "../../../domain/view.ts";
import { Button, Kbd, SideCode, TextStatusMark } from "../../parts/parts.ts";
import { MarkedText } from "../../text-marks/marked-text.tsx";
import { findParagraph } from "../../text-marks/paragraphs.ts";
import { usePlainMarks } from "../../text-marks/plain-marks.ts";
import type { Mark } from "../../text-marks/segments.ts";
import { startOf } from "../../text-marks/statement-at.ts";
import { formatDay, languageName } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { withEnd, withStart } from "./content-edges.ts";
import type { Draft } from "./draft.ts";
import { Edge, type EdgeKind, type EdgePlace } from "./edge.tsx";
import { extentOf } from "./shown-paragraphs.ts";
import { reviewWords } from "./words.ts";

/** Handles of the statement, so that keys can reach them. */
export type EdgeHandles = Readonly<Record<EdgeKind, RefObject<HTMLDivElement | null>>>;

/** The statement within its paragraphs, with handles at its ends, and what can be done with them. */
export function StatementWork(props: {
  readonly encounter: string;
  readonly text: TextView;
  readonly name: string;
  readonly allParagraphs: readonly Span[];
  readonly paragraphs: readonly Span[];
  readonly statement: StatementView;
  readonly draft: Draft;
  readonly edges: EdgeHandles;
  /** Where the second half would begin; null while nothing is being split. */
  readonly split: number | null;
  readonly position: string;
  readonly doubts: React.ReactNode;
  onDraft(draft: Draft): void;
  onSplitAt(offset: number | null): void;
  onSplit(): void;
  onJoin(): void;
  onEdge(edge: EdgeKind | null): void;
  onMove(direction: 1 | -1): void;
}) {
  const { text, statement, draft, paragraphs, split } = props;
  const words = useWords(reviewWords);
  const language = useLanguage();
  const plain = usePlainMarks();
  const root = useRef<HTMLDivElement>(null);
  const content = draft.content;
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const limits = extentOf(paragraphs);
  const marks = useMemo(() => marksOf(text, statement), [text, statement]);
  const pale = useMemo(() => paleOf(statement, paragraphs), [statement, paragraphs]);
  const over = useMemo(
    () => [
      ...content.map((span): Mark => ({ ...span, look: "selected" })),
      ...(draft.condition === null ? [] : [{ ...draft.condition, look: "condition" }]),
    ],
    [content, draft.condition],
  );
  useStatementInSight(root, `${text.id}:${statement.id}`, start);
  const place = (from: number, to: number): EdgePlace => ({
    text: text.text,
    language: text.language,
    paragraphs,
    limits: { start: from, end: to },
  });
  const facts = [
    words.paragraph(findParagraph(props.allParagraphs, startOf(statement)) + 1),
    languageName(text.language, language),
    text.publishedAt === null ? null : formatDay(text.publishedAt, language),
  ];
  const shared = { root, onBlur: () => props.onEdge(null) };
  return (
    <section className="work" aria-labelledby="review-statement">
      <div className="work-head">
        <h2 id="review-statement">
          <span className="num">{props.position}</span> <SideCode side={text.side} /> {props.name}{" "}
          <span className="meta">
            <TextStatusMark status={text.textStatus} /> {facts.filter((fact) => fact !== null).join(" · ")}
          </span>
        </h2>
        <span className="work-nav">
          <Link
            className="btn btn-bare"
            to="/encounters/$encounter/read"
            params={{ encounter: props.encounter }}
            search={{ statement: `${text.id}:${statement.id}` } as never}
          >
            {words.read}
          </Link>
          <Button kind="bare" kbd="k" onClick={() => props.onMove(-1)}>
            {words.previous}
          </Button>
          <Button kind="bare" kbd="j" onClick={() => props.onMove(1)}>
            {words.next}
          </Button>
        </span>
      </div>
      <div className="para text" lang={text.language === "und" ? undefined : text.language}>
        <MarkedText
          text={text.text}
          paragraphs={paragraphs}
          marks={marks}
          over={over}
          plain={plain}
          root={root}
          className="para-text"
          pale={pale}
        />
        <Edge
          {...shared}
          kind="start"
          offset={start}
          place={place(limits.start, end - 1)}
          handle={props.edges.start}
          onFocus={() => props.onEdge("start")}
          onMove={(to) => props.onDraft({ ...draft, content: withStart(content, to) })}
        />
        <Edge
          {...shared}
          kind="end"
          offset={end}
          place={place(start + 1, limits.end)}
          handle={props.edges.end}
          onFocus={() => props.onEdge("end")}
          onMove={(to) => props.onDraft({ ...draft, content: withEnd(content, to) })}
        />
        {split !== null && (
          <Edge
            {...shared}
            kind="split"
            offset={split}
            place={place(start, end)}
            handle={props.edges.split}
            onFocus={() => props.onEdge("split")}
            onMove={props.onSplitAt}
          />
        )}
      </div>
      {split === null ? (
        <p className="moves">
          <b>{words.boundary}</b>
          <span>
            <Kbd keys="[" />
            <Kbd keys="]" /> {words.chooseEnd}
          </span>
          <span>
            <Kbd keys="ArrowLeft" />
            <Kbd keys="ArrowRight" /> {words.byWord}
          </span>
          <span>
            <Kbd keys="Shift+ArrowLeft" />
            <Kbd keys="ArrowRight" /> {words.byCharacter}
          </span>
          <Button kind="bare" kbd="s" onClick={() => props.onSplitAt(Math.floor((start + end) / 2))}>
            {words.splitHere}
          </Button>
          <Button kind="bare" kbd="m" onClick={props.onJoin}>
            {words.joinNext}
          </Button>
        </p>
      ) : (
        <p className="moves" role="status">
          <b>{words.splitting}</b>
          <Button kind="main" kbd="Enter" onClick={props.onSplit}>
            {words.splitNow}
          </Button>
          <Button kbd="Escape" onClick={() => props.onSplitAt(null)}>
            {words.cancel}
          </Button>
        </p>
      )}
      {props.doubts}
    </section>
  );
}

/** Source, cue and figures underlined. */
function marksOf(text: TextView, statement: StatementView): readonly Mark[] {
  const values = [
    ...text.quantities.filter(({ id }) => statement.quantities.includes(id)),
    ...text.times.filter(({ id }) => statement.times.includes(id)),
  ];
  return [
    ...statement.source.map(({ start, end }) => ({ start, end, look: "source" })),
    ...statement.cue.map(({ start, end }) => ({ start, end, look: "cue" })),
    ...values.map(({ start, end }) => ({ start, end, look: "value" })),
  ];
}

/** Paragraphs without words of the statement. */
function paleOf(statement: StatementView, paragraphs: readonly Span[]): ReadonlySet<number> {
  const holds = ({ start, end }: Span) => statement.content.some((part) => part.start < end && start < part.end);
  return new Set(paragraphs.filter((paragraph) => !holds(paragraph)).map(({ start }) => start));
}

/** A new statement is scrolled to where it can be read; one whose ends are being moved stays where it is. */
function useStatementInSight(root: RefObject<HTMLDivElement | null>, key: string, offset: number): void {
  const first = useRef(offset);
  first.current = offset;
  // The key tells one statement from the next.
  useEffect(() => {
    const work = root.current?.closest(".work");
    if (!work || root.current === null || key === "") return;
    const paragraph = [...root.current.children].findLast((child) => Number(child.getAttribute("data-start")) <= first.current);
    work.scrollTop = 0;
    const top = (paragraph ?? root.current).getBoundingClientRect().top - work.getBoundingClientRect().top;
    if (top > work.clientHeight / 2) work.scrollTop = top - work.clientHeight / 4;
  }, [root, key]);
}
