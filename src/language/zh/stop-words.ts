const words =
  "的 了 着 过 是 在 和 与 同 及 以及 对 向 就 为 由 从 于 把 将 被 等 也 都 还 并 而 但 则 又 或 之 其 此 这 那 该 各 有 上 下 中 里 后 前 时 " +
  "一个 我 我们 你 你们 他 他们 她 双方 两国 方面 问题 表示 指出 强调 说 称 重申 认为 以来 当前 目前 进一步 继续 不断 " +
  "過 與 對 為 從 於 將 還 並 後 時 個 我們 你們 他們 雙方 兩國 問題 強調 說 稱 認為 以來 當前 進一步 繼續 不斷";

/** Words that carry no matter of their own, simplified and traditional. */
export const stopWords: ReadonlySet<string> = new Set(words.split(" "));
