/** A matter that accounts speak of: our own closed list; `/` goes from the wider to the narrower. */
export interface Topic {
  readonly code: string;
  readonly label: { readonly en: string; readonly zh: string };
  /** What belongs under it. */
  readonly covers: string;
}

export const topics: readonly Topic[] = [
  {
    code: "bilateral-relationship",
    label: { en: "Relationship", zh: "两国关系" },
    covers: "the state, label or principles of the relationship",
  },
  {
    code: "communication-channels",
    label: { en: "Channels of communication", zh: "沟通渠道" },
    covers: "hotlines, dialogues, teams keeping in touch",
  },
  { code: "visits-and-summits", label: { en: "Visits and summits", zh: "访问与峰会" }, covers: "visits, invitations, next meetings" },
  { code: "taiwan", label: { en: "Taiwan", zh: "台湾" }, covers: "Taiwan, the Strait, one China, arms sales to Taiwan" },
  { code: "trade", label: { en: "Trade", zh: "经贸" }, covers: "trade and economic relations in general" },
  { code: "trade/tariffs", label: { en: "Tariffs", zh: "关税" }, covers: "tariffs, duties" },
  { code: "trade/agriculture", label: { en: "Farm goods", zh: "农产品" }, covers: "farm goods in general" },
  { code: "trade/agriculture/soybeans", label: { en: "Soybeans", zh: "大豆" }, covers: "soybeans" },
  { code: "trade/aviation", label: { en: "Aircraft and engines", zh: "飞机与发动机" }, covers: "aircraft, engines, parts" },
  { code: "trade/investment", label: { en: "Investment", zh: "投资" }, covers: "investment" },
  { code: "energy", label: { en: "Energy", zh: "能源" }, covers: "energy in general" },
  { code: "energy/oil-gas", label: { en: "Oil and gas", zh: "石油与天然气" }, covers: "oil and gas" },
  { code: "energy/nuclear", label: { en: "Nuclear power", zh: "核电" }, covers: "nuclear power, plants" },
  { code: "critical-minerals", label: { en: "Critical minerals", zh: "关键矿产" }, covers: "rare earths, minerals" },
  { code: "technology", label: { en: "Technology", zh: "科技" }, covers: "technology in general" },
  { code: "technology/export-controls", label: { en: "Export controls", zh: "出口管制" }, covers: "export controls" },
  { code: "technology/ai", label: { en: "Artificial intelligence", zh: "人工智能" }, covers: "artificial intelligence" },
  { code: "technology/semiconductors", label: { en: "Semiconductors", zh: "半导体" }, covers: "semiconductors" },
  { code: "technology/platforms", label: { en: "Online platforms", zh: "网络平台" }, covers: "TikTok and the like" },
  { code: "technology/cyber", label: { en: "Cyber security", zh: "网络安全" }, covers: "cyber attacks, ransomware, information security" },
  { code: "space", label: { en: "Space", zh: "航天" }, covers: "space" },
  { code: "sanctions", label: { en: "Sanctions", zh: "制裁" }, covers: "sanctions" },
  { code: "finance", label: { en: "Finance", zh: "金融" }, covers: "currency, payments, debt" },
  { code: "counternarcotics", label: { en: "Fentanyl and drugs", zh: "禁毒" }, covers: "fentanyl and other drugs" },
  { code: "law-enforcement", label: { en: "Law enforcement", zh: "执法" }, covers: "repatriation, crime, terrorism cases" },
  { code: "migration", label: { en: "Migration", zh: "移民" }, covers: "migration" },
  { code: "people-to-people", label: { en: "People-to-people", zh: "人文交流" }, covers: "students, tourism, culture, education, sport" },
  { code: "military", label: { en: "Military", zh: "军事" }, covers: "military contacts and dialogue, defence cooperation" },
  { code: "military/arms-sales", label: { en: "Arms sales", zh: "军售" }, covers: "arms supplies to any party; for Taiwan tag taiwan too" },
  { code: "arms-control", label: { en: "Arms control", zh: "军控" }, covers: "nuclear weapons, missiles, strategic stability" },
  { code: "maritime", label: { en: "Seas and navigation", zh: "海洋" }, covers: "South and East China Sea, Black Sea, navigation" },
  { code: "human-rights", label: { en: "Human rights", zh: "人权" }, covers: "Xinjiang, Tibet, Hong Kong, values" },
  {
    code: "detained-citizens",
    label: { en: "Detained citizens", zh: "被扣押公民" },
    covers: "wrongfully detained, prisoners of one's own nationality",
  },
  { code: "prisoner-exchange", label: { en: "Prisoner exchange", zh: "换俘" }, covers: "prisoners of war" },
  { code: "ukraine", label: { en: "Ukraine", zh: "乌克兰" }, covers: "the war, ceasefire, settlement" },
  {
    code: "ukraine/infrastructure-strikes",
    label: { en: "Strikes on infrastructure", zh: "打击基础设施" },
    covers: "strikes on energy or other infrastructure",
  },
  { code: "ukraine/aid", label: { en: "Aid to Ukraine", zh: "援乌" }, covers: "military or financial aid to Ukraine" },
  { code: "ukraine/security-guarantees", label: { en: "Security guarantees", zh: "安全保障" }, covers: "security guarantees" },
  { code: "russia", label: { en: "Russia", zh: "俄罗斯" }, covers: "relations with or policy toward Russia" },
  { code: "nato", label: { en: "NATO and European security", zh: "北约与欧洲安全" }, covers: "NATO, European security order" },
  { code: "europe", label: { en: "Europe", zh: "欧洲" }, covers: "EU and European states" },
  { code: "iran", label: { en: "Iran", zh: "伊朗" }, covers: "iran" },
  { code: "middle-east", label: { en: "Middle East", zh: "中东" }, covers: "Israel, Gaza, Syria, Red Sea, Gulf" },
  { code: "north-korea", label: { en: "North Korea", zh: "朝鲜" }, covers: "DPRK, the peninsula" },
  { code: "japan", label: { en: "Japan", zh: "日本" }, covers: "japan" },
  { code: "korea", label: { en: "Republic of Korea", zh: "韩国" }, covers: "Republic of Korea" },
  { code: "india-pakistan", label: { en: "India and Pakistan", zh: "印度与巴基斯坦" }, covers: "india and pakistan" },
  { code: "asia-pacific", label: { en: "Asia-Pacific", zh: "亚太" }, covers: "regional order, ASEAN, Quad, AUKUS" },
  { code: "africa", label: { en: "Africa", zh: "非洲" }, covers: "africa" },
  { code: "latin-america", label: { en: "Latin America", zh: "拉美" }, covers: "incl. Venezuela, Cuba" },
  { code: "climate", label: { en: "Climate", zh: "气候" }, covers: "climate" },
  { code: "health", label: { en: "Health", zh: "卫生" }, covers: "pandemics, COVID-19" },
  { code: "food-security", label: { en: "Food security", zh: "粮食安全" }, covers: "grain, fertiliser" },
  { code: "multilateral", label: { en: "Multilateral bodies", zh: "多边机构" }, covers: "UN, G20, BRICS, SCO, WTO, APEC" },
  { code: "history", label: { en: "History", zh: "历史" }, covers: "war memory, anniversaries" },
  { code: "courtesy", label: { en: "Courtesy", zh: "礼节" }, covers: "congratulations, condolences, thanks" },
];

/** The topic of a code; undefined where the code is not of our list. */
export function findTopic(code: string): Topic | undefined {
  return byCode.get(code);
}

const byCode = new Map(topics.map((topic) => [topic.code, topic]));
