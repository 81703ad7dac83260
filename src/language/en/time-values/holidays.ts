import { calendar, relative, rule, stepOf } from "../../times/core/build.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

const holidayNames: readonly (readonly [code: string, pattern: string])[] = [
  ["new-year", "new year ( ' s )? ( day )?"],
  ["new-year-eve", "new year ( ' s )? eve"],
  ["martin-luther-king", "( martin luther king | mlk ) ( jr . ? )? ( ' s )? day"],
  ["groundhog-day", "groundhog day"],
  ["valentine", "( st . ? | saint )? valentine ( ' s | s )? day"],
  ["presidents-day", "( presidents | president ) '? s? day"],
  ["women-day", "( international )? ( women | womens ) ( ' s )? day"],
  ["st-patrick", "( st . ? | saint ) patrick ( ' s | s )? day"],
  ["april-fools", "april fool ( ' s | s | s ' )? ( day )?"],
  ["earth-day", "earth day"],
  ["labour-day-international", "( international ( workers | worker ) ( ' s? )? day | may day | international ( labor | labour ) day )"],
  ["labour-day", "( labor | labour ) day"],
  ["cinco-de-mayo", "cinco de mayo"],
  ["victory-day", "victory day"],
  ["victory-in-europe", "ve day"],
  ["mother-day", "( mother | mothers ) ( ' s? )? day"],
  ["father-day", "( father | fathers ) ( ' s? )? day"],
  ["memorial-day", "memorial day"],
  ["children-day", "( children | childrens ) ( ' s )? day"],
  ["juneteenth", "( juneteenth | freedom day | jubilee day )"],
  ["independence-us", "independence day"],
  ["bastille-day", "bastille day"],
  ["national-day-china", "national day"],
  ["columbus-day", "( columbus day | indigenous ( peoples | people ) ( ' s? )? day )"],
  ["halloween", "( halloween | all hallows eve | all hallows ' eve )"],
  ["all-saints", "all ( saints | saint ) ( ' s? )? day"],
  ["all-souls", "all ( souls | soul ) ( ' s? )? day"],
  ["guy-fawkes", "( guy fawkes ( day | night ) | bonfire night )"],
  ["veterans-day", "( ( veterans | veteran ) ( ' s? )? day | armistice day | remembrance day )"],
  ["singles-day", "singles ( ' )? day"],
  ["thanksgiving", "thanksgiving ( day )?"],
  ["black-friday", "black friday"],
  ["cyber-monday", "cyber monday"],
  ["human-rights-day", "human rights day"],
  ["christmas-eve", "( christmas | xmas ) eve"],
  ["christmas", "( christmas | xmas ) ( day )?"],
  ["boxing-day", "boxing day"],
  ["mardi-gras", "( mardi gras | fat tuesday | shrove tuesday )"],
  ["ash-wednesday", "ash wednesday"],
  ["palm-sunday", "palm sunday"],
  ["maundy-thursday", "maundy thursday"],
  ["good-friday", "good friday"],
  ["easter", "easter ( sunday | day )?"],
  ["easter-monday", "easter monday"],
  ["ascension", "ascension day"],
  ["pentecost", "( pentecost | whit sunday )"],
  ["whit-monday", "whit monday"],
  ["corpus-christi", "corpus christi"],
  ["lunar-new-year", "( chinese | lunar ) new year ( ' s )? ( day )?"],
  ["lunar-new-year", "spring festival"],
  ["lunar-new-year-eve", "( chinese | lunar ) new year ( ' s )? eve"],
  ["lantern-festival", "lantern festival"],
  ["tomb-sweeping", "( tomb sweeping | tomb - sweeping | qingming ) ( day | festival )"],
  ["dragon-boat", "dragon boat ( festival | day )"],
  ["mid-autumn", "( mid - autumn | mid autumn | moon ) festival"],
  ["ramadan", "ramadan"],
  ["eid-al-fitr", "eid ( al | ul | - al - | al - ) - ? fitr"],
  ["eid-al-adha", "eid ( al | ul | - al - | al - ) - ? adha"],
];

/** Names of feasts, put together first so that their words are not read as other times. */
export const holidayWords: TimeStratum = holidayNames.map(([code, pattern]) =>
  // "In the new year" names no day.
  rule("holiday", pattern, (_, [first]) => (code === "new-year" && !first?.capital ? null : code)),
);

const feast = ["p", "feast"];

/** Feasts, of a year where the words give one. */
export const holidays: TimeStratum = [
  rule(feast, "{holiday}", (c) => ({ sort: "holiday", holiday: c.holiday })),
  rule(feast, "{holiday} ( , | of | in )? {bare-year:p}", (c) => ({ sort: "holiday", holiday: c.holiday, year: c.p })),
  rule(feast, "{holiday} ' {yy}", (c) => ({ sort: "holiday", holiday: c.holiday, year: calendar({ year: c.yy, shortYear: true }) })),
  rule(feast, "{which} {holiday}", (c) => ({ sort: "holiday", holiday: c.holiday, which: c.which })),
  rule(feast, "{holiday} ( of )? {which} year", (c) => ({ sort: "holiday", holiday: c.holiday, year: relative("year", stepOf(c.which)) })),
];
