import { expect, test } from "vitest";
import { readFirmness } from "./firmness.ts";

/** Act and modality of "cue｜content". */
function read(cue: string, content: string): string {
  const text = `某某${cue}，${content}。`;
  const start = text.indexOf(content);
  const found = readFirmness(
    text,
    cue === "" ? [] : [{ start: 2, end: 2 + cue.length }],
    [{ start, end: start + content.length }],
    "indirect",
  );
  return `${found.act} ${found.modality ?? "-"}${found.negated ? " negated" : ""}`;
}

test("readFirmness tells agreeing from not agreeing", () => {
  expect(read("同意", "恢复直航")).toBe("commitment agreed");
  expect(read("责成", "两国渔业部门尽快磋商")).toBe("commitment agreed");
  expect(read("责成", "港务局停止作业")).toBe("request -");
  expect(read("不同意", "恢复直航")).toBe("denial denied negated");
  expect(read("未同意", "恢复直航")).toBe("denial denied negated");
});

test("readFirmness tells willing from unwilling", () => {
  expect(read("表示", "中方愿同贵方加强合作")).toBe("commitment intends");
  expect(read("表示", "中方不愿看到局势升级")).toBe("position - negated");
  expect(read("表示", "这是人民的共同心愿")).not.toBe("commitment intends");
});

test("readFirmness tells will from will not", () => {
  expect(read("表示", "中方将继续提供粮食")).toBe("commitment will");
  expect(read("表示", "中方不会提供武器")).toBe("commitment will negated");
});

test("readFirmness tells considering from decided", () => {
  expect(read("表示", "中方正考虑扩大采购")).toBe("commitment considering");
  // One side binds itself; only several agree.
  expect(read("表示", "中方已决定扩大采购")).toBe("commitment will");
  expect(read("表示", "双方已决定扩大采购")).toBe("commitment agreed");
});

test("readFirmness takes the weaker of two", () => {
  expect(read("表示", "他们正考虑多买小麦，并已承诺明年再买")).toBe("commitment considering");
  expect(read("表示", "中方将继续努力，愿提供帮助")).toBe("commitment intends");
});

test("readFirmness reads what is asked of the other", () => {
  expect(read("强调", "对这个问题，美方务必慎重处理")).toBe("request -");
  expect(read("", "希望贵方提供良好环境")).toBe("request -");
  expect(read("", "美方应停止这种做法")).toBe("request -");
});

test("readFirmness does not take 相应, 重要 and a quoted term for asking", () => {
  expect(read("", "中方相应取消了关税")).not.toBe("request -");
  expect(read("", "贵方理解这个问题对于我们的重要性")).not.toBe("request -");
  expect(read("", "这就是“四个应该”的由来")).not.toBe("request -");
});

test("readFirmness reads thanks, invitation and stance", () => {
  expect(read("", "感谢贵方的宝贵支持")).toBe("thanks -");
  expect(read("", "欢迎更多企业来华投资")).toBe("offer -");
  expect(read("", "中方坚决反对任何制裁")).toBe("position -");
});

test("readFirmness gives the condition as words of the text", () => {
  const text = "某某表示，如果局势缓和，中方愿恢复对话。";
  const found = readFirmness(text, [{ start: 2, end: 4 }], [{ start: 5, end: text.length - 1 }], "indirect");
  expect(found.condition && text.slice(found.condition.start, found.condition.end)).toBe("如果局势缓和");
  expect(found.modality).toBe("intends");
});

test("readFirmness tells a topic not discussed from one that was", () => {
  expect(readFirmness("双方未讨论渔业", [{ start: 2, end: 5 }], [{ start: 5, end: 7 }], "mention")).toMatchObject({
    modality: "not-discussed",
    negated: true,
  });
  expect(readFirmness("双方讨论渔业", [{ start: 2, end: 4 }], [{ start: 4, end: 6 }], "mention")).toMatchObject({
    act: "mention",
    modality: null,
  });
});
