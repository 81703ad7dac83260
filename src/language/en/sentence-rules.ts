import type { SentenceRules } from "../../text/sentences.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Where an English sentence does not end in spite of a full stop. */
export const sentenceRules: SentenceRules = {
  abbreviations: words(
    "mr mrs ms messrs dr prof rev fr hon gen lt col maj capt cpl sgt cmdr adm gov sen rep reps sens pres amb sec st vs v viz e.g i.e cf approx gen.sec dept ave blvd no nos vol art arts para fig pp vice-pres j.d a.m.b",
  ),
  softAbbreviations: words(
    "jr sr inc ltd co corp bros llc plc etc al p.m a.m u.s u.k u.n e.u u.s.a u.s.s.r d.c p.r.c r.o.k d.p.r.k ph.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.o bn mln",
  ),
  han: false,
};
