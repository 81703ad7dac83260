import { expect, test } from "vitest";
import type { FindingView } from "../../../../domain/view.ts";
import { arrangeFindings } from "./arrange-findings.ts";

const finding = (id: string, scope?: FindingView["scope"]) => ({ id, ...(scope ? { scope } : {}) }) as FindingView;
const ranked = [finding("1"), finding("2", "one-side"), finding("3"), finding("4", "press"), finding("5", "one-side")];
const shown = (first: number) =>
  arrangeFindings(ranked, first).map(({ scope, findings, all }) => [scope, findings.map(({ id }) => id).join(""), all]);

test("arrangeFindings keeps what stands within one side and in the press apart from what stands between the sides", () => {
  expect(shown(5)).toEqual([
    ["sides", "13", 2],
    ["one-side", "25", 2],
    ["press", "4", 1],
  ]);
});

test("arrangeFindings shows the first of the ranked list, and counts those that are not shown", () => {
  expect(shown(3)).toEqual([
    ["sides", "13", 2],
    ["one-side", "2", 2],
    ["press", "", 1],
  ]);
  expect(arrangeFindings([finding("1")], 10)).toHaveLength(1);
});
