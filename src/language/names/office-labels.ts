/*
 * What the offices of the table of names are called. English is the code itself, read as words; Chinese is one line an office: `code ; 名称`.
 */
const chineseRows = `
president ; 总统（国家主席）
prime-minister ; 总理（首相）
foreign-minister ; 外交部长
defence-minister ; 国防部长
security-adviser ; 国家安全事务助理
spokesperson ; 发言人
monarch ; 君主
vice-president ; 副总统（国家副主席）
deputy-foreign-minister ; 外交部副部长
deputy-prime-minister ; 副总理（副首相）
vice-premier ; 国务院副总理
secretary-general ; 秘书长
finance-minister ; 财政部长
intelligence-chief ; 情报机构负责人
ambassador-to-us ; 驻美国大使
envoy ; 特使
un-ambassador ; 常驻联合国代表
chief-of-staff ; 办公厅主任（幕僚长）
security-council-secretary ; 安全会议秘书
chancellor ; 总理
trade-representative ; 贸易代表
senior-adviser ; 高级顾问
central-bank-chair ; 央行行长
director-general ; 总干事
deputy-security-adviser ; 副国家安全事务助理
ambassador-to-china ; 驻华大使
senior-director ; 高级主任
chief-executive ; 行政长官
chief-cabinet-secretary ; 内阁官房长官
crown-prince ; 王储
economic-council-director ; 国家经济委员会主任
speaker ; 议长
presidential-aide ; 总统助理
trade-commissioner ; 贸易委员
trade-minister ; 贸易部长
climate-envoy ; 气候特使
treasury-secretary ; 财政部长
commerce-secretary ; 商务部长
joint-chiefs-chairman ; 参谋长联席会议主席
agriculture-secretary ; 农业部长
general-secretary ; 总书记
npc-chairman ; 全国人大常委会委员长
commerce-minister ; 商务部长
international-liaison-minister ; 中联部部长
deputy-chief-of-staff ; 办公厅副主任（副幕僚长）
european-council-president ; 欧洲理事会主席
high-representative ; 高级代表
bank-president ; 行长
supreme-leader ; 最高领袖
foreign-secretary ; 外交大臣（外交秘书）
military-chief ; 军队负责人
ambassador-to-russia ; 驻俄罗斯大使
ukraine-envoy ; 乌克兰问题特使
energy-secretary ; 能源部长
vp-security-adviser ; 副总统国家安全顾问
ambassador-to-ukraine ; 驻乌克兰大使
foreign-affairs-director ; 中央外办主任
cppcc-chairman ; 全国政协主席
general-office-director ; 中央办公厅主任
cmc-vice-chairman ; 中央军委副主席
public-security-minister ; 公安部长
foreign-policy-adviser ; 外交政策顾问
chief-of-general-staff ; 总参谋长
economy-minister ; 经济部长
syria-envoy ; 叙利亚问题特使
energy-minister ; 能源部长
commander-in-chief ; 总司令
general-assembly-president ; 联大主席
vice-chancellor ; 副总理
pope ; 教皇
commission-president ; 委员会主席
parliament-president ; 议会议长
managing-director ; 总裁
humanitarian-coordinator ; 人道主义事务协调员
human-rights-commissioner ; 人权事务高级专员
commission-chairperson ; 委员会主席
assembly-presidium-president ; 最高人民会议常任委员会委员长
army-chief ; 陆军负责人
parliament-speaker ; 议长
under-secretary ; 副部长
intelligence-director ; 国家情报总监
fbi-director ; 联邦调查局局长
attorney-general ; 司法部长
homeland-secretary ; 国土安全部长
interior-secretary ; 内政部长
transportation-secretary ; 交通部长
health-secretary ; 卫生部长
labor-secretary ; 劳工部长
usaid-administrator ; 国际开发署署长
middle-east-coordinator ; 中东事务协调员
homeland-security-adviser ; 国土安全顾问
assistant-secretary ; 助理部长
north-korea-envoy ; 朝鲜问题特使
army-secretary ; 陆军部长
saceur ; 北约欧洲盟军最高司令
ustda-director ; 贸易发展署署长
science-adviser ; 科学顾问
deputy-attorney-general ; 司法部副部长
domestic-policy-director ; 国内政策委员会主任
iran-envoy ; 伊朗问题特使
discipline-secretary ; 中央纪委书记
vice-finance-minister ; 财政部副部长
ndrc-chairman ; 国家发展改革委主任
deputy-un-ambassador ; 常驻联合国副代表
eurasia-envoy ; 欧亚事务特别代表
middle-east-envoy ; 中东问题特使
state-council-secretary ; 国务委员兼秘书长
state-councillor ; 国务委员
europe-envoy ; 欧洲事务特别代表
deputy-security-council-chairman ; 联邦安全会议副主席
economic-envoy ; 经济事务特使
senate-foreign-committee-chairman ; 参议院外交委员会主席
fsb-adviser ; 联邦安全局顾问
foreign-intelligence-chief ; 对外情报局局长
security-service-chief ; 联邦安全局局长
duma-speaker ; 国家杜马主席
federation-council-speaker ; 联邦委员会主席
federation-council-deputy-speaker ; 联邦委员会副主席
duma-committee-chairman ; 国家杜马委员会主席
deputy-defence-minister ; 国防部副部长
rosatom-chief ; 俄罗斯国家原子能集团总裁
rosneft-chief ; 俄罗斯石油公司总裁
gazprom-chief ; 俄罗斯天然气工业公司总裁
adviser ; 顾问
ambassador-to-uk ; 驻英国大使
rada-speaker ; 最高拉达主席
diplomatic-adviser ; 外事顾问
presidential-spokesperson ; 总统发言人
secretary-of-state ; 国务秘书（国务卿）
economy-commissioner ; 经济委员
competition-commissioner ; 竞争事务委员
defence-commissioner ; 防务委员
enlargement-commissioner ; 扩大事务委员
deputy-secretary-general ; 副秘书长
supreme-commander ; 最高司令
under-secretary-general ; 副秘书长
refugee-commissioner ; 难民事务高级专员
unrwa-commissioner ; 近东救济工程处主任专员
icrc-president ; 红十字国际委员会主席
policy-chief ; 政策室长
industry-minister ; 产业部长
assembly-speaker ; 国会议长
vice-department-director ; 副部长
trade-negotiator ; 通商交涉本部长
planning-minister ; 计划部长
senate-president ; 参议院议长
coordinating-minister ; 统筹部长
chief-adviser ; 首席顾问
strategic-affairs-minister ; 战略事务部长
presidential-adviser ; 总统顾问
kurdistan-prime-minister ; 库尔德斯坦地区总理
kurdistan-president ; 库尔德斯坦地区主席
head-of-council ; 委员会负责人
governor-general ; 总督
special-adviser ; 特别顾问
strategic-affairs-secretary ; 战略事务秘书
prime-cabinet-secretary ; 首席内阁部长
`;

const chinese: ReadonlyMap<string, string> = new Map(
  chineseRows
    .trim()
    .split("\n")
    .map((row): [string, string] => {
      const [code = "", label = ""] = row.split(" ; ");
      return [code, label];
    }),
);

/** Parts of codes that are no plain words. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  "UN US UK FBI FSB NPC CPPCC CMC NDRC USAID USTDA SACEUR ICRC UNRWA".split(" ").map((word) => [word.toLowerCase(), word]),
);

/** What an office of the table of names is called; an office without a Chinese name is given in English. */
export function labelOffice(code: string): { readonly en: string; readonly zh: string } {
  const en = code
    .split("-")
    .map((word) => abbreviations.get(word) ?? (word === "vp" ? "vice-president’s" : word))
    .join(" ");
  return { en, zh: chinese.get(code) ?? en };
}
