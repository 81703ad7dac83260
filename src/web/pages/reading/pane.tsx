import { type MouseEvent, useEffect, useId, useLayoutEffect, useMemo, useRef } from "react";
import type { Span } from "../../../domain/span.ts";
import { Level, SideCode, TextStatusMark } from "../../parts/parts.ts";
import { MarkedText } from "../../text-marks/marked-text.tsx";
import type { Mark } from "../../text-marks/segments.ts";
import { nextStatementAt, statementsAt } from "../../text-marks/statement-at.ts";
import { characterAtPoint } from "../../text-marks/text-positions.ts";
import { formatDay } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { NearBoxes } from "./near-boxes.tsx";
import { type NamePlace, nameAt, statementOf } from "./people-in-text.ts";
import { PinGutter } from "./pin-gutter.tsx";
import { type PreparedText, type Underline, underlineMarks } from "./prepared-text.ts";
import { Slip } from "./slip.tsx";
import { topOf, usePins } from "./use-pins.ts";
import { readingWords } from "./words.ts";

/** What the desk asks of a pane that stands. */
export interface PaneHandle {
  readonly scroller: HTMLElement;
  /** Height on the screen of a character's line; null where it is not shown. */
  topOf(offset: number): number | null;
}

/** Pixels above the first line where nothing is selected yet: room for the rule over the text. */
const roomAbove = 36;

/** What is lit up in one text. */
export interface Lit {
  readonly selected: string | null;
  readonly partners: readonly string[];
  readonly hovered: string | null;
  /** A stretch that was asked for by its place. */
  readonly found: Span | null;
  /** The name chosen, or pointed at. */
  readonly name: Span | null;
  /** What the text does instead of printing the selected point; null where it prints it, or nothing is selected. */
  readonly silence: { readonly nearest: Span | null } | null;
}

/** One text with its head, its pins, and a foot where it is silent. */
export function Pane(props: {
  readonly prepared: PreparedText;
  readonly name: string;
  readonly lit: Lit;
  readonly underline: Underline;
  /** Who is meant where, in order. */
  readonly places: readonly NamePlace[];
  readonly plain: boolean;
  /** Height at which the selected statement and its partners stand, within the pane. */
  readonly levelY: number | null;
  register(account: string, handle: PaneHandle | null): void;
  onSelect(statement: string): void;
  /** A name was clicked, where it stands in a statement or not. */
  onName(place: NamePlace | null): void;
  onHover(statement: string | null, place: NamePlace | null): void;
}) {
  const { prepared, lit, underline, places, plain, register } = props;
  const { text } = prepared;
  const words = useWords(readingWords);
  const language = useLanguage();
  const head = useId();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const pins = usePins(prepared, root, plain);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    register(text.id, { scroller: element, topOf: (offset) => (root.current === null ? null : topOf(root.current, prepared, offset)) });
    return () => register(text.id, null);
  }, [register, text.id, prepared]);
  // The air above the text is for bringing lines level: a reader begins at the first line.
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = Math.max(0, (root.current?.offsetTop ?? 0) - roomAbove);
  }, []);
  const marks = useMemo(() => underlineMarks(prepared, underline, places), [prepared, underline, places]);
  const over = useMemo(() => marksOver(prepared, lit), [prepared, lit]);
  const bright = useMemo(() => new Set([...lit.partners, ...(lit.selected === null ? [] : [lit.selected])]), [lit]);
  const statementUnder = useWordsUnder(prepared, places, root, props.onHover);
  const indented = !prepared.paragraphs.some(({ start }) => text.text[start] === "\u3000");
  const length = text.length.of === "words" ? words.words(text.length.count) : words.characters(text.length.count);
  const facts = [
    length,
    text.publishedAt === null ? words.notDated : formatDay(text.publishedAt, language),
    words.version(text.version.number),
    text.complete ? words.whole : words.partial,
  ];
  const lang = text.language === "und" ? undefined : text.language;

  function click(event: MouseEvent) {
    if (getSelection()?.isCollapsed === false) return;
    const offset = characterOf(event, root.current, prepared);
    const name = offset === null ? null : nameAt(places, offset);
    // The first click on a name chooses it with the words around it; the next ones go on to the statements around those.
    const isNew = name !== null && lit.name?.start !== name.place.start;
    const found = offset === null ? null : isNew ? statementOf(prepared, name) : nextStatementAt(prepared.statements, offset, lit.selected);
    if (found !== null) props.onSelect(found.id);
    props.onName(name);
  }

  return (
    <section className="pane" aria-labelledby={head} data-account={text.id}>
      <header className="pane-head">
        <h2 id={head}>
          <SideCode side={text.side} /> {props.name}
        </h2>
        <p className="meta">
          <TextStatusMark status={text.textStatus} /> {facts.join(" · ")}
        </p>
      </header>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: j and k select statements by key. */}
      <section
        className="scroll"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by key.
        tabIndex={0}
        lang={lang}
        aria-label={words.textOf(props.name)}
        onClick={click}
        onMouseMove={statementUnder.move}
        onMouseLeave={statementUnder.leave}
      >
        <div className="source text">
          <MarkedText
            text={text.text}
            paragraphs={prepared.paragraphs}
            marks={marks}
            over={over}
            plain={plain}
            root={root}
            className={indented ? "source-text indented" : "source-text"}
          />
          <PinGutter prepared={prepared} pins={pins} scroller={scroller} lit={bright} onPick={props.onSelect} />
          {lit.silence?.nearest && <NearBoxes root={root} paragraphs={prepared.paragraphs} span={lit.silence.nearest} />}
        </div>
      </section>
      {lit.silence !== null && (
        <Slip text={text} nearest={lit.silence.nearest}>
          <Level level={text.complete ? "silent" : "unknown"} />
        </Slip>
      )}
      {props.levelY !== null && <span className="notch" style={{ top: props.levelY }} />}
    </section>
  );
}

function marksOver(prepared: PreparedText, lit: Lit): readonly Mark[] {
  const of = (statement: string | null, look: string): readonly Mark[] =>
    statement === null ? [] : (prepared.byId.get(statement)?.content ?? []).map(({ start, end }) => ({ start, end, look }));
  return [
    ...(lit.hovered === lit.selected ? [] : of(lit.hovered, "hovered")),
    ...(lit.found === null ? [] : [{ ...lit.found, look: "found" }]),
    ...lit.partners.flatMap((partner) => of(partner, "partner")),
    ...of(lit.selected, "selected"),
    ...(lit.name === null ? [] : [{ ...lit.name, look: "name-chosen" }]),
  ];
}

/** Tells which statement and which name are pointed at, once for each frame and only when it is another. */
function useWordsUnder(
  prepared: PreparedText,
  places: readonly NamePlace[],
  root: React.RefObject<HTMLDivElement | null>,
  tell: (statement: string | null, place: NamePlace | null) => void,
): { move(event: MouseEvent): void; leave(): void } {
  const frame = useRef(0);
  const last = useRef<string | null>(null);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const say = (statement: string | null, place: NamePlace | null) => {
    const key = statement === null && place === null ? null : `${statement ?? ""} ${place?.place.start ?? ""}`;
    if (last.current === key) return;
    last.current = key;
    tell(statement, place);
  };
  return {
    move(event) {
      if (event.buttons !== 0) return;
      const { clientX, clientY } = event;
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => {
        const offset = characterOf({ clientX, clientY }, root.current, prepared);
        if (offset === null) say(null, null);
        else say(statementsAt(prepared.statements, offset)[0]?.id ?? null, nameAt(places, offset));
      });
    },
    leave() {
      cancelAnimationFrame(frame.current);
      say(null, null);
    },
  };
}

function characterOf(at: { readonly clientX: number; readonly clientY: number }, root: Element | null, prepared: PreparedText) {
  return root === null ? null : characterAtPoint(root, prepared.paragraphs, at.clientX, at.clientY);
}
