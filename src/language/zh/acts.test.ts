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

test("readFirmness takes 必将 of another, and a wish for the other's good, for no undertaking and no request", () => {
  expect(read("贵国必将变得更加富强")).toBe("assessment");
  expect(read("我们希望贵国早日实现和平统一")).toBe("position");
  expect(read("希望贵方早日开放市场")).toBe("request");
});

test("readFirmness lets 各方要 ask with the verbs that go on behind it", () => {
  expect(read("各方要保持克制，致力于恢复对话")).toBe("request");
  expect(read("中方致力于恢复对话")).toBe("commitment intends");
});

test("readFirmness takes 将…提升到 for a deed, and what is being carried out for an event", () => {
  expect(read("我们将两国关系提升到新的水平，这是一个起点")).toBe("event done");
  expect(read("会议达成的共识正在得到落实")).toBe("event ongoing");
});

test("readFirmness takes whose interest something is for a position", () => {
  expect(read("扩大贸易是双方共同利益所在")).toBe("position");
});

test("readFirmness denies no whole where only its last clause does", () => {
  const negated = (content: string) => readFirmness(content, [], [{ start: 0, end: content.length }], "indirect").negated;
  expect(negated("中方尊重贵国的选择，不会去干预这一进程")).toBe(false);
  expect(negated("中方不会采取这种做法")).toBe(true);
});

test("readFirmness lets what is announced together bind where it tells what both will do", () => {
  const of = (cue: string, content: string) => {
    const { act, modality } = readFirmness(
      cue + content,
      [{ start: 0, end: cue.length }],
      [{ start: cue.length, end: cue.length + content.length }],
      "indirect",
    );
    return `${act} ${modality}`;
  };
  expect(of("共同宣布", "旅游年开幕，双方将办好明年的活动")).toBe("commitment will");
  expect(of("共同宣布", "建立战略伙伴关系")).toBe("agreement agreed");
  expect(of("表示赞同", "这一看法")).toBe("position null");
});

test("readFirmness takes what is not forgotten, and what will not change by itself, for no undertaking", () => {
  expect(read("我们不会忘记贵国的帮助")).toBe("assessment");
  expect(read("时代前进的潮流不会改变")).toBe("assessment");
  expect(read("中方的立场不会改变")).toBe("position");
  expect(read("中方不会取消这项安排")).toBe("commitment will");
});

test("readFirmness tells that something was proposed from what it was", () => {
  expect(read("林山主席提出数字合作倡议")).toBe("event done");
  expect(read("林山主席提出的倡议符合各方利益")).not.toBe("event done");
});

test("readFirmness judges what a model brought, and how the other has kept its word", () => {
  expect(read("这一模式树立了典范，提供了有益借鉴")).toBe("assessment");
  expect(read("中方提供了一批药品，修建了学校")).not.toBe("commitment will");
  expect(read("建交以来，贵方始终恪守这一原则")).toBe("assessment");
  expect(read("中方始终恪守这一原则")).toBe("position");
});

test("readFirmness takes a priority and a resolve for positions, what all parties share for a judgement", () => {
  expect(read("发展对华合作是我国外交的头等优先")).toBe("position");
  expect(read("我们有信心、有决心办好大会")).toBe("position");
  expect(read("发展对华关系是我国各党派共识")).toBe("assessment");
  expect(read("一个稳定的中韩关系，符合两国人民利益")).toBe("position");
});

test("readFirmness lets 将坚定 bind whoever stands before its thing", () => {
  expect(read("中国发展靠的是辛勤劳动，将坚定维护自身正当权益")).toBe("commitment will");
  expect(read("两国贸易快速增长，将有力促进就业")).not.toBe("commitment will");
});

test("readFirmness tells how two peoples stand from a principle they share and a year that only leads in", () => {
  expect(read("中马之间虽隔重洋，但两国人民相知相亲")).toBe("characterisation");
  expect(read("两国共同倡导的五项主张历久弥坚，价值不断凸显")).toBe("assessment");
  expect(read("今年是大会召开十周年，互助的精神已经成为各国共识")).toBe("assessment");
  expect(read("林山主席同周海总统保持密切交往，为两国关系指明方向")).toBe("event done");
});

test("readFirmness takes verbs without a subject for what is to be done, unless they are what is talked about", () => {
  expect(read("加强青年交流，夯实民意基础", "中方支持贵国的学校。")).toBe("request");
  expect(read("加强青年交流对两国关系具有重要作用", "中方支持贵国的学校。")).toBe("assessment");
});

test("readFirmness tells what two leaders have decided as an event, what we decide as an agreement", () => {
  expect(read("林山主席同周海总统一致决定将两国关系提升为战略伙伴关系，两国关系进入了新阶段")).toBe("event done");
  expect(read("我们一致决定将两国关系提升为战略伙伴关系")).toBe("agreement agreed");
});
