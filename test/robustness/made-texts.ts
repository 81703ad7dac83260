/** Numbers that come out the same for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

const speakers = ["President Trump", "President Xi", "Secretary Rubio", "Foreign Minister Wang Yi", "A senior official", "The two leaders"];
const verbs = ["said that", "stressed that", "noted that", "told reporters that", "agreed that", "warned that"];
const matters = [
  "both sides will hold another round of talks on tariffs",
  "purchases of soybeans will reach # million tonnes",
  "exports of rare earths should resume within # weeks",
  "the question of Taiwan needs to be handled with care",
  "work on ending the war in Ukraine will go on",
  "cooperation on fentanyl has made progress in # areas",
  "# agreements on liquefied gas are close to signature",
  "military channels should stay open",
];

/** An account in English of some sentences, each with a number of its own, so that no two texts are alike. */
export function makeEnglish(serial: string, sentences: number, random: () => number): string {
  const lines = Array.from({ length: sentences }, (_, at) => {
    const matter = (pick(matters, random) ?? "").replaceAll("#", String(2 + Math.floor(random() * 40)));
    return `${pick(speakers, random)} ${pick(verbs, random)} ${matter} (paper ${serial}.${at}).`;
  });
  return `Readout ${serial} of the call on 20 November 2026.\n\n${lines.join(" ")}\n`;
}

const chineseMatters = [
  "双方将继续就关税问题保持沟通",
  "台湾问题事关中国核心利益",
  "愿扩大大豆等农产品贸易",
  "应当管控分歧",
  "推动乌克兰危机政治解决",
];
const chineseVerbs = ["强调", "指出", "表示"];

/** The same in Chinese. */
export function makeChinese(serial: string, sentences: number, random: () => number): string {
  const lines = Array.from(
    { length: sentences },
    (_, at) => `习近平${pick(chineseVerbs, random)}，${pick(chineseMatters, random)}（第${serial}号文件第${at}条）。`,
  );
  return `2026年11月20日晚，国家主席习近平同美国总统特朗普通电话。${lines.join("")}\n`;
}
