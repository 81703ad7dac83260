import { expect, test } from "vitest";
import { orderTexts } from "./order-texts.ts";

const participants = [
  { name: "A", role: null, side: "US" },
  { name: "B", role: null, side: "CN" },
];
const text = (
  id: string,
  side: string | null,
  kind: "official-readout" | "independent-media" | "leader-post" | "joint-statement",
  language = "en",
) => ({
  id,
  side,
  kind,
  language,
});

test("orderTexts puts the sides first, the most official of each first, the original before its translation, the press last", () => {
  const texts = [
    text("wire", "third-party", "independent-media"),
    text("unknown", null, "independent-media"),
    text("cn-en", "CN", "official-readout"),
    text("joint", "US+CN", "joint-statement"),
    text("cn-zh", "CN", "official-readout", "zh-Hant"),
    text("post", "US", "leader-post"),
    text("readout", "US", "official-readout"),
  ];
  const order = ["readout", "post", "cn-zh", "cn-en", "joint", "wire", "unknown"];
  expect(orderTexts(texts, participants).map(({ id }) => id)).toEqual(order);
  expect(orderTexts([...texts].reverse(), participants).map(({ id }) => id)).toEqual(order);
});
