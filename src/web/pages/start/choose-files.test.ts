import { expect, test } from "vitest";
import { chooseFiles } from "./choose-files.ts";

test("text and HTML are taken, other files counted, the file manager's own passed over", () => {
  const found = ["call/us.txt", "call/cn.HTML", "call/encounter.json", "call/photo.jpg", "call/.DS_Store", "__MACOSX/call/us.txt"];
  const { files, leftOut } = chooseFiles(found.map((path) => ({ path, file: null })));
  expect(files.map(({ path }) => path)).toEqual(["call/us.txt", "call/cn.HTML", "call/encounter.json"]);
  expect(leftOut).toBe(1);
});
