/** How a system writes Cyrillic in Latin letters; the marks of scholarly systems are left out, as names are compared without them. */
interface System {
  readonly letters: Readonly<Record<string, string>>;
  /** Where е opens a word or follows a vowel or a sign. */
  readonly openE: string;
  /** Ukraine's own, which reads г and и in its own way. */
  readonly ukrainian: boolean;
}

const common: Readonly<Record<string, string>> = Object.fromEntries(
  "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=u"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

const change = (pairs: string): Readonly<Record<string, string>> => ({
  ...common,
  ...Object.fromEntries(pairs.split(" ").map((pair) => pair.split("=") as [string, string])),
});

/** BGN/PCGN, its common short form, passports (ICAO), ISO 9 and scholarly, German, French, and Ukraine's own (2010). */
const systems: readonly System[] = [
  { letters: common, openE: "ye", ukrainian: false },
  { letters: common, openE: "e", ukrainian: false },
  { letters: change("й=i ю=iu я=ia ъ=ie"), openE: "e", ukrainian: false },
  { letters: change("ж=z й=j х=h ц=c ч=c ш=s щ=sc ю=ju я=ja"), openE: "e", ukrainian: false },
  { letters: change("в=w з=s ж=sch й=j х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja"), openE: "je", ukrainian: false },
  { letters: change("ж=j й=i у=ou ч=tch ш=ch щ=chtch ю=iou я=ia"), openE: "e", ukrainian: false },
  { letters: change("г=h и=y й=i ю=iu я=ia"), openE: "ye", ukrainian: true },
  { letters: change("г=h и=y ь='"), openE: "ye", ukrainian: true },
];

/** How the endings -ий and -ый are written, whatever the system for the rest. */
const endings = ["iy", "y", "ii", "ij", "i", "yi", "yy", "yj"];

/**
 * A Cyrillic name in the common Latin systems, each once. A family name in -ов or -ев also ends in -off and -eff, as émigrés wrote it, and one
 * in -ин in -ine, as the French do.
 *
 * @example spellCyrillic("Сергей Лавров", false) // ["Sergey Lavrov", "Sergei Lavrov", "Sergej Lavrov", "Sergej Lawrow", …]
 */
export function spellCyrillic(name: string, isUkrainian: boolean): readonly string[] {
  const words = name.split(" ");
  const spelled = new Set<string>();
  for (const system of systems) {
    if (system.ukrainian && !isUkrainian) continue;
    for (const ending of /[иы]й(?: |$)/u.test(name) ? endings : [""])
      spelled.add(words.map((word) => spellWord(word, system, ending)).join(" "));
  }
  const abroad = [...spelled].flatMap((one) => (/[oe]v$/.test(one) ? [one.replace(/v$/, "ff")] : /ou.*in$/.test(one) ? [`${one}e`] : []));
  return [...new Set([...spelled, ...abroad])];
}

function spellWord(word: string, { letters, openE }: System, ending: string): string {
  const lower = word.toLowerCase();
  const stem = /.[иы]й$/u.test(lower) ? lower.slice(0, -2) : lower;
  let spelled = "";
  for (let at = 0; at < stem.length; at += 1) {
    const letter = stem.charAt(at);
    const isOpen = letter === "е" && (at === 0 || /[аеёиоуыэюяъьіїє]/u.test(stem.charAt(at - 1)));
    spelled += isOpen ? openE : (letters[letter] ?? letter);
  }
  if (stem !== lower) spelled += ending;
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}
