import { expect, test } from "vitest";
import type { EncounterFields } from "../../../domain/record.ts";
import { changedFields } from "./changed-fields.ts";

const before: EncounterFields = {
  title: "A call",
  kind: "call",
  date: "2026-02-04",
  place: null,
  participants: [{ name: "A. Person", role: null, side: "US" }],
};

test("only what was changed is sent", () => {
  expect(changedFields(before, { ...before, participants: [{ side: "US", role: null, name: "A. Person" }] })).toEqual({});
  expect(changedFields(before, { ...before, title: null, place: "Busan" })).toEqual({ title: null, place: "Busan" });
  expect(changedFields(before, { ...before, participants: [] })).toEqual({ participants: [] });
});
