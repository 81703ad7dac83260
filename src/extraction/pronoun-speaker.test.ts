import { expect, test } from "vitest";
import { type AccountInput, extractStatements } from "../index.ts";

/** Whom the last pronoun of a text means. */
function meant(text: string, fields: Partial<AccountInput> = {}): string | null {
  const { statements } = extractStatements({ id: "one.txt", text, publishedAt: "2025-11-10", ...fields });
  const last = statements.findLast(({ source }) =>
    source.some(({ start, end }) => /^(?:he|she|he|it|他|她|он|она|그)$/iu.test(text.slice(start, end))),
  );
  expect(last, text).toBeDefined();
  expect(last?.resolved ?? null, text).toBe(last?.speaker ? "pronoun" : null);
  return last?.speaker?.name ?? null;
}

test("a pronoun is the subject of the sentence before, not whoever was met", () => {
  expect(meant("President Trump met President Xi in Busan. He said that the talks went well.")).toBe("Donald Trump");
  expect(meant("Norwegian Trade Minister Ole Friis met President Trump. He said that the talks went well.")).toBe("Ole Friis");
  expect(meant("Трамп встретился с Си Цзиньпином. Он сказал, что пошлины снизятся.")).toBe("Donald Trump");
});

test("a pronoun with two candidates stays unresolved", () => {
  for (const text of [
    "Merz and Macron spoke on Friday. He said that aid would continue.",
    "President Trump and President Xi met in Busan. He said that the talks went well.",
    "Norwegian Minister Kari Lund and Danish Minister Ole Friis met in Bergen. He said that quotas rise.",
    "特朗普与习近平会晤。他说，关税会下降。",
    "Мерц и Макрон провели беседу. Он заявил, что помощь продолжится.",
    "트럼프 대통령과 시진핑 주석이 회담했다. 그는 관세가 내릴 것이라고 말했다.",
  ])
    expect(meant(text), text).toBeNull();
});

test("of two only the one who agrees in gender is meant", () => {
  expect(meant("Starmer and Meloni met in Paris. She said that aid continues.")).toBe("Giorgia Meloni");
  expect(meant("Starmer and Meloni met in Paris. He said that troops stay.")).toBe("Keir Starmer");
  expect(meant("Ms. Lund and Mr. Friis met in Bergen. Mr. Friis said that fish are fewer. She said that quotas rise.")).not.toBe("Friis");
});

test("nobody fits: she is no man who spoke", () => {
  expect(meant("Trump said that tariffs fall. She said that prices rise.")).toBeNull();
});

test("whoever is named in another's quoted words is not whom a pronoun outside them means", () => {
  expect(meant('Trump said: "We thank Norway. Putin has been a friend." He added that talks go on.')).toBe("Donald Trump");
  expect(meant("特朗普说：“普京是我们的朋友。普京很强大。”他表示，会谈将继续。")).toBe("Donald Trump");
});

test("it is the body that spoke, and nobody where none did", () => {
  expect(meant("The Norwegian Foreign Ministry said that quotas rose. It added that stocks are low.")).toBe("Norway Foreign Ministry");
  expect(meant("Trump said that tariffs fall. It said that prices rise.")).toBeNull();
});
