import { expect, test } from "vitest";
import type { EncounterSummary } from "../../../domain/view.ts";
import { layOutLanes, listTicks, placeLabels, readStretch, stackMarks } from "./lay-out-time.ts";

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

const make = (id: string, date: string | null, ...sides: string[]): EncounterSummary =>
  ({
    id,
    date,
    title: id,
    participants: sides.map((side) => ({ name: side, role: null, side })),
    accounts: [{ side: "third-party" }],
  }) as unknown as EncounterSummary;

test("a date means all days that it may mean", () => {
  expect(readStretch("2026-02-04")).toEqual({ from: day("2026-02-04"), to: day("2026-02-05") });
  expect(readStretch("2026-02")).toEqual({ from: day("2026-02-01"), to: day("2026-03-01") });
  expect(readStretch("2025")).toEqual({ from: day("2025-01-01"), to: day("2026-01-01") });
  expect(readStretch(null)).toBeNull();
});

test("encounters of the same sides stand in one lane, in whatever order they are named", () => {
  const lanes = layOutLanes([
    make("b", "2026-02-04", "US", "CN"),
    make("a", "2025-10", "CN", "US"),
    make("c", "2026-02-04", "RU", "CN"),
    make("d", null, "US", "CN"),
  ]);
  expect(lanes.map(({ sides, marks }) => [sides.join("+"), marks.map((mark) => mark.encounter.id)])).toEqual([
    ["CN+US", ["a", "b"]],
    ["CN+RU", ["c"]],
  ]);
  expect(lanes[0]?.marks.map((mark) => mark.day)).toEqual([false, true]);
});

test("ticks are months where there is room, years where there is little", () => {
  const stretch = { from: day("2025-11-10"), to: day("2026-02-20") };
  const name = (month: number) => `m${month + 1}`;
  expect(listTicks(stretch, 2, name).map(({ label }) => label)).toEqual(["m12", "2026", "m2"]);
  expect(listTicks({ from: day("2020-05-01"), to: day("2026-02-20") }, 0.1, name).map(({ label }) => label)).toEqual([
    "2021",
    "2022",
    "2023",
    "2024",
    "2025",
    "2026",
  ]);
});

test("labels that would touch are left to the list", () => {
  expect(
    placeLabels([
      { x: 50, width: 60 },
      { x: 70, width: 60 },
      { x: 150, width: 60 },
    ]),
  ).toEqual([true, false, true]);
});

test("marks of near days stand one under the other, and go back up where there is room", () => {
  expect(stackMarks([10, 10, 20, 40, 100])).toEqual([0, 1, 2, 0, 0]);
});
