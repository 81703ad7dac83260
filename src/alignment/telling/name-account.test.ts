import { expect, test } from "vitest";
import type { Account } from "../../domain/account.ts";
import { nameAccount } from "./name-account.ts";

const name = (fields: Partial<Account>, language: "en" | "zh" = "en") =>
  nameAccount({ side: "US", kind: "official-readout", publisher: null, language: "en", ...fields } as Account, language);

test("nameAccount names publisher and kind, without where it was reprinted", () => {
  expect(name({ publisher: "The White House" })).toBe("the White House readout");
  expect(name({ publisher: "Harbour Ministry (Consulate in Lund), as reported by Reuters" })).toBe("the Harbour Ministry readout");
  expect(name({ publisher: "Office of the President of Ukraine", side: "UA" })).toBe(
    "the readout of the Office of the President of Ukraine",
  );
  expect(name({ publisher: "Ada Rossi on Chirper", kind: "leader-post" })).toBe("Ada Rossi’s post");
});

test("nameAccount names a text by its side where the publisher's name is not to be read in the language", () => {
  expect(name({ publisher: "Президент России", side: "RU" })).toBe("Russia’s readout");
  expect(name({ publisher: "Harbour Ministry" }, "zh")).toBe("美方通报");
  expect(name({ publisher: null, kind: null })).toBe("the US text");
});

test("nameAccount uses the Chinese names of publishers that have one", () => {
  expect(name({ publisher: "The White House" }, "zh")).toBe("白宫通报");
  expect(name({ publisher: "Reuters via The Star", side: "third-party" }, "zh")).toBe("路透社");
});

test("nameAccount calls joint texts joint, papers by their name, and one that is not known a press report", () => {
  expect(name({ side: "US+CN", kind: "joint-statement", publisher: "The White House" })).toBe("the joint statement");
  expect(name({ side: "US+CN", kind: "remarks" }, "zh")).toBe("联合讲话");
  expect(name({ side: null, publisher: "Harbour Times (reprint)" })).toBe("Harbour Times");
  expect(name({ side: "third-party", publisher: "unknown site" })).toBe("a press report");
});
