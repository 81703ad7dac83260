import type { Chain } from "../../learned/chain.ts";
import { LinearTable } from "../../learned/linear-table.ts";
import { type ModelColumns, readColumns } from "../../learned/model-file.ts";
import { Lexicon } from "./lexicon.ts";
import type { CueGrades } from "./token-features.ts";

/** A chain whose scores come from a table. */
export interface Tagger {
  readonly chain: Chain;
  readonly table: LinearTable;
}

/** Everything learned about English statements. */
export interface StatementModel {
  readonly lexicon: Lexicon;
  readonly grades: CueGrades;
  readonly tags: LinearTable;
  readonly arcs: LinearTable;
  readonly names: LinearTable;
  /** Labels every token of a stretch: outside, source, cue, content, each with a first and a further. */
  readonly tokens: Tagger;
  /** Labels the tokens around one cue: outside, source, content. */
  readonly cues: Tagger;
}

/** Names of the tables of a model file; each stands there as hashes, weights, and how many labels and how large the largest weight. */
export const tableNames = ["tags", "arcs", "names", "tokens", "cues"] as const;

/** Reads a model from the bytes of its file. */
export function readStatementModel(bytes: ArrayBuffer | SharedArrayBuffer): StatementModel {
  const columns = readColumns(bytes);
  const words = new TextDecoder().decode(Uint8Array.from(column(columns, "words", Uint8Array))).split("\n");
  const grades = column(columns, "gradeValues", Uint8Array);
  return {
    lexicon: new Lexicon(
      words,
      [0, 1, 2].map((grain) => column(columns, `groups${grain}`, Uint16Array)),
    ),
    grades: new Map([...column(columns, "gradeLemmas", Int32Array)].map((lemma, at) => [lemma, grades[at] ?? 0])),
    tags: tableOf(columns, "tags"),
    arcs: tableOf(columns, "arcs"),
    names: tableOf(columns, "names"),
    tokens: taggerOf(columns, "tokens"),
    cues: taggerOf(columns, "cues"),
  };
}

function taggerOf(columns: ModelColumns, name: (typeof tableNames)[number]): Tagger {
  const table = tableOf(columns, name);
  return {
    table,
    chain: {
      labels: table.labels,
      pairs: column(columns, `${name}Pairs`, Float64Array),
      first: column(columns, `${name}First`, Float64Array),
    },
  };
}

function tableOf(columns: ModelColumns, name: (typeof tableNames)[number]): LinearTable {
  const [labels = 1, most = 1] = column(columns, `${name}Shape`, Float64Array);
  return new LinearTable(labels, most, column(columns, `${name}Hashes`, Int32Array), column(columns, `${name}Weights`, Int8Array));
}

function column<T extends ModelColumns[string]>(columns: ModelColumns, name: string, type: new (length: number) => T): T {
  const found = columns[name];
  if (!(found instanceof type)) throw new Error(`the model lacks its column "${name}"`);
  return found;
}
