/** Texts of our own, as two sides might publish them after a call. */
export const americanPost = `I just had a very good call with President Xi of China. We talked about Soybeans, about Fentanyl, and about many other things!

China has agreed to buy 9 Million Tons of Soybeans this season. We are also looking at lower Tariffs on toys and furniture.

I will visit Beijing in October, and President Xi will come to Washington later. Great things for our Farmers!`;

export const chineseReadout = `2026年3月17日晚，国家主席习近平同美国总统特朗普通电话。

习近平强调，台湾问题是中国的内政，不容任何外部势力干涉。中方愿同美方就经贸问题保持沟通，扩大农产品贸易。

特朗普表示，美中关系十分重要，他期待年内访问中国。双方同意继续就禁毒问题开展合作。`;

/** A second Chinese text, which takes up what the first passes over in silence. */
export const chineseBriefing = `问：中方能否介绍通话中有关关税和芬太尼的情况？

外交部发言人表示，双方谈到了芬太尼问题，中方已采取有力措施。发言人强调，关税战没有赢家，希望美方取消单边关税。`;
