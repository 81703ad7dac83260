import { tells } from "../alignment/claims/claim.ts";
import { evidence, type ReadAccount } from "../alignment/read-account.ts";
import type { Commitment, Point } from "../domain/comparison.ts";
import type { Span } from "../domain/span.ts";
import type { Act, Modality, Statement } from "../domain/statement.ts";
import type { TimeExpression } from "../domain/time-expression.ts";
import { type Deed, type Figure, readDeeds } from "../extraction/deeds/read-deeds.ts";
import { sidesOf } from "../extraction/principals.ts";
import { sameAmount } from "../language/quantities/same-amount.ts";
import { dayRange, day as toDay } from "../language/times/edtf.ts";
import { whoActs } from "./who-acts.ts";

/** One telling of an undertaking. */
interface Telling {
  readonly read: ReadAccount;
  readonly statement: Statement;
  readonly deed: Deed;
  readonly by: string | null;
  /** Points in which its words stand; the first is where its row stands. */
  readonly points: readonly number[];
}

/**
 * The undertakings that the accounts of one encounter tell of: who will do what, how much and when, how firmly, and who has acknowledged or denied it.
 * What several accounts of one point tell of one party, with figures that agree, is one row, with the weakest firmness that any of them gives. What a side
 * claims stands before what only the press tells.
 */
export function listCommitments(accounts: readonly ReadAccount[], points: readonly Point[]): readonly Commitment[] {
  const placed = placesOf(points);
  const table = [...new Set(accounts.flatMap((read) => sidesOf(read.account.side)))].sort();
  const tellings = accounts.flatMap((read) => tellingsOf(read, placed.get(read.account.id) ?? new Map(), table));
  return gather(tellings)
    .map((row) => ({ row, denied: deniersOf(row, accounts, points) }))
    .sort((a, b) => Number(isPress(a.row)) - Number(isPress(b.row)))
    .map(({ row, denied }, at) => toCommitment(`c${at + 1}`, row, denied, accounts));
}

/** Tellings by undertaking, each row in order. */
function gather(tellings: readonly Telling[]): readonly Telling[][] {
  const rows: Telling[][] = [];
  const atPoint = new Map<number, Telling[][]>();
  for (const telling of [...tellings].sort(byPlace)) {
    const near = telling.points.flatMap((point) => atPoint.get(point) ?? []);
    const row = near.find((one) => one.some((other) => isSame(other, telling))) ?? [];
    if (row.length === 0) rows.push(row);
    row.push(telling);
    for (const point of telling.points) {
      const here = atPoint.get(point) ?? [];
      if (!here.includes(row)) atPoint.set(point, [...here, row]);
    }
  }
  return rows;
}

/** Where the words of statements stand in points: by account, then by statement. */
type Places = ReadonlyMap<string, readonly (Span & { readonly point: number })[]>;

function placesOf(points: readonly Point[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Map<string, (Span & { point: number })[]>>();
  points.forEach(({ statements }, point) => {
    for (const { account, statement, spans } of statements) {
      const ofAccount = places.get(account) ?? new Map<string, (Span & { point: number })[]>();
      places.set(account, ofAccount);
      ofAccount.set(statement, [...(ofAccount.get(statement) ?? []), ...spans.map(({ start, end }) => ({ start, end, point }))]);
    }
  });
  return places;
}

function tellingsOf(read: ReadAccount, places: Places, table: readonly string[]): readonly Telling[] {
  return read.extraction.statements.filter(isUndertaking).flatMap((statement) => {
    let before: string | null = null;
    return readDeeds(statement, read.extraction, read.pack).flatMap((deed): Telling[] => {
      const by = whoActs(read, statement, deed, table, before);
      before = by ?? before;
      if (!isUndertaking(deed)) return [];
      const found = (places.get(statement.id) ?? []).filter(({ start, end }) => start < deed.span.end && end > deed.span.start);
      const points = [...new Set(found.map(({ point }) => point))].sort((a, b) => a - b);
      return points.length > 0 ? [{ read, statement, deed, by, points }] : [];
    });
  });
}

const undertaking = new Set<Act>(["commitment", "offer", "agreement"]);

/** An act of undertaking, or a report of one: "China is considering a larger order" commits nobody firmly, but is followed all the same. */
function isUndertaking({ act, modality }: Pick<Deed, "act" | "modality">): boolean {
  if (modality === null || modality === "denied" || modality === "not-discussed") return false;
  return undertaking.has(act) || (act === "event" && modality !== "done" && modality !== "ongoing");
}

/** What a side tells stands before what the press does; then the order of points and of texts. */
const byPlace = (a: Telling, b: Telling): number =>
  Number(sidesOf(a.read.account.side).length === 0) - Number(sidesOf(b.read.account.side).length === 0) ||
  (a.points[0] ?? 0) - (b.points[0] ?? 0) ||
  a.deed.span.start - b.deed.span.start;

/** Whether two tellings are of one undertaking: a point in common, one who acts, and figures that agree where both have any. */
function isSame(a: Telling, b: Telling): boolean {
  if (a.read === b.read && a.statement === b.statement) return false;
  if (!a.points.some((point) => b.points.includes(point))) return false;
  if (a.by !== null && b.by !== null && inOrder(a.by) !== inOrder(b.by)) return false;
  if (a.deed.figures.length === 0 || b.deed.figures.length === 0) return a.deed.figures.length === b.deed.figures.length;
  return a.deed.figures.some((x) => b.deed.figures.some((y) => agree(x, y)));
}

const inOrder = (parties: string): string => parties.split("+").sort().join("+");

const agree = (x: Figure, y: Figure): boolean => {
  const relation = sameAmount(x.quantity, y.quantity);
  return relation === "same" || relation === "compatible";
};

const isPress = (row: readonly Telling[]): boolean => claimersOf(row).length === 0;
const claimersOf = (row: readonly Telling[]): readonly string[] =>
  [...new Set(row.flatMap(({ read }) => sidesOf(read.account.side)))].sort();

/** Sides that deny in their own account, at the same point, what a row tells. */
function deniersOf(row: readonly Telling[], accounts: readonly ReadAccount[], points: readonly Point[]): readonly string[] {
  const [lead] = row;
  const byId = new Map(accounts.map((read) => [read.account.id, read]));
  const deniers = (lead?.points ?? []).flatMap((point) =>
    (points[point]?.statements ?? []).flatMap(({ account, statement: id }) => {
      const read = byId.get(account);
      const statement = read?.extraction.statements.find((one) => one.id === id);
      return read && statement?.modality === "denied" ? sidesOf(read.account.side) : [];
    }),
  );
  return [...new Set(deniers)].sort();
}

function toCommitment(id: string, row: readonly Telling[], deniedBy: readonly string[], accounts: readonly ReadAccount[]): Commitment {
  const [lead] = row as readonly [Telling, ...Telling[]];
  const { deed, statement, read } = lead;
  const by = row.find((one) => one.by !== null)?.by ?? null;
  const claimedBy = claimersOf(row);
  const counted = deed.figures.filter(({ quantity }) => tells(quantity));
  const figure = counted.find(({ time }) => time !== null) ?? counted[0];
  const ahead = (time: TimeExpression | null | undefined): boolean => !!time && !isPast(time, read.account.publishedAt);
  const condition = statement.condition;
  return {
    id,
    by,
    to: otherParty(by, accounts),
    what: read.account.text.slice(deed.span.start, deed.span.end).replace(/\s+/g, " "),
    quantity: figure?.quantity ?? null,
    time: (ahead(figure?.time) ? figure?.time : deed.times.find(ahead)) ?? null,
    modality: weakest(row),
    condition: condition ? read.account.text.slice(condition.start, condition.end) : null,
    claimedBy,
    acknowledgedBy: by === null ? [] : by.split("+").filter((party) => claimedBy.includes(party)),
    deniedBy,
    spans: row.map((one) => evidence(one.read.account, one.deed.span)),
  };
}

/** Whether a time was over, or had begun without an end, when the words were published: "the order of 2 April" is no deadline. */
function isPast({ edtf }: TimeExpression, publishedAt: string | null): boolean {
  const range = dayRange(edtf);
  const day = publishedAt && /^\d{4}-\d{2}-\d{2}/.exec(publishedAt)?.[0];
  if (!range || !day) return false;
  const from = range.from && toDay(range.from);
  const to = range.to && toDay(range.to);
  return to ? to < day : from !== null && from < day;
}

function otherParty(by: string | null, accounts: readonly ReadAccount[]): string | null {
  const sides = [...new Set(accounts.flatMap((read) => sidesOf(read.account.side)))].sort();
  const others = sides.filter((side) => !by?.split("+").includes(side));
  return by !== null && others.length === 1 ? (others[0] ?? null) : null;
}

const steps = ["considering", "intends", "will", "ongoing", "agreed", "signed", "done"];
const weakest = (row: readonly Telling[]): Modality | null =>
  row.map(({ deed }) => deed.modality).sort((a, b) => rank(a) - rank(b))[0] ?? null;
const rank = (modality: Modality | null): number => (modality === null ? steps.length : steps.indexOf(modality));
