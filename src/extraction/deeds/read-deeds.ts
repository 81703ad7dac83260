import type { Extraction } from "../../domain/extraction.ts";
import type { Quantity } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";
import type { Act, Modality, Statement } from "../../domain/statement.ts";
import type { TimeExpression } from "../../domain/time-expression.ts";
import type { LanguagePack } from "../../language/language-pack.ts";
import { trimSentence } from "../../text/trim-sentence.ts";
import { bindTimes } from "./bind-times.ts";
import { cutStretches, type Stretch } from "./cut-stretches.ts";

/** One thing that a statement tells of, with its own firmness and the figures that belong to it. */
export interface Deed {
  readonly span: Span;
  readonly act: Act;
  readonly modality: Modality | null;
  readonly figures: readonly Figure[];
  /** Every time in it, bound or not. */
  readonly times: readonly TimeExpression[];
}

/** A figure and the time it is told for. */
export interface Figure {
  readonly quantity: Quantity;
  readonly time: TimeExpression | null;
}

/**
 * What one statement tells of. A statement is one deed, unless its clauses differ in how firm they are, or count several
 * things of one unit: "considers buying 20 million tons this season, and has promised 25 million for the next".
 */
export function readDeeds(statement: Statement, extraction: Extraction, pack: LanguagePack): readonly Deed[] {
  const { text } = extraction;
  const { quantities: allQuantities, times: allTimes } = placedIn(extraction);
  // How long something takes is a time too, and counts nothing.
  const quantities = statement.quantities.flatMap((id) => allQuantities.get(id) ?? []).filter(({ unit }) => unit !== "s");
  const times = statement.times.flatMap((id) => allTimes.get(id) ?? []);
  const cut = cutStretches(text, statement.content, pack.clauseBreaks);
  const [first, last] = [cut[0], cut.at(-1)];
  const stretches =
    first && last && cut.length > mostStretches ? [{ start: first.start, end: last.end, breakBehind: 0, anew: false }] : cut;
  const bound = bindTimes(quantities, times, stretches);
  const deedOf = ({ from, to, act, modality }: Part): Deed => {
    const span = trimSentence(text, { start: stretches[from]?.start ?? 0, end: stretches[to]?.end ?? 0 });
    const within = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
    const figures = quantities.filter(within).map((quantity): Figure => ({ quantity, time: bound.get(quantity.id) ?? null }));
    return { span, act, modality, figures, times: times.filter(within) };
  };
  const figuresIn = (stretch: Span): readonly Figure[] =>
    quantities
      .filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
      .map((quantity) => ({ quantity, time: bound.get(quantity.id) ?? null }));
  return partsOf(statement, stretches, figuresIn, text, pack).map(deedOf);
}

/** Content of more stretches is a table or no language; it is one deed. */
const mostStretches = 120;

interface Placed {
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly times: ReadonlyMap<string, TimeExpression>;
}

const known = new WeakMap<Extraction, Placed>();

/** Quantities and times by their ids. */
function placedIn(extraction: Extraction): Placed {
  const before = known.get(extraction);
  if (before) return before;
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));
  const placed = { quantities: byId(extraction.quantities), times: byId(extraction.times) };
  known.set(extraction, placed);
  return placed;
}

/** Stretches from one to another, by their places in the list. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly act: Act;
  readonly modality: Modality | null;
}

type Told = Pick<Deed, "act" | "modality">;

function partsOf(
  statement: Statement,
  stretches: readonly Stretch[],
  figuresIn: (stretch: Span) => readonly Figure[],
  text: string,
  pack: LanguagePack,
): readonly Part[] {
  const last = stretches.length - 1;
  if (last < 0) return [];
  const whole: Part = { from: 0, to: last, act: statement.act, modality: statement.modality };
  if (last === 0) return [whole];
  const told = stretches.map((stretch) => readStretch(statement, stretch, text, pack));
  const firmnesses = new Set(told.flatMap((one) => (one ? [one.modality] : [])));
  const several = firmnesses.size > 1;
  const parts: { from: number; to: number; act: Act; modality: Modality | null; figures: readonly Figure[] }[] = [];
  stretches.forEach((stretch, at) => {
    const figures = figuresIn(stretch);
    const before = parts.at(-1);
    const own = several ? (told[at] ?? null) : null;
    const apart = own ? own.modality !== before?.modality : false;
    if (before && !apart && (hangsOn(stretch, text, pack) || !countsApart(before.figures, figures))) {
      before.to = at;
      before.figures = [...before.figures, ...figures];
    } else {
      // What leads up to the first firm clause is no deed.
      const { act, modality } = own ?? before ?? (several ? { act: statement.act, modality: null } : whole);
      parts.push({ from: at, to: at, act, modality, figures });
    }
  });
  if (parts.length > 1) return withLead(parts, stretches, figuresIn);
  return [narrowed(whole, told, stretches, figuresIn, pack.spaced)];
}

/** "which …", "compared with …": no clause or item of its own. */
const hangsOn = ({ start, end }: Stretch, text: string, { ownVoice }: LanguagePack): boolean =>
  ownVoice.lists?.hangsOn.test(text.slice(start, end).trimStart()) === true;

/** How firm a stretch is by its own words; null where they do not say. What hangs on to others' words has no say. */
function readStretch(statement: Statement, stretch: Stretch, text: string, pack: LanguagePack): Told | null {
  if (hangsOn(stretch, text, pack)) return null;
  const { act, modality } = stretch.anew
    ? pack.readFirmness(text, [], [stretch], "own")
    : pack.readFirmness(text, statement.cue, [stretch], statement.type);
  return modality === null || act === "mention" ? null : { act, modality };
}

/** Whether a stretch counts another thing than what stands before, or the same for another time: figures of one unit and two values. */
const countsApart = (before: readonly Figure[], now: readonly Figure[]): boolean =>
  now.some(
    ({ quantity }) =>
      !before.some((one) => String(one.quantity.value) === String(quantity.value)) &&
      before.some((one) => one.quantity.unit === quantity.unit),
  );

/** The first firm part with the stretch right before it, where that is short and counts nothing itself: "For next season, …". */
function withLead(parts: readonly Part[], stretches: readonly Stretch[], figuresIn: (stretch: Span) => readonly Figure[]): readonly Part[] {
  const [lead, first, ...others] = parts;
  if (!lead || !first || lead.modality !== null) return parts;
  const near = stretches[lead.to];
  const goesWith = near !== undefined && near.end - near.start <= shortLead && figuresIn(near).length === 0;
  return goesWith ? [{ ...first, from: lead.to }, ...others] : [first, ...others];
}

/** In UTF-16 units. */
const shortLead = 30;

/** Longer statements are shown by their firm clauses and figures. In UTF-16 units. */
const longest = { spaced: 220, han: 80 };

function narrowed(
  whole: Part,
  told: readonly (Told | null)[],
  stretches: readonly Stretch[],
  figuresIn: (stretch: Span) => readonly Figure[],
  spaced: boolean,
): Part {
  const length = (stretches[whole.to]?.end ?? 0) - (stretches[0]?.start ?? 0);
  const telling = stretches.flatMap((stretch, at) => (told[at] || figuresIn(stretch).length > 0 ? [at] : []));
  const [from] = telling;
  const to = telling.at(-1);
  if (length <= (spaced ? longest.spaced : longest.han) || from === undefined || to === undefined) return whole;
  const lead = stretches[from - 1];
  return { ...whole, from: lead && lead.end - lead.start <= shortLead ? from - 1 : from, to };
}
