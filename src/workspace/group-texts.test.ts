import { expect, test } from "vitest";
import { noFields } from "../ingest/account-fields.ts";
import { groupTexts, placeText } from "./group-texts.ts";

const told = (name: string, text: string, publishedAt: string | null = null) => ({ name, text, fields: { ...noFields, publishedAt } });
const groups = (texts: readonly ReturnType<typeof told>[]) =>
  groupTexts(texts.map((text) => placeText(text, "2026-11-29"))).map((group) => group.map(({ name }) => name));

test("groupTexts puts together what names the same sides within a day, and keeps all else apart", () => {
  const texts = [
    told("us-1", "President Trump spoke with President Xi by phone.", "2026-03-01"),
    told("cn-1", "国家主席习近平同美国总统特朗普通电话。", "2026-03-02"),
    told("us-2", "President Trump spoke with President Xi by phone.", "2026-06-01"),
    told("ru-1", "President Putin spoke with President Xi by phone.", "2026-03-01"),
    told("rain-1", "Rain is expected in the north.", "2026-03-01"),
    told("rain-2", "Rain is expected in the south.", "2026-03-01"),
    told("undated", "President Trump spoke with President Xi by phone."),
  ];
  expect(groups(texts)).toEqual([["us-1", "cn-1"], ["ru-1"], ["rain-1"], ["rain-2"], ["us-2"], ["undated"]]);
});
