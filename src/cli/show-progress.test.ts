import { expect, test } from "vitest";
import { inBatches } from "./collect-files.ts";
import { mayOpenBrowser } from "./open-browser.ts";
import { progressLine, showProgress } from "./show-progress.ts";

test("progressLine says what and how many, and stays within the line", () => {
  expect(progressLine("Reading a.txt", 5, 20, 80, true)).toBe("[█████░░░░░░░░░░░░░░░] 5/20 Reading a.txt");
  expect(progressLine("Reading a.txt", 25, 20, 80, true)).toBe("[████████████████████] 25/20 Reading a.txt");
  expect(progressLine("Reading\u001b[2J", 0, 0, 80, false)).toBe("Reading␛");
  expect(progressLine("Reading ".repeat(40), 1, 2, 60, true).length).toBeLessThanOrEqual(60);
});

test("showProgress draws a bar in a terminal and takes it away; elsewhere a line now and then, none within a second", async () => {
  let at = 0;
  let told = "";
  const warn = async (text: string) => {
    told += text;
  };
  const bar = showProgress({ warn, isTerminal: true, columns: 80 }, () => at);
  for (at = 0; at <= 90; at += 10) bar.report("Reading", at, 100);
  await bar.end();
  expect(told.split("\r").length - 1).toBe(3);
  expect(told.endsWith("\r\u001b[K")).toBe(true);
  told = "";
  const line = showProgress({ warn, isTerminal: false, columns: 80 }, () => at);
  const begun = at;
  for (; at < begun + 7000; at += 100) line.report("Reading", 1, 2);
  await line.end();
  expect(told).toBe("1/2 Reading\n1/2 Reading\n");
});

test("inBatches keeps the files of an encounter together", () => {
  const file = (path: string) => ({ file: path, path, size: 4 });
  const files = ["a/encounter.json", "a/accounts/us.txt", "b/us.txt", "c/us.txt", "c/cn.txt"].map(file);
  expect(inBatches(files, 12).map((batch) => batch.map(({ path }) => path))).toEqual([
    ["a/encounter.json", "a/accounts/us.txt", "b/us.txt"],
    ["c/us.txt", "c/cn.txt"],
  ]);
  expect(inBatches([])).toEqual([]);
});

test("mayOpenBrowser only where a person sits at a desktop", () => {
  expect(mayOpenBrowser({ DISPLAY: ":0" }, true, "linux")).toBe(true);
  expect(mayOpenBrowser({ WAYLAND_DISPLAY: "w" }, true, "linux")).toBe(true);
  expect(mayOpenBrowser({}, true, "darwin")).toBe(true);
  expect(mayOpenBrowser({}, true, "linux")).toBe(false);
  expect(mayOpenBrowser({ DISPLAY: ":0" }, false, "linux")).toBe(false);
  expect(mayOpenBrowser({ DISPLAY: ":0", CI: "true" }, true, "linux")).toBe(false);
  expect(mayOpenBrowser({ SSH_CONNECTION: "x" }, true, "darwin")).toBe(false);
});
