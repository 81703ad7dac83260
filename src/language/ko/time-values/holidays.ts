import { rule, stepOf } from "../../times/core/build.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const feast = ["p", "date", "feast"];

/** Feasts, of a year where the words give one. */
export const holidays: TimeStratum = [
  rule(feast, "{holiday}", (c) => ({ sort: "holiday", holiday: c.holiday })),
  rule(feast, "크리스마스 이브", () => ({ sort: "holiday", holiday: "christmas-eve" })),
  rule(feast, "{y:p} 의? {holiday}", (c) => ({ sort: "holiday", holiday: c.holiday, year: c.p })),
  rule(feast, "{which} {holiday}", (c) => ({ sort: "holiday", holiday: c.holiday, which: stepOf(c.which) })),
];
