import { defineWords } from "../../words/use-words.ts";

export const scoresWords = defineWords({
  en: {
    title: "Scores",
    standfirst: "How well the engine reads, measured: each figure with its set and its command. What it does badly stands here too.",
    contents: "Contents",
    onlyEnglish: "",
    none: "This installation holds no scores.",
    table: "Table of figures",
  },
  zh: {
    title: "评分",
    standfirst: "引擎读得如何，以实测为准：每个数字都注明所用数据集和命令。做得不好的地方也列在这里。",
    contents: "目录",
    onlyEnglish: "以下文档目前只有英文版。",
    none: "此安装不含评分。",
    table: "数据表",
  },
});
