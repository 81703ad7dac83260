/** Initial consonants of Hangul in the order of Unicode, and vowels. */
const leads = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const silent = leads.indexOf("ㅇ");

/** Initials of pinyin by the rules of the National Institute of Korean Language (1986). */
const initials: Readonly<Record<string, string>> = Object.fromEntries(
  "b=ㅂ p=ㅍ m=ㅁ f=ㅍ d=ㄷ t=ㅌ n=ㄴ l=ㄹ g=ㄱ k=ㅋ h=ㅎ j=ㅈ q=ㅊ x=ㅅ zh=ㅈ ch=ㅊ sh=ㅅ r=ㄹ z=ㅉ c=ㅊ s=ㅆ"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

const finals: Readonly<Record<string, string>> = Object.fromEntries(
  "a=아 o=오 e=어 i=이 u=우 ü=위 ai=아이 ei=에이 ao=아오 ou=어우 an=안 en=언 ang=앙 eng=엉 ong=웅 er=얼 ia=야 ie=예 iao=야오 iu=유 ian=옌 in=인 iang=양 ing=잉 iong=융 ua=와 uo=워 uai=와이 ui=우이 uan=완 un=운 uang=왕 ue=웨 üe=웨 üan=위안 ün=윈"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

const whole: Readonly<Record<string, string>> = Object.fromEntries(
  "zi=쯔 ci=츠 si=쓰 zhi=즈 chi=츠 shi=스 ri=르 yi=이 ya=야 ye=예 yao=야오 you=유 yan=옌 yin=인 yang=양 ying=잉 yong=융 yu=위 yue=웨 yuan=위안 yun=윈 wa=와 wo=워 wai=와이 wei=웨이 wan=완 wen=원 wang=왕 weng=웡 wu=우"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** Behind ㅈ ㅉ ㅊ the glide of a vowel is not written: 자오, 젠. */
const withoutGlide: Readonly<Record<string, string>> = { 야: "아", 예: "에", 유: "우", 옌: "엔", 양: "앙", 융: "웅" };

/** A syllable of pinyin in Hangul; null where it is none. */
export function toHangul(syllable: string): string | null {
  const own = whole[syllable];
  if (own !== undefined) return own;
  const [, initial = "", written = ""] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs]?)(.*)$/.exec(syllable) ?? [];
  const final = /^[jqx]$/.test(initial) ? written.replace(/^u/, "ü") : written;
  const [lead, vowels] = [initials[initial], finals[final]];
  if (vowels === undefined) return null;
  if (lead === undefined) return initial === "" ? vowels : null;
  const first = vowels.charAt(0);
  const head = /[ㅈㅉㅊ]/.test(lead) ? (withoutGlide[first] ?? first) : first;
  return String.fromCharCode(head.charCodeAt(0) + (leads.indexOf(lead) - silent) * 588) + vowels.slice(1);
}

/** A name in syllables of pinyin, joined as Korean writes it: 시진핑. Null where one is no syllable. */
export function joinHangul(syllables: readonly string[]): string | null {
  const written = syllables.map(toHangul);
  return written.includes(null) ? null : written.join("");
}
