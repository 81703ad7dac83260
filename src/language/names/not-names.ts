import { type NameForm, readForms } from "./name-rows.ts";

/** Words that hold or look like a name of the table but name no one: seas, continents, American states, 发展中国家. */
export const notNames: readonly NameForm[] = readForms({
  latin:
    "Northern Ireland|South China Sea|East China Sea|New Mexico|Gulf of Mexico|Gulf of America|Sea of Japan|Indian Ocean|Persian Gulf|Gulf of Oman|Gulf of Guinea|English Channel|American Samoa|Native American|Native Americans|African American|African Americans|Asian American|Asian Americans|Latin America|Latin American|Central America|Central American|South America|South American|North America|North American|Atlanta, Georgia|Savannah, Georgia|State of Georgia|Georgia Tech|British Columbia|Kansas City|American Indian|American Indians|Indo-Pacific|Indo-China|New Jersey|American Airlines|Bank of America|China Lake|Chinatown|French fries|Panama City, Florida|Port of Spain|San Jose, California|Rome, Georgia|Peru, Indiana|Washington Post|Washington State|Washington state|Washington Times|Trump Tower|Trump Organization|Trump International|Kennedy Center|Camp David|Paris, Texas|Santiago de Cuba|Holy Land|Berlin Wall|Chancellery of the Council of Ministers|Chancellery of the Prime Minister|Chancellery of the President|Vienna Convention|Geneva Conventions|Paris Agreement|Montreal Protocol|Tokyo Electron|Bretton Woods|Kyoto Protocol|Marco Polo|Amazon|Jackson Hole",
  han: "南海|东海|南中国海|东中国海|东中國海|发展中国家|發展中國家|中国家|司法国际|印度洋|日本海|拉丁美洲|拉美|北美|南美|中美洲|欧美|歐美|美洲|美元|美金|欧元|歐元|英镑|英鎊|日元|英里|英文|英语|英語|法语|德语|日语|韩语|韓語|俄语|俄語|法律|法院|法治|法案|立法|德国际|中东|中東|中亚|中亞|中东欧|中東歐|中英文|印太|亚美尼亚语|马里兰|馬里蘭|俄亥俄|俄克拉|俄勒冈|印第安|日内瓦|日前|日本语|中国人民大学|以方便|新方案|新方式|新方向|新方法|德方案|韩正式|韩正在|海地区|比方说|美方案|美好|完美|欧亚大陆|加方案",
  cyrillic:
    "Южно-Китайское море|Восточно-Китайское море|Индийский океан|Латинская Америка|Северная Америка|Южная Америка|Центральная Америка|Японское море|Персидский залив",
  hangul: "남중국해|동중국해|인도양|인도태평양|인도·태평양|중남미|북미권|한국어|중국어|미국인",
  kana: "",
});
