const closing =
  /(?:参加(?:了)?(?:上述活动|会见|会谈|会晤|通话|活动)|出席[^，。]{0,20}(?:仪式|宴会|活动)|(?:举行|进行)(?:了)?(?:会谈|会晤|会见|通话)|通(?:了)?电话|通话|(?:见证|出席)[^，。]{0,6}签署[^。]{0,60}|签署了[^。]{0,80}|发表[^。]{0,50}(?:讲话|致辞|演讲|署名文章)|发表(?:了)?联合声明|互致(?:贺电|信函|贺信)|致(?:贺|唁|慰问)[电信])[。]?$/u;
const opening =
  /^(?:值得一提的是|值得注意的是|据悉|据了解|分析(?:人士|认为)|此前|会[谈见晤]后|会[谈见晤]前|通话后|峰会期间|访问期间|欢迎仪式[后前]|会后|活动期间|当地时间|[^，。]{0,24}(?:等|一同)?(?:参加|陪同|出席)(?:上述|会见|会谈))/u;
const speechWord = /[我你您]|愿|希望|应|欢迎/u;

/** Whether a sentence tells the encounter itself rather than what somebody said there: lists of participants, signing, meals. */
export function isNarration(sentence: string): boolean {
  const head = sentence.slice(0, 30);
  // 访问期间，我将…: the speaker tells it.
  if (opening.test(sentence)) return !/我|[\u4e00-\u9fff]方愿/u.test(head);
  return closing.test(sentence.slice(-100)) && !speechWord.test(head);
}
