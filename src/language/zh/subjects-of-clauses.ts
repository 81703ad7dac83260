/** What the subject of a clause is. `party`: 中方, 双方, a state, we. `person`: a title or name. `general`: all states, anyone. `thing`: a relation, a meeting. `none`: elided. */
export type ClauseSubject = "party" | "person" | "general" | "thing" | "none";

const adverbsAtEnd =
  /(?:也|都|均|仍|还|又|更|再|始终|一直|一贯|坚定|坚决|坚定不移地?|继续|一如既往地?|完全|高度|十分|非常|积极|有力|大力|全力|鼎力|广泛|强烈|诚挚|由衷|衷心|真诚|热烈|历来|共同|今后|今后也|未来|未来[0-9０-９一二三四五六七八九十]{0,2}年|就此|为此|对此|也应|同样|正|已经?|已|刚刚|不断|尤|尤其|一定|同时|进一步|率先|特别|深表|表示|并|且|而|但|今年|明年|下半年|上半年)$/u;
const general = /^(?:国际社会(?!特别)|任何|谁|没有(?:人|哪|国家)|各国|每个|世界|人类|所有|一切|大国|全世界|国际争端|国与国)/u;
const person = /(?:主席|总统|总理|首相|国王|外长|部长|书记|先生|女士|元首|领导人|特使|殿下|陛下|阁下|团长|你们?|您)$/u;
const party =
  /(?:(?:[\u4e00-\u9fff]|^)方(?!$)|[\u4e00-\u9fff]方|[双两][方国]|我们?|本人|中国|美国|[\u4e00-\u9fff]国|国家|政府|议会|议院|国会|人大|杜马|委员会|安理会|理事会|联合国|国际社会|当事方|组织|机构|集团|[\u4e00-\u9fff]党|党|斯坦|中央|政协|当局|团队|[\u4e00-\u9fff]{2,4}亚|新加坡|俄罗斯|欧盟|东盟|印尼|印度|日本|越南|老挝|巴西|古巴|埃及|南非|沙特|阿联酋|伊朗|以色列|智利|秘鲁|新西兰|爱尔兰|比利时|西班牙|葡萄牙|卡塔尔|老|西|尼)$/u;
const thing =
  /(?:关系|合作|友谊|峰会|论坛|会议|大会|全会|访问|之行|此访|发展|共识|机制|倡议|规划|协定|协议|成果|局势|形势|事业|项目|企业|人民|市场|政策|理念|道路|工程|贸易|投资|问题|争端|分歧|前景|未来|水平|势头|内容|交流|往来|原则|年|日|月|这|此|那|它|其|会谈|会晤|讲话|建议|领域|体系|秩序|地区|某某|关键|根本|核心|前提|作用|意义|统一|和平|安全|稳定|繁荣|措施|行为|做法|冲突|战争|危机|谈判|磋商|对话|停火|制裁|关税|发展)$/u;

/** Reads what stands before the predicate of a clause: lead-in phrases and adverbs set aside. */
export function readSubject(before: string): ClauseSubject {
  let words = before
    .replace(
      /(?:在|从|自|对|对于|关于|就|围绕|随着|面对|通过|基于|作为|为|以|同|与|和)[^，]{1,40}?(?:引领|努力|支持|框架|背景|形势|问题|领域|方面|基础|过程|场合|期间|时期|角度|过程中)?[下上中内里间际后时前度]$/u,
      "",
    )
    .trim();
  for (let i = 0; i < 5; i++) {
    const adverb = adverbsAtEnd.exec(words);
    if (!adverb || (adverb[0] === "方" && words.length === 1)) break;
    words = words.slice(0, adverb.index);
  }
  if (words === "") return "none";
  if (general.test(words)) return "general";
  // 投资中国, 加强合作: a deed as subject; 此次访问, 本届大会: an occasion.
  if (/^(?:投资|加强|深化|推动|推进|发展|坚持|开展|扩大|建立|维护|实现|保持|打|搞|签署|举办)|[此本这该][次届访]|此访|^[这那]/u.test(words))
    return "thing";
  if (
    /^(?:但|而|因此|所以|同时|此外|首先|其次|最后|今后|未来|当前|目前|现在|对此|为此|下一步|下阶段|接下来|尽管如此|无论如何|[今明去]年|近年来)$/u.test(
      words,
    )
  )
    return "none";
  if (person.test(words)) return "person";
  if (party.test(words)) return "party";
  if (thing.test(words)) return "thing";
  return words.length <= 5 ? "party" : "thing";
}
