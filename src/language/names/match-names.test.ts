import { expect, test } from "vitest";
import { matchNames } from "./match-names.ts";
import { joinHangul } from "./spellings/chinese-in-hangul.ts";
import { readChineseName } from "./spellings/chinese-name.ts";
import { kontsevichPattern } from "./spellings/kontsevich.ts";
import { joinPalladius } from "./spellings/palladius.ts";

const match = (one: string, other: string, party: string | null = "NO", otherParty = party) =>
  matchNames({ name: one, party, entity: null }, { name: other, party: otherParty, entity: null });

test("Chinese names are read in every system that writes them", () => {
  expect(match("王丽丽", "Wang Lili", "CN")).toBe("pinyin");
  expect(match("Lili Wang", "王麗麗", "CN")).toBe("pinyin");
  expect(match("赖庆德", "Lai Ching-te", "TW")).toBe("wade-giles");
  expect(match("卓荣泰", "Cho Jung-t'ai", "TW")).toBe("wade-giles");
  expect(match("曾钰成", "Tsang Yok-sing", "HK")).toBe("cantonese");
  expect(match("李家超", "John Lee Ka-chiu", "HK")).toBe("cantonese");
  expect(match("陈茂波", "Wong Mo-po", "HK")).toBe(null);
  expect(match("王丽丽", "Ван Лили", "CN")).toBe("palladius");
  expect(match("Wang Lili", "Ван Лили", "CN")).toBe("palladius");
  expect(match("张国清", "장궈칭", "CN")).toBe("chinese-in-hangul");
  expect(match("Zhang Guoqing", "장궈칭", "CN")).toBe("chinese-in-hangul");
  expect(match("王丽丽", "Wang Lin", "CN")).toBe(null);
});

test("Palladius and the Korean rules write every syllable", () => {
  const palladius = (name: string) => joinPalladius(name.split(" "));
  expect(["jin ping", "chang an", "xiao hui", "jun", "yu", "ri", "xue", "ling e"].map(palladius)).toEqual([
    "Цзиньпин",
    "Чанъань",
    "Сяохуэй",
    "Цзюнь",
    "Юй",
    "Жи",
    "Сюэ",
    "Линъэ",
  ]);
  const hangul = (name: string) => joinHangul(name.split(" "));
  expect(["xi jin ping", "li qiang", "wang yi", "zhao le ji", "zhai jun", "he li feng", "xie feng", "xiong"].map(hangul)).toEqual([
    "시진핑",
    "리창",
    "왕이",
    "자오러지",
    "자이쥔",
    "허리펑",
    "셰펑",
    "슝",
  ]);
  expect(joinPalladius(["xx"])).toBe(null);
  expect(readChineseName("解振华")).toContainEqual(["xie", "zhen", "hua"]);
});

test("Korean names are read in Latin, Cyrillic and Chinese letters", () => {
  expect(match("송미령", "Song Mi-ryung", "KR")).toBe("korean-in-latin");
  expect(match("宋美玲", "송미령", "KR")).toBe("sino-korean");
  expect(match("조현", "赵显", "KR")).toBe("sino-korean");
  expect(match("이재명", "Ли Чжэ Мён", "KR")).toBe("kontsevich");
  expect(kontsevichPattern("정동영")?.test("Чон Дон Ён")).toBe(true);
  expect(kontsevichPattern("정동영")?.test("Чон Дон Хён")).toBe(false);
});

test("foreign names are told by their sounds, part for part, where both are of one party", () => {
  expect(match("卡丽·隆德", "Kari Lund")).toBe("foreign-in-han");
  expect(match("카리 룬드", "Kari Lund")).toBe("foreign-in-hangul");
  expect(match("卡丽·隆德", "Кари Лунд")).toBe("foreign-in-han");
  expect(match("Кари Лунд", "Kari Lund")).toBe("foreign-in-cyrillic");
  expect(match("Олег Ладынский", "Oleg Ladynsky", "RU")).toBe("cyrillic-in-latin");
  expect(match("安东尼奥·内里", "Antonio Neri", "IT")).toBe("foreign-in-han");
  expect(match("皮特·施密特", "Peter Schmidt", "DE")).toBe("foreign-in-han");
  expect(match("卡丽·隆德", "Anna Berg")).toBe(null);
  expect(match("卡丽·隆德", "Kari Lind-Holm")).toBe(null);
  expect(match("卡丽·隆德", "Kari Lund", "NO", "DK")).toBe(null);
  expect(matchNames({ name: "卡丽·隆德", party: null, entity: null }, { name: "Kari Lund", party: "NO", entity: null })).toBe(null);
  // One part alone is too short to be told by its sounds.
  expect(match("隆德", "Lund")).toBe(null);
});

test("hostile names are held against each other in no time", () => {
  const start = performance.now();
  for (const name of ["王".repeat(5000), `${"卡·".repeat(5000)}卡`, "a".repeat(5000), "ван ".repeat(2000), "강".repeat(5000)])
    for (const other of ["b".repeat(5000), "王".repeat(5000), "xiang".repeat(1000), "Kari Lund", "卡丽·隆德"]) match(name, other);
  expect(performance.now() - start).toBeLessThan(500);
});
