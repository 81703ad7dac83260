import { expect, test } from "vitest";
import type { Account } from "../../domain/account.ts";
import type { Encounter } from "../../domain/encounter.ts";
import { extractStatements } from "../../extraction/extract-statements.ts";
import { choosePack } from "../../workspace/choose-pack.ts";
import { compareAccounts } from "../compare-accounts.ts";
import { type EarlierTalk, raisedByAll } from "./find-silent-against-history.ts";

const account = (side: string, language: string, text: string, complete = true): Account => ({
  id: `${side}.txt`,
  side,
  kind: "official-readout",
  publisher: null,
  url: null,
  publishedAt: null,
  language,
  complete,
  textStatus: "verbatim",
  note: null,
  text,
  sha256: "",
});

const american = account("US", "en", "The President stressed that the detained citizens must be released. The leaders discussed soybeans.");
const chinese = account("CN", "zh", "国家主席强调，中方愿扩大大豆进口。");

function silences(accounts: readonly Account[], earlier: readonly EarlierTalk[] | undefined, language: "en" | "zh" = "en") {
  const encounter: Encounter = { id: "talk", title: null, kind: "call", date: "2031-05-01", place: null, participants: [], accounts };
  const read = accounts.map((each) => {
    const pack = choosePack(each.language);
    return { account: each, pack, extraction: extractStatements(each, pack) };
  });
  const { findings } = compareAccounts(encounter, read, language, earlier ? { earlier } : {});
  return findings.filter(({ rule }) => rule === "silent-against-history");
}

const talk = (date: string, ...raised: string[]): EarlierTalk => ({ date, raised });
const custom = [
  talk("2030-03-01", "taiwan", "climate", "trade/agriculture/soybeans"),
  talk("2029-01-01", "taiwan", "iran"),
  talk("2030-09-01", "taiwan", "climate", "trade/agriculture/soybeans"),
  talk("2030-12-01", "climate", "taiwan", "courtesy"),
  talk("2029-07-01", "space", "courtesy"),
];

test("what both sides raised in most of their last talks, and neither names now, is told as dropped", () => {
  const [first, second, ...more] = silences([american, chinese], custom);
  expect(more).toEqual([]);
  expect([first?.topic, second?.topic]).toEqual(["taiwan", "climate"]);
  expect(first).toMatchObject({ kind: "both-silent", saidBy: [], silent: ["CN", "US"], silentAccounts: ["CN.txt", "US.txt"], firm: true });
  expect(first?.explanation).toBe(
    "Taiwan: neither China nor the United States names it this time; both did in four of their last five talks held here (2029-01-01, 2030-03-01, 2030-09-01, 2030-12-01).",
  );
  const [chineseTold] = silences([american, chinese], custom, "zh");
  expect(chineseTold?.explanation).toContain("双方有4次都谈到（2029-01-01、2030-03-01、2030-09-01、2030-12-01）");
});

test("a matter that one side names is not dropped, nor one that was raised seldom", () => {
  const names = account("CN", "zh", "国家主席强调，台湾问题是中国的内政，应当共同应对气候变化。");
  expect(silences([american, names], custom)).toEqual([]);
});

test.each([
  ["without history", undefined],
  ["with two talks only", custom.slice(0, 2)],
])("nothing is told %s", (_, earlier) => {
  expect(silences([american, chinese], earlier)).toEqual([]);
});

test("nothing is told where a side's text is not held whole", () => {
  expect(silences([american, { ...chinese, complete: false }], custom)).toEqual([]);
});

test("raisedByAll takes what each side's own or signed texts name, and what it is part of", () => {
  const own = (side: string, ...topics: string[]) => ({ side, kind: "official-readout", topics });
  expect(raisedByAll(["CN", "US"], [own("US", "trade/tariffs", "iran"), own("CN", "trade/agriculture")])).toEqual(["trade"]);
  const joint = { side: "US+CN", kind: "joint-statement", topics: ["climate"] };
  expect(raisedByAll(["CN", "US"], [joint, own("US", "iran"), { side: null, kind: "independent-media", topics: ["iran"] }])).toEqual([
    "climate",
  ]);
});
