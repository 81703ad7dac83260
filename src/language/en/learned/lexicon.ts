import { hashWord } from "../../learned/mix.ts";
import { crudeLemma, hashSuffix, shapeOf } from "./lay-tokens.ts";

/** What is known of a word form. */
export interface KnownWord {
  readonly hash: number;
  readonly row: number;
  readonly shape: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly lemma: number;
}

/** Most forms kept at once: a hostile text of ever new words shall not fill the memory. */
const mostKept = 60_000;

/** Irregular verbs that reporting uses; their lemma is what counts. */
const irregular: ReadonlyMap<string, string> = new Map(
  "said say,says say,told tell,thought think,knew know,known know,wrote write,written write,made make,gave give,given give,took take,taken take,felt feel,found find,heard hear,held hold,saw see,seen see,spoke speak,spoken speak,meant mean,swore swear,sworn swear,sought seek,understood understand,put put,met meet,has have,had have,was be,were be,is be,are be,been be,did do,does do,done do,went go,gone go,came come,left leave,kept keep,laid lay,brought bring,drew draw,drawn draw,forecast forecast,foresaw foresee,foreseen foresee"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Words by form: groups of like words (three grains), learned from vectors of general text. */
export class Lexicon {
  readonly groups: readonly Uint16Array[];
  private readonly rows: ReadonlyMap<string, number>;
  private readonly kept = new Map<string, KnownWord>();

  /** `words` in lower case; `groups` hold, grain by grain, the number of each word's group. */
  constructor(words: readonly string[], groups: readonly Uint16Array[]) {
    this.rows = new Map(words.map((word, row) => [word, row]));
    this.groups = groups;
  }

  word(form: string): KnownWord {
    const kept = this.kept.get(form);
    if (kept !== undefined) return kept;
    const lower = form.length > 60 ? form.slice(0, 60).toLowerCase() : form.toLowerCase().replace("’", "'");
    const known: KnownWord = {
      hash: hashWord(/^\d/.test(lower) ? lower.replace(/\d/g, "0") : lower),
      row: this.rows.get(lower) ?? -1,
      shape: shapeOf(form),
      suffix2: hashSuffix(lower, 2),
      suffix3: hashSuffix(lower, 3),
      lemma: hashWord(irregular.get(lower) ?? crudeLemma(lower)),
    };
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(form, known);
    return known;
  }
}
