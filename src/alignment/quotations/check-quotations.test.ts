import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const own: AccountInput = {
  id: "ru.txt",
  side: "RU",
  language: "en",
  text: "Vladimir Putin spoke by telephone with President of the United States Donald Trump. The President of Russia stressed that any pause in the fighting must be verified on both sides, must last, and must not be used for rearming. He also said that grain shipments from the southern ports will resume within 30 days.",
};
const press = (text: string, fields: Partial<AccountInput> = {}): AccountInput => ({
  id: "press.txt",
  side: "third-party",
  kind: "independent-media",
  text,
  ...fields,
});
const checked = (text: string, others: readonly AccountInput[] = [own]) =>
  compareAccounts([...others, press(text)]).quotations.filter(({ printed }) => printed.account === "press.txt");

test("checkQuotations finds words that stand in the own text, whatever their marks and capitals", () => {
  expect(checked("Putin said that “Any pause in the fighting must be verified on both sides.”")).toMatchObject([
    {
      status: "same",
      speaker: "RU",
      changes: [],
      against: { account: "ru.txt", quote: "any pause in the fighting must be verified on both sides" },
    },
  ]);
});

test.each([
  ["where dots show what was left out", "Putin said that “any pause in the fighting … must not be used for rearming”."],
  ["where an editor's words stand in brackets", "Putin said that “any pause in the fighting … must not be used for rearming [of troops]”."],
  ["joined without a sign", "Putin said that “any pause in the fighting must not be used for rearming”."],
])("checkQuotations tells words that were cut, %s", (_, text) => {
  expect(checked(text)).toMatchObject([{ status: "trimmed" }]);
});

test.each([
  ["put in", "“any lasting pause in the fighting must be verified on both sides”", [{ own: "", printed: "lasting" }]],
  ["left out", "“any pause must be verified on both sides”", [{ own: "in the fighting", printed: "" }]],
  ["exchanged", "“any pause in the fighting should be verified on both sides”", [{ own: "must", printed: "should" }]],
  ["denied", "“any pause in the fighting must not be verified on both sides”", [{ own: "", printed: "not" }]],
  ["counted otherwise", "“grain shipments from the southern ports will resume within 90 days”", [{ own: "30", printed: "90" }]],
])("checkQuotations shows the words that were %s", (_, quotation, changes) => {
  expect(checked(`Putin said that ${quotation}.`)).toMatchObject([{ status: "altered", changes }]);
});

test("checkQuotations makes nothing of another spelling or of small words", () => {
  expect(checked("Putin said that “any pause in fighting must be verified on the both sides”.")).toMatchObject([
    { status: "same", changes: [] },
  ]);
});

test("checkQuotations says that words stand nowhere in a text held whole, and judges nothing by a part", () => {
  const text = "Putin said that “our bombers will patrol the northern ocean every week”.";
  expect(checked(text)).toMatchObject([{ status: "not-found", against: null }]);
  expect(checked(text, [{ ...own, complete: false }])).toMatchObject([{ status: "unchecked" }]);
});

test("checkQuotations never judges a translation altered", () => {
  const russian: AccountInput = {
    id: "ru.txt",
    side: "RU",
    text: "Владимир Путин провёл телефонный разговор с Президентом США Дональдом Трампом. Президент России подчеркнул, что поставки 5 миллионов тонн зерна из портов возобновятся в мае.",
  };
  const [check] = checked("Putin said that “deliveries of 5 million tons of grain from the ports will resume in May”.", [russian]);
  expect(check).toMatchObject({ status: "translation", against: { account: "ru.txt" } });
  expect(check?.against?.quote).toContain("5 миллионов тонн зерна");
});

test("checkQuotations reads words told in the first person without marks as printed ones", () => {
  const post: AccountInput = {
    id: "us.txt",
    side: "US",
    kind: "leader-post",
    text: "President Putin and I have now ended a quite good phone call. It ran for about two hours.",
  };
  const [check] = checked("President Putin and I have now completed a quite fruitful phone conversation, President Trump said.", [
    post,
    own,
  ]);
  expect(check).toMatchObject({ speaker: "US", status: "altered", against: { account: "us.txt" } });
});

test("checkQuotations finds words that the other side's text tells as a party's", () => {
  const american: AccountInput = {
    id: "us.txt",
    side: "US",
    text: "President Trump spoke with President Putin. President Putin said that he will release nine prisoners by Friday.",
  };
  expect(checked("Putin said that he “will release nine prisoners by Friday”.", [own, american])).toMatchObject([
    { status: "same", speaker: "RU", against: { account: "us.txt" } },
  ]);
});
