/** One fixed term of an office-holder, as days, end included. */
export interface TermOfOffice {
  readonly holder: string;
  readonly from: string;
  readonly to: string;
  /** Family name in the scripts the packs read. */
  readonly names: readonly string[];
}

/** Fixed terms of heads of state whose talks the accounts tell of. Whoever is missing here has no term to resolve, and the words are left alone. */
export const termsOfOffice: readonly TermOfOffice[] = [
  { holder: "US", from: "2009-01-20", to: "2013-01-20", names: ["Obama", "奥巴马", "歐巴馬", "Обам", "오바마"] },
  { holder: "US", from: "2013-01-20", to: "2017-01-20", names: ["Obama", "奥巴马", "歐巴馬", "Обам", "오바마"] },
  { holder: "US", from: "2017-01-20", to: "2021-01-20", names: ["Trump", "TRUMP", "特朗普", "川普", "Трамп", "트럼프"] },
  { holder: "US", from: "2021-01-20", to: "2025-01-20", names: ["Biden", "BIDEN", "拜登", "Байден", "바이든"] },
  { holder: "US", from: "2025-01-20", to: "2029-01-20", names: ["Trump", "TRUMP", "特朗普", "川普", "Трамп", "트럼프"] },
  { holder: "RU", from: "2018-05-07", to: "2024-05-07", names: ["Putin", "普京", "普丁", "Путин", "푸틴"] },
  { holder: "RU", from: "2024-05-07", to: "2030-05-07", names: ["Putin", "普京", "普丁", "Путин", "푸틴"] },
  { holder: "FR", from: "2022-05-14", to: "2027-05-13", names: ["Macron", "马克龙", "馬克宏", "Макрон", "마크롱"] },
  { holder: "KR", from: "2025-06-04", to: "2030-06-03", names: ["Lee Jae-myung", "李在明", "Ли Чжэ", "이재명"] },
];
