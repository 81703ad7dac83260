import { rule, stepOf } from "../../times/core/build.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const feast = ["p", "date", "feast"];

/** Feasts, of a year where the words give one. */
export const holidays: TimeStratum = [
  rule(feast, "{holiday}", (c) => ({ sort: "holiday", holiday: c.holiday })),
  rule(feast, "{y:p} 的? {holiday}", (c) => ({ sort: "holiday", holiday: c.holiday, year: c.p })),
  rule(feast, "{which} {holiday}", (c) => ({ sort: "holiday", holiday: c.holiday, which: stepOf(c.which) })),
];
