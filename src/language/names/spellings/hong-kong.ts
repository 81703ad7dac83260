/*
 * How characters of names are written in Hong Kong, by the usage of its government for persons: a syllable, then its characters, simplified.
 * A character under several syllables is written in each. Only everyday characters of names: a name with another is not read.
 */
const rows = `
au 区欧 | chai 齐 | cham 湛岑 | chan 陈 | chau 周秋邹就洲舟 | che 车 | cheng 郑程 | cheong 昌 | cheuk 卓焯 | cheung 张章祥长象翔 | chi 志子之智芝慈至致治梓姿 | chik 植
chin 钱展前 | ching 程正贞清青静晴政诚澄精 | chit 节哲捷 | chiu 赵照超潮昭肇招 | cho 曹草祖佐 | choi 蔡才彩材 | chor 楚 | chow 周 | chu 朱诸 | chuen 全泉川铨 | chui 徐翠崔 | chun 俊振进春臻秦晋津珍骏
chung 钟忠松从仲宗颂聪中充 | fai 辉晖 | fan 范樊繁 | fat 发 | fok 霍 | fong 方芳房 | foo 富傅 | fu 富傅符孚 | fuk 福 | fung 冯凤丰峰锋风 | fun 宽 | ha 夏霞 | han 韩 | hang 恒杏幸行衡亨
hei 喜希熙曦 | heung 香 | hin 宪轩显献 | hing 兴庆馨 | hiu 晓 | ho 何河浩豪好 | hoi 海凯开 | hok 学鹤 | hon 汉韩翰 | hong 康航匡 | hung 洪雄红鸿孔虹 | hau 侯孝厚巧 | ip 叶 | ka 家嘉加 | kai 启佳 | kam 甘金锦琴 | kan 简勤谨
kau 球 | kei 基奇纪麒 | keung 强 | kei 琪 | kin 健建坚 | king 景敬劲琼经 | kit 洁杰 | ko 高 | kong 江光港刚 | koo 古顾 | kwan 关君群均 | kwok 郭国 | kwong 邝广光 | kuen 权娟 | kui 巨 | kung 龚恭功公
lai 黎赖丽励 | lam 林蓝琳 | lap 立 | lau 刘柳 | lee 李利 | lei 李 | leung 梁良 | lik 力 | lim 廉 | lin 莲连 | ling 玲灵凌龄令 | lo 罗卢劳路 | lok 乐洛 | loi 来 | long 朗 | luen 联 | lui 吕雷蕾
luk 陆禄 | lun 伦麟邻 | lung 龙隆 | ma 马 | mak 麦 | man 文民敏万曼 | mei 美 | miu 苗妙 | mo 武巫毛 | mok 莫 | mou 武 | mui 梅妹 | mun 敏文 | ming 明铭鸣名 | nam 南楠 | ng 吴五伍 | ngai 魏艺倪 | ngan 颜银
ngo 娥傲 | ngok 岳 | ngor 娥 | nga 雅 | oi 爱 | on 安 | pak 白柏伯 | pan 彭 | pang 彭鹏 | pau 包 | pik 碧 | ping 平萍炳 | po 宝保波 | poon 潘 | pui 佩沛培贝 | pun 潘 | sai 世细 | sau 寿秀 | sang 生
see 思诗施 | sek 石 | seung 尚常 | sha 沙 | shan 珊山 | shek 石 | sheung 尚双常 | shing 成城盛胜诚丞承 | shu 树 | shuk 淑 | shum 岑沈 | shun 信顺淳 | shui 瑞 | sik 式 | sin 仙冼善 | sing 星声成升 | siu 萧少小绍 | so 苏
suk 淑 | suen 孙 | sui 瑞水 | sum 深心 | sun 新申辛 | sung 宋 | sze 施司思诗 | tai 戴泰大 | tak 德 | tam 谭淡 | tang 邓滕 | tat 达 | tin 天田 | ting 丁廷婷亭庭 | to 杜陶图涛道 | tong 唐汤堂 | tsang 曾 | tse 谢
tsui 徐 | tsun 俊骏 | tung 董东同冬 | tsz 子梓紫慈 | wa 华 | wah 华 | wai 伟惠卫慧威韦维怀 | wan 温云尹韵 | wang 宏弘横 | wing 永荣泳颖咏 | wo 和 | wong 王黄汪旺 | woo 胡 | wu 胡 | yam 任 | yan 欣恩仁殷人因甄
yau 有邱游佑尤友 | yee 仪宜怡绮 | yeung 杨 | yi 仪怡 | yik 易益 | yim 严 | yin 燕贤妍言 | ying 英映莹盈应 | yip 叶业 | yiu 姚耀饶 | yok 玉钰 | yu 余俞儒愉裕瑜如于宇雨 | yue 余如 | yuen 袁阮源元婉 | yuet 月悦越 | yuk 玉旭钰 | yun 润 | yung 容蓉勇翁
`;

let syllables: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The syllables that a simplified character is written with in Hong Kong; empty for one that the table lacks. */
export function readCantonese(character: string): ReadonlySet<string> {
  syllables ??= indexRows();
  return syllables.get(character) ?? new Set();
}

function indexRows(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const row of rows.split(/[|\n]/)) {
    const [syllable = "", characters = ""] = row.trim().split(" ");
    for (const character of characters) index.set(character, (index.get(character) ?? new Set()).add(syllable));
  }
  return index;
}
