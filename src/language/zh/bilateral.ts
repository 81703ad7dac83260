// 中日, 日中, 中印尼: one character (or 印尼, 白俄, 沙特 …) for each state, before words that only follow such a pair.
const behindPair =
  "(?=、|两国|两党|两军|双方|双边|关系|友|合作|经贸|建交|命运|人民|是|都|互|同[为是属]|在|有|之|战略|共|立法|间|建立|全面|传统|贸易|投资|政治|各|务实|人文|山水|地理|地缘|隔海|毗邻|历史|文明|发展|理念|目标|始终|睦|如|处|既|全方位|高层|伙伴|铁杆|执政|媒体|地方|文化|永久|和平|一|亲|虽|近年|年|新)";
const pair = `(?:中(?![国方东央心期间部华文等亚午将央])(?:印尼|南非|白|沙特|[\\u4e00-\\u9fff])|(?:(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff]|印尼|南非|沙特|[俄美日韩朝越老柬泰缅马菲新巴孟斯阿哈吉塔土乌蒙伊沙卡科以埃摩苏尼肯坦赞津莫安刚喀加塞法德意西葡荷比奥瑞丹挪芬冰爱希匈捷罗克白欧非拉澳英印厄秘智哥古委墨多格圭])中|(?:[，。]|^)(?:[美俄日韩朝乌欧英法德印以伊]){2})${behindPair}`;
const both =
  "两国|双边|(?:中国|我们?|我国)[同和与][\\u4e00-\\u9fff（）]{1,8}(?=[^，]{0,12}(?:关系|合作|友|伙伴|近邻|邻|交往|贸易|建交|始终|互|正在|携手|共同))|[\\u4e00-\\u9fff（）]{1,8}[同和与](?:中国|中方)(?=[^，]{0,10}(?:关系|合作|友|伙伴|有着|互|是|都))|对华(?:关系|合作|友好)|彼此|双方";
const between = new RegExp(`${pair}|${both}`, "u");
const bond =
  /关系|友谊|友好|合作|互信|伙伴|近邻|友邻|邻邦|邻居|朋友|兄弟|双边贸易|贸易额|互为|交往|往来|交流|情谊|纽带|命运共同体|相互|共同利益|目标一致|契合|相通|相近|相知|相亲|休戚|携手|共同/u;
const friendOf =
  /(?:是|为|作为)[^，]{0,12}(?:中国|中国人民|我国|[\u4e00-\u9fff]方)[^，]{0,14}(?:朋友|伙伴|邻居|近邻|友邦|兄弟)|是[^，]{1,24}(?:伙伴|朋友|兄弟|近邻|友邻|邻邦|友邦|邻居|亲人|投资来源国)(?:之一)?$|是[^，]{0,16}(?:(?:同|与)(?:新)?中国(?:建交|签署|开展)|承认(?:新中国|中华人民共和国))|(?:^|[，])同中国建交|在[^，]{1,6}对外政策中|对[^，]{2,8}(?:人民|方|国)(?:一直)?(?:怀有|充满|抱有)[^，]{0,8}(?:情谊|感情|友谊|情感)/u;

// An effect that something has, or how much it matters, is a judgement even where the relation has the effect.
const effect =
  /有利于|有助于|对[^，]{2,40}(?:具有|发挥|有着?)[^，]{0,8}(?:作用|意义)|具有[^，]{0,10}意义(?!的)|(?:意义|重要性|作用|价值)[^，]{0,10}(?:凸显|上升)|恰逢其时/u;
const occasion = /^[^，]{0,30}(?:访问|此访|之行|峰会|会议|论坛|讲话|倡议|开馆|通车|协定|计划)(?![^，]{0,4}是[^，]{0,4}两国)/u;

// 两国共同倡导的原则: a thing of theirs, not how they stand.
const fathered = /^[^，]{0,10}共同(?:倡导|提出|创立|发起|主张|推动建立)的/u;

/** Whether a clause is about a visit, a meeting or a proposal, whatever it says of a relation. */
export function tellsOfOccasion(clause: string): boolean {
  return occasion.test(clause) && !/关系|合作|友/u.test(/^[^，]*?(?:访问|此访|之行|峰会|会议|论坛|讲话)/u.exec(clause)?.[0] ?? "");
}

/** Whether a clause says how the parties of a relation stand to each other. */
export function tellsOfRelation(clause: string): boolean {
  if (friendOf.test(clause)) return true;
  if (fathered.test(clause)) return false;
  if (effect.test(clause) || occasion.test(clause)) return false;
  const found = between.exec(clause);
  return found !== null && found.index < 30 && bond.test(clause.slice(found.index));
}

/** Whether words name a relation: 中俄政治互信, 两国友谊. */
export function namesRelation(words: string): boolean {
  return between.test(words) && /关系|互信|协作|友谊|情谊|友好/u.test(words);
}
