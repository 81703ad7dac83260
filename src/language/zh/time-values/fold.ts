// Traditional characters of words of time, each above the simplified one that the grammar is written in.
const traditional =
  "個週禮節間後過來這當從開內號兩鐘鍾點時頭農曆歷將現馬約於遲歲紀財業雙單幾數餘長還剛與國慶誕婦兒親師軍動勞聖復龍順寶統緒豐萬禎貞觀裏裡黃連續毎結為屆達會陰舊閏臘陽應樂慶嘆臨聽〇○";
const simplified =
  "个周礼节间后过来这当从开内号两钟钟点时头农历历将现马约于迟岁纪财业双单几数余长还刚与国庆诞妇儿亲师军动劳圣复龙顺宝统绪丰万祯贞观里里黄连续每结为届达会阴旧闰腊阳应乐庆叹临听零零";
/** The simplified unit of each traditional one; 0 where there is nothing to do. */
const foldedUnits = new Uint16Array(0x10000);
for (let at = 0; at < traditional.length; at++) foldedUnits[traditional.charCodeAt(at)] = simplified.charCodeAt(at);

/** Units that are folded at a time. */
const stretch = 1024;

/** One spelling for both scripts; every character keeps its place. */
export function foldScript(text: string): string {
  const units = new Uint16Array(Math.min(stretch, text.length));
  let folded = "";
  for (let from = 0; from < text.length; from += stretch) {
    const length = Math.min(stretch, text.length - from);
    let same = true;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(from + at);
      const to = foldedUnits[unit] ?? 0;
      if (to !== 0) same = false;
      units[at] = to === 0 ? unit : to;
    }
    folded += same ? text.slice(from, from + length) : String.fromCharCode(...units.subarray(0, length));
  }
  return folded;
}
