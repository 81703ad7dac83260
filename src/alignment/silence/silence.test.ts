import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const told = (accounts: readonly AccountInput[], words: RegExp, about: CompareInput = {}) =>
  compareAccounts(accounts, about).findings.filter(
    ({ kind, spans }) => (kind === "omission" || kind === "told-for-other") && spans.some(({ quote }) => words.test(quote)),
  );
const us = (text: string): AccountInput => ({ id: "us.txt", side: "US", kind: "official-readout", text });
const cn = (text: string): AccountInput => ({ id: "cn.txt", side: "CN", kind: "official-readout", text });
const ru = (text: string): AccountInput => ({ id: "ru.txt", side: "RU", kind: "official-readout", language: "en", text });

const participants = [
  { name: "Joseph Biden", role: null, side: "US" },
  { name: "Vladimir Putin", role: null, side: "RU" },
];

test("a state that took no part is neither silent nor a teller, though it published something about the talk", () => {
  const accounts = [
    us("President Biden spoke with President Putin. President Biden said that ransomware attacks must stop."),
    ru("Vladimir Putin spoke with Joseph Biden. Vladimir Putin proposed new flights between Moscow and New York."),
    {
      id: "ua.txt",
      side: "UA",
      kind: "official-readout",
      language: "en",
      text: "President Zelenskyy said that the release of detained persons is expected.",
    } as const,
  ];
  const named = (about: CompareInput) =>
    compareAccounts(accounts, about).findings.some(
      ({ kind, saidBy, silent }) => kind === "omission" && [...saidBy, ...silent].includes("UA"),
    );
  expect(named({ participants })).toBe(false);
  // Where nobody says who took part, whoever published something is a side.
  expect(named({})).toBe(true);
});

test("words for the other side are not told as missing where its own text has them in another sentence", () => {
  const handed = "习近平同特朗普通电话。特朗普表示，愿安排财长贝森特近期访华，加强对话。习近平强调，气候变化是全球挑战。";
  const silentUs = us("President Trump spoke with President Xi. President Trump stressed that fentanyl must stop.");
  expect(told([cn(handed), silentUs], /贝森特/).map(({ kind }) => kind)).toContain("told-for-other");
  const speaking = us(
    "President Trump spoke with President Xi. President Trump stressed that fentanyl must stop. The two leaders welcomed an upcoming visit by Secretary Bessent.",
  );
  expect(told([cn(handed), speaking], /贝森特/)).toEqual([]);
});

test("the order to the teams is one matter, whatever they are told to do", () => {
  const accounts = [
    us("President Biden spoke with President Putin about grain. The two presidents tasked their teams to follow up."),
    ru("Vladimir Putin spoke with Joseph Biden. It was agreed to instruct their representatives to hold consultations on these questions."),
  ];
  expect(told(accounts, /teams|representatives/)).toEqual([]);
});

test("a side is not silent on what it says outside its statements", () => {
  const named = "Denuclearization of the peninsula was likewise discussed by the two heads of state";
  const chinese = us(
    "President Trump spoke with President Xi. President Trump said that he will work for a denuclearized Korean Peninsula.",
  );
  const silent = cn("Xi spoke with Trump by phone. Xi praised the role of the youth.");
  const speaking = cn(`Xi spoke with Trump by phone. ${named} -- and Xi praised the role of the youth.`);
  expect(told([chinese, silent], /denuclearized/)).toHaveLength(1);
  expect(told([chinese, speaking], /denuclearized/)).toEqual([]);
});

test("what is denied answers what its sentence speaks of", () => {
  const russian = ru("Vladimir Putin spoke with Donald Trump. Vladimir Putin stressed that all military aid to Kiev must end.");
  const denying = (about: string) =>
    us(
      `President Trump spoke with President Putin on fentanyl. Asked about ${about}, President Trump said that it was not discussed at all.`,
    );
  expect(told([russian, denying("the weather")], /military aid/)).not.toEqual([]);
  expect(told([russian, denying("ending military aid to Kyiv")], /military aid/)).toEqual([]);
});

test("what the other side says in several sentences is not left out", () => {
  const german: AccountInput = {
    id: "de.txt",
    side: "DE",
    kind: "official-readout",
    language: "en",
    text: "Chancellor Scholz said that sanctions are prepared in the event of a military aggression against Ukraine.",
  };
  const spread = us(
    "President Biden stressed that the most severe sanctions will be imposed. President Biden warned of an aggression against Ukraine. President Biden said that a military answer is not planned.",
  );
  expect(told([german, us("President Biden stressed that fentanyl must stop.")], /sanctions/)).not.toEqual([]);
  expect(told([german, spread], /sanctions are/)).toEqual([]);
});
