const words =
  "그 이 저 것 수 등 및 또 또는 그리고 그러나 하지만 이날 이어 한편 앞서 위해 대해 대한 통해 함께 관련 관해 있다 있는 했다 하는 한다 된다 되는 말했다 밝혔다 전했다 강조했다 덧붙였다 라고 이라고 며 면서";

/** Words that carry no matter of their own. */
export const stopWords: ReadonlySet<string> = new Set(words.split(" "));
