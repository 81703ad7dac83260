import { expect, test } from "vitest";
import { matchCommands } from "./match-commands.ts";

const commands = [{ told: "Go to Review" }, { told: "Open: Phone call, 2026-02-04" }, { told: "打开：元首通话" }];

test("a command is found by any of its words, in any order", () => {
  expect(matchCommands(commands, "call open").map((command) => command.told)).toEqual(["Open: Phone call, 2026-02-04"]);
  expect(matchCommands(commands, "通话").length).toBe(1);
  expect(matchCommands(commands, "").length).toBe(3);
  expect(matchCommands(commands, "review call")).toEqual([]);
});
