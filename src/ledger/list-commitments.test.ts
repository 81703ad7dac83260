import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../index.ts";

const american = (text: string, fields: Partial<AccountInput> = {}): AccountInput => ({
  id: "us.txt",
  side: "US",
  text: `President Trump met President Xi Jinping. ${text}`,
  ...fields,
});
const chinese = (text: string): AccountInput => ({ id: "cn.txt", side: "CN", text: `国家主席习近平会见美国总统特朗普。${text}` });

const commitments = (...accounts: readonly AccountInput[]) => compareAccounts(accounts).commitments;

test("listCommitments tells who will do what, how much, by when, and on what condition", () => {
  const words = "the United States will buy 12 million tons of soybeans by June 2027 if China lifts its tariffs";
  const [row, ...more] = commitments(american(`President Trump said that ${words}.`), chinese("习近平强调，气候变化是全球挑战。"));
  expect(more).toEqual([]);
  expect(row).toMatchObject({ id: "c1", by: "US", to: "CN", what: words, modality: "will", claimedBy: ["US"], acknowledgedBy: ["US"] });
  expect(row?.quantity).toMatchObject({ value: 12_000_000, unit: "t" });
  expect(row?.time?.edtf).toContain("2027-06");
  expect(row?.condition).toBe("if China lifts its tariffs");
  expect(row?.spans).toMatchObject([{ account: "us.txt", quote: words }]);
});

test("listCommitments makes one row of what both tell, at the weaker firmness, acknowledged by the one who acts", () => {
  const rows = commitments(
    american("President Xi said that China will buy 20 million tons of soybeans from the United States."),
    chinese("习近平表示，中方正在考虑从美国购买2000万吨大豆。"),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ by: "CN", to: "US", modality: "considering", claimedBy: ["CN", "US"], acknowledgedBy: ["CN"] });
  expect(rows[0]?.spans.map(({ quote }) => quote)).toEqual([
    "中方正在考虑从美国购买2000万吨大豆",
    "China will buy 20 million tons of soybeans from the United States",
  ]);
});

test("listCommitments leaves unacknowledged what only the other side tells", () => {
  const [row] = commitments(
    american("President Xi told the President that China would release the frozen rare earths within thirty days."),
    chinese("习近平强调，气候变化是全球挑战。"),
  );
  expect(row).toMatchObject({ by: "CN", to: "US", claimedBy: ["US"], acknowledgedBy: [] });
});

test("listCommitments lets the press neither claim nor acknowledge", () => {
  const press = american("President Xi said that China will buy 20 million tons of soybeans.", {
    side: "third-party",
    kind: "independent-media",
  });
  for (const row of commitments(press, chinese("习近平强调，气候变化是全球挑战。"))) {
    expect(row.claimedBy).toEqual([]);
    expect(row.acknowledgedBy).toEqual([]);
  }
});

test("listCommitments lists no demand, no denial and no topic that was only named", () => {
  const rows = commitments(
    american("President Trump urged China to open its market. The two leaders discussed Ukraine. The two leaders did not discuss Taiwan."),
    chinese("习近平强调，美方必须停止对台军售。"),
  );
  expect(rows).toEqual([]);
});

test("listCommitments gives a joint undertaking to both", () => {
  const [row] = commitments(american("The two leaders agreed to cooperate against fentanyl and to control precursors."));
  expect(row).toMatchObject({ by: "US+CN", to: null, modality: "agreed" });
});

test("listCommitments makes one row of “is considering buying”, though it is read as two statements", () => {
  expect(commitments(american("President Xi said China is considering buying 20 million tons of American soybeans."))).toHaveLength(1);
});

test("listCommitments keeps two figures of one thing apart, each with its period and firmness", () => {
  const rows = commitments(
    american(
      "President Xi said that China is considering buying 20 million tons of soybeans this season, and that China will buy 25 million tons of soybeans next season.",
      { publishedAt: "2026-02-04" },
    ),
  );
  expect(rows.map(({ by, quantity, time, modality }) => [by, quantity?.value, time?.edtf, modality])).toEqual([
    ["CN", 20_000_000, "2025-09/2026-08", "considering"],
    ["CN", 25_000_000, "2026-09/2027-08", "will"],
  ]);
});

test("listCommitments names who denies what another claims", () => {
  const [row] = commitments(
    american("President Trump said that China will buy 20 million tons of American soybeans."),
    chinese("中方没有同意购买2000万吨美国大豆。"),
  );
  expect(row).toMatchObject({ by: "CN", claimedBy: ["US"], deniedBy: ["CN"] });
});

test("listCommitments takes no time that was over for a deadline", () => {
  const [row] = commitments(
    american("President Trump said that the United States will lift 24% of the tariffs that were imposed in April 2025.", {
      publishedAt: "2026-02-04",
    }),
  );
  expect(row).toMatchObject({ by: "US", time: null });
});
