import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findNames } from "./find-names.ts";
import { findEntity, holderOf, isWithin, listEntities, listHolders, listParties, namesOf, officesOf, sharedOffices } from "./name-table.ts";

const shared = new URL("../../../../shared/", import.meta.url);
const readouts = new URL("data/readouts/train.jsonl", shared);
const persons = listEntities().filter((entity) => entity.kind === "person");

test("holderOf names the holder of the day", () => {
  expect(holderOf("US", "president", "2021-01-19")?.name).toBe("Donald Trump");
  expect(holderOf("US", "president", "2021-01-20")?.name).toBe("Joe Biden");
  expect(holderOf("GB", "prime-minister", "2022-10-01")?.name).toBe("Liz Truss");
  expect(holderOf("KR", "president", "2025-01-15")?.name).toBe("Choi Sang-mok");
  expect(holderOf("CN", "foreign-minister", "2023-03-01")?.name).toBe("Qin Gang");
  expect(holderOf("EU", "european-council-president", "2025-01-01")?.name).toBe("Antonio Costa");
  expect(holderOf("US", "emperor", "2025-01-01")).toBeUndefined();
});

test("officesOf lists what a person held on a day", () => {
  expect(officesOf("person:marco-rubio", "2025-06-01").map((tenure) => tenure.office)).toEqual(["foreign-minister", "security-adviser"]);
  expect(officesOf("person:nobody", "2025-06-01")).toEqual([]);
});

test("namesOf gives the forms of a script", () => {
  const trump = findEntity("person:donald-trump");
  expect(trump && namesOf(trump, "han")).toContain("川普");
});

test("each id stands once in the table", () => {
  const ids = listEntities().map((entity) => entity.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("an office has one holder a day from 2017 to 2026", () => {
  const keys = new Set(persons.flatMap((person) => person.offices.map((tenure) => `${tenure.party} ${tenure.office}`)));
  for (const key of keys) {
    const [party = "", office = ""] = key.split(" ");
    if (sharedOffices.has(office)) continue;
    const holders = listHolders(party, office);
    for (const [at, holder] of holders.entries()) {
      const following = holders[at + 1];
      if (following === undefined || following.tenure.from > "2026-12-31") continue;
      expect(holder.tenure.to ?? "never", `${key}: ${holder.person.name}, ${following.person.name}`).not.toBe("never");
      expect((holder.tenure.to ?? "9999") <= following.tenure.from, `${key}: ${holder.person.name}, ${following.person.name}`).toBe(true);
    }
  }
});

test("the leading offices of the main parties have a holder every day from 2017 to November 2026", () => {
  const offices: Readonly<Record<string, readonly string[]>> = {
    US: ["president", "vice-president", "foreign-minister"],
    CN: ["president", "prime-minister", "foreign-minister"],
    RU: ["president", "prime-minister", "foreign-minister"],
    UA: ["president", "prime-minister", "foreign-minister"],
    GB: ["monarch", "prime-minister", "foreign-minister"],
    FR: ["president", "prime-minister", "foreign-minister"],
    DE: ["president", "chancellor", "foreign-minister"],
    EU: ["commission-president", "european-council-president", "high-representative"],
    JP: ["monarch", "prime-minister", "foreign-minister"],
    KR: ["president", "prime-minister", "foreign-minister"],
    KP: ["supreme-leader", "prime-minister", "foreign-minister"],
    IN: ["president", "prime-minister", "foreign-minister"],
    IL: ["president", "prime-minister", "foreign-minister"],
    IR: ["president", "foreign-minister"],
    SA: ["monarch", "prime-minister", "foreign-minister"],
    TR: ["president", "foreign-minister"],
    CA: ["prime-minister", "foreign-minister"],
    AU: ["prime-minister", "foreign-minister"],
    TW: ["president", "prime-minister", "foreign-minister"],
  };
  const gaps: string[] = [];
  for (const [party, list] of Object.entries(offices)) {
    for (const office of list) {
      let day = "2017-01-01";
      for (const { tenure } of listHolders(party, office)) {
        if (isWithin(tenure, day)) day = tenure.to ?? "9999-12-31";
      }
      if (day <= "2026-11-30") gaps.push(`${party} ${office} ${day}`);
    }
  }
  expect(gaps).toEqual([]);
});

test("dates of office are days of the calendar and in order", () => {
  for (const { name, offices } of persons) {
    for (const { from, to, source } of offices) {
      for (const day of [from, to ?? "2000-01-01"]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), name).toBe(day);
      expect(to === null || from < to, name).toBe(true);
      expect(source, name).toMatch(/^(?:public record: |Wikidata Q\d+$)/);
    }
  }
});

test("every firm form names one entity", () => {
  const owners = new Map<string, Set<string>>();
  for (const entity of listEntities()) {
    for (const form of entity.forms) {
      if (form.weak) continue;
      owners.set(form.text, (owners.get(form.text) ?? new Set()).add(entity.id));
    }
  }
  expect([...owners].filter(([, ids]) => ids.size > 1).map(([text, ids]) => `${text}: ${[...ids].join(" ")}`)).toEqual([]);
});

test("every full form of a person is found as that person, on any day", () => {
  const missed: string[] = [];
  for (const person of persons) {
    for (const form of person.forms) {
      if (form.weak) continue;
      for (const day of ["2017-06-01", "2022-06-01", "2026-06-01"]) {
        const [found] = findNames(form.text, day);
        if (found?.entity !== person.id || found.end !== form.text.length) missed.push(`${form.text}: ${found?.entity ?? "nobody"}`);
      }
    }
  }
  expect([...new Set(missed)]).toEqual([]);
});

test("a title and a shared family name are found in every year of the office", () => {
  expect(findNames("习主席", "2018-02-02")[0]?.entity).toBe("person:xi-jinping");
  expect(findNames("President Moon", "2018-02-02")[0]?.entity).toBe("person:moon-jae-in");
  expect(findNames("Prime Minister Wong", "2025-02-02")[0]?.entity).toBe("person:lawrence-wong");
  expect(findNames("Foreign Minister Wang", "2021-02-02")[0]?.entity).toBe("person:wang-yi");
});

test("a member of the UN is a party of the table", () => {
  const codes = new Set(listParties().map((party) => party.party));
  const states =
    "AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW";
  expect(states.split(" ").filter((code) => !codes.has(code))).toEqual([]);
  expect(["TW", "PS", "XK", "VA", "EU", "NATO", "UN", "ASEAN", "SCO", "BRICS", "G20", "G7"].filter((code) => !codes.has(code))).toEqual([]);
});

test.skipIf(!existsSync(shared))(
  "every person who takes part in the encounters of ../shared is in the table (skipped where ../shared is absent)",
  () => {
    const missed: string[] = [];
    for (const part of ["us-china", "world"]) {
      const folder = new URL(`corpus/${part}/`, shared);
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (!entry.isDirectory()) continue;
        const encounter = JSON.parse(readFileSync(new URL(`${entry.name}/encounter.json`, folder), "utf8")) as {
          participants: readonly { name: string; side: string }[];
        };
        for (const { name, side } of encounter.participants) {
          if (/group|delegation/.test(name)) continue;
          const [found] = findNames(name, null);
          if (found?.kind !== "person" || found.party !== side) missed.push(name);
        }
      }
    }
    expect(missed).toEqual([]);
  },
);

test.skipIf(!existsSync(readouts))(
  "every speaker of one party in the readouts of ../shared is in the table (skipped where ../shared is absent)",
  () => {
    const missed = new Set<string>();
    for (const line of readFileSync(readouts, "utf8").trim().split("\n")) {
      const { statements } = JSON.parse(line) as { statements: readonly { speaker?: { name: string; party: string } | null }[] };
      for (const { speaker } of statements) {
        if (!speaker || !/^[A-Z]{2,5}$/.test(speaker.party) || /,|\(| and /.test(speaker.name)) continue;
        if (
          !speaker.name.includes(" ") ||
          /government|participants|partners|countries|Administration|companies|officials|people|sides/i.test(speaker.name)
        )
          continue;
        if (findNames(speaker.name, null).length === 0) missed.add(speaker.name);
      }
    }
    expect([...missed]).toEqual([]);
  },
);
