import { expect, test } from "vitest";
import { readFirmness } from "./firmness.ts";

/** Act and modality of a content without a cue of its own. */
function read(content: string, before = ""): string {
  const text = before + content;
  const { act, modality } = readFirmness(text, [], [{ start: before.length, end: text.length }], "indirect");
  return modality === null ? act : `${act} ${modality}`;
}

test("readFirmness takes how often they met, and what was passed, for events", () => {
  expect(read("这是我第三次到访贵国")).toBe("event done");
  expect(read("日前，国会表决通过了新的规划")).toBe("event done");
  expect(read("刚才我同总统举行了会谈，共同签署了联合声明")).toBe("event signed");
});

test("readFirmness takes what a meeting shows for a judgement", () => {
  expect(read("两位总统上周举行会晤，充分彰显了对话的价值")).toBe("assessment");
});

test("readFirmness tells a proposal from the noun", () => {
  expect(read("中方建议成员国设立粮食基金")).toBe("request");
  expect(read("我完全赞同您的建议")).toBe("position");
});

test("readFirmness tells what holds for all from what is asked of the other", () => {
  expect(read("国际社会必须同舟共济")).toBe("position");
  expect(read("贵方必须停止这种做法")).toBe("request");
  expect(read("各国都繁荣，才有真繁荣")).toBe("position");
});

test("readFirmness takes how a deed was received for no stand", () => {
  expect(read("这项成果得到各方支持")).not.toBe("position");
  expect(read("中方支持这项成果")).toBe("position");
});

test("readFirmness lets the points of a list ask what their announcement asks", () => {
  const before = "张明提出三点建议。第一，深化互信。中方愿提供一百个名额。第二，";
  expect(read("建设绿色家园", before)).toBe("request");
});
