import { toSimplified } from "../../text/han-variants.ts";
import { overlapsName, type ReadPeople, type TitledName } from "../names/people/titled-name.ts";

/** The end of a title, simplified: a name stands behind it, or a family name before it. Longer ones first. */
const heads =
  /部长官|副?(?:总统|主席|总理|首相|国务卿)|副?(?:部长|外长|防长|财长|外相|防相|大臣|官房长官|行政长官|长官|议长|秘书长|委员长|发言人|代表|大使|公使|特使|总领事|领事|主任|局长|司长|署长|厅长|处长|院长|校长|会长|团长|行长|总裁|总干事|干事长|专员|州长|省长|市长|国王|王储|亲王|顾问|参赞|武官|次长|次官|书记|秘书|检察长|大法官|司令员?|参谋长|政委|议员|审议官|政务官)|(?:一级|大|上|中|少)将|将军|元帅|上校|特首|埃米尔|苏丹|女王|公主|酋长|农长|教授|博士|先生|女士/gu;

/** What no name begins with, behind a title: 外长会议, 总统府, 部长级, 大使馆. */
const goesOn = /^(?:[会府级国官馆团大选人们及和与同兼助在一的等向对从把将也还则并就已]|[^\p{Script=Han}])/u;

/** Where a name ends: verbs of saying and meeting, prepositions, stops. */
const nameEnd =
  /表示|指出|强调|重申|认为|介绍|告诉|宣布|主持|发表|感谢|回应|回答|阐述|抵达|抵京|访问|访华|出席|举行|共同|当天|日前|今天|昨天|近日|应邀|一行|率|说|称|会|在|于|和|与|同|及|就|对|通|还|也|则|并|的|将|已|向|把|从|致|等|谈|参|[^\p{Script=Han}·•]/u;

/** Family names of China and Korea, simplified; two letters first. */
const families =
  /^(?:欧阳|司马|诸葛|上官|皇甫|东方|独孤|南宫|夏侯|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵朴权池])/u;

/** The family names of two letters among them. */
const compound = /^(?:欧阳|司马|诸葛|上官|皇甫|东方|独孤|南宫|夏侯)/u;

/** Words of the matter before the head, which belong to the title: 农业农村部副 in 农业农村部副部长. */
const matterBefore = /(?:[\p{Script=Han}、]{0,16}?)$/u;

const longestName = 16;

/** People beside a title in Chinese: behind it in full (渔业大臣卡丽·隆德), before it by family (隆德大臣). */
export const readPeople: ReadPeople = (written, names) => {
  const text = toSimplified(written);
  const found: TitledName[] = [];
  for (const match of text.matchAll(heads)) {
    const from = match.index + match[0].length;
    const behind = text.slice(from, from + longestName + 4);
    if (!mayBeName(behind) || goesOn.test(behind)) continue;
    const end = endOfName(behind);
    const name = behind.slice(0, end);
    const place = { start: from, end: from + end };
    if (!isName(name, true)) continue;
    const start = startOfTitle(text, match.index, names);
    // A bare title stands before verbs and adverbs too; with its matter or its state it brings in a name.
    const isWhole = start < match.index || overlapsName(names, start - 1, start);
    if (!isName(name, isWhole) || overlapsName(names, place.start, place.end)) continue;
    const words = written.slice(place.start, place.end);
    const isWoman = behind.startsWith("夫人", end) || behind.startsWith("女士", end) ? true : honorific(match[0]);
    found.push({ title: { start, end: from }, place, name: words, family: familyOf(words), isWoman });
  }
  return found;
};

/** Whether a name can begin so: passes most places by before anything else is looked at. */
function mayBeName(behind: string): boolean {
  const first = behind.charAt(0);
  return soundsOnly.test(first) || families.test(first) || compound.test(behind) || /[·•]/u.test(behind);
}

/** Where the name behind a title ends: before a verb or a stop, and before what is said behind a name out of courtesy. */
function endOfName(behind: string): number {
  const end = nameEnd.exec(behind)?.index ?? behind.length;
  return end - (/(?:夫人|先生|女士|阁下|殿下|陛下|博士|教授)$/u.exec(behind.slice(0, end))?.[0].length ?? 0);
}

/** A foreign name with its dot or in letters of sound, or, behind a whole title, a Chinese one: a family name and one letter or two. */
function isName(name: string, isWhole: boolean): boolean {
  if (/[·•]/u.test(name)) return /^\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,8}){1,3}$/u.test(name);
  if (name.length >= 2 && name.length <= 6 && soundsOnly.test(name)) return true;
  const family = isWhole ? families.exec(name)?.[0] : undefined;
  return family !== undefined && name.length > family.length && name.length <= family.length + 2;
}

/** Letters that write the sounds of foreign names. */
const soundsOnly =
  /^[阿埃艾爱安奥巴白班邦贝本比彼宾波伯博布查达戴丹道德登迪蒂丁东杜多恩尔法范菲费芬弗福夫盖甘冈高戈格贡古哈海汉豪赫亨洪胡华怀霍基吉季加贾简杰金卡凯坎康考柯科克肯库夸拉莱兰朗劳勒雷里利莉丽连廉列林琳伦龙隆卢鲁路罗洛吕马玛迈麦曼毛梅门蒙米密缅敏莫默穆姆内纳娜奈南尼妮宁努诺欧帕派潘庞佩彭皮平普奇恰乔切琴丘让热日荣瑞萨塞桑森沙莎山尚舍申圣施什史舒朔斯丝松苏索塔泰坦汤唐特滕廷图托瓦万旺威维韦文翁沃乌武西希席夏肖谢辛欣休雪亚雅延扬耶叶伊依因英尤约泽扎詹赞珍芝朱兹卓佐]+$/u;

/** Behind the last dot of a foreign name, but for Hungarian and the like, whose dots stand so too: the whole is then kept by its parts. */
function familyOf(name: string): string {
  const parts = name.split(/[·•]/u);
  if (parts.length > 1) return parts.at(-1) ?? name;
  const family = families.exec(toSimplified(name))?.[0];
  return family && name.length <= family.length + 2 && name.length > family.length ? name.slice(0, family.length) : name;
}

/** Where the title begins: behind the state that the table names, or behind a stop or a word of meeting, at most some letters before. */
function startOfTitle(text: string, head: number, names: Parameters<ReadPeople>[1]): number {
  const window = text.slice(Math.max(0, head - 18), head);
  const run = matterBefore.exec(window.split(/[^\p{Script=Han}、]|会见|会晤|[和与同的由]/u).at(-1) ?? "")?.[0] ?? "";
  let start = head - run.length;
  for (let at = start; at < head; at++) if (overlapsName(names, at, at + 1)) start = at + 1;
  return start;
}

function honorific(head: string): boolean | null {
  return /女士|女王|公主/u.test(head) ? true : /先生|国王|亲王|王储/u.test(head) ? false : null;
}
