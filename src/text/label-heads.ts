import { isHan } from "./tokens.ts";

/** What stands before a colon, where it looks like the name of a speaker. */
export interface LabelHead {
  readonly shape: "capitals" | "name" | "initial" | "question" | "han";
  /** Length of the name, without "(as translated)". */
  readonly length: number;
  /** Under which recurring names are counted. */
  readonly key: string;
  /** The last two words: "Vladimir Putin" of "President of Russia Vladimir Putin". */
  readonly lastWords: string;
  readonly words: number;
  /** Whether an office or a form of address stands first. */
  readonly titled: boolean;
  /** Whether "(as translated)" or the like follows. */
  readonly translated: boolean;
}

const titles =
  /^(?:the (?:vice )?president|the prime minister|(?:first |second )?vice[ -]president|(?:deputy )?prime minister|president|chancellor|premier|taoiseach|(?:acting |deputy |under |assistant )?secretary(?:[ -]general)?|(?:foreign |deputy |defense |defence |finance )?minister|foreign secretary|chairman|chairwoman|chair|king|queen|crown prince|prince|emperor|senator|governor|ambassador|general|admiral|colonel|spokesperson|spokesman|spokeswoman|moderator|senior (?:administration|state department|defense|defence|government|us|u\.s\.) officials?|administration official|interpreter|translator|reporter|operator|mr|mrs|ms|dr|amb|gen|sen|sec|gov|президент|премьер-министр|председатель|министр|глава|генеральный секретарь|патриарх)(?=[\s.]|$)/iu;
const questions =
  /^(?:q|a|question|answer|remark|reply|voice|aide|вопрос|ответ|реплика|问|答|問|記者|记者|主持人|发言人|發言人|기자|질문|답변|문|답)$/iu;
/** Headings that also stand before a colon in capitals. */
const headings =
  /^(?:fact sheet|readout|update|updated|breaking|note|re|subject|background|summary|watch|read more|correction|source|date|time|location|place|contact|whereas|statement|joint statement)$/i;
/** Small words inside a name with its office. */
const particles = new Set("of the and for to de da do dos del der den di la le el al bin bint ibn von van af zu y e и по".split(" "));
/** Words that hand on a quotation or open a list rather than name a turn's speaker; last in a Han head. */
const hanCueEnd = /[说說道称稱出示调調下是为為到于於有们們见見言文电電讯訊点點议議张張务務果题題]$/u;

/** Reads what stands before a colon, from the start of a turn; null where it is no name. */
export function readLabelHead(words: string): LabelHead | null {
  const bare = words.replace(/\s?[(（][^()（）]{1,60}[)）]\s?$/u, "").trimEnd();
  if (bare === "") return null;
  const translated = /[(（](?:as |как |via |re)?(?:translated|interpreted|interpreter|retranslated|переведено|翻译|譯)/iu.test(
    words.slice(bare.length),
  );
  const parts = bare.split(/\s+/);
  const lastWords = parts.slice(-2).join(" ");
  const head = { length: bare.length, key: bare, lastWords, words: parts.length, titled: titles.test(bare), translated };
  if (questions.test(bare)) return { ...head, shape: "question" };
  if (isHanName(bare)) return { ...head, shape: "han" };
  if (/^(?:(?:\p{Lu}|Дж|Ю|Ch|Yu)\.\s?){1,3}\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,4}$/u.test(bare))
    return { ...head, shape: head.titled ? "name" : "initial" };
  if (parts.length > 14 || /[,;!?"“”«»]/.test(bare) || headings.test(bare)) return null;
  if (/^\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare.replace(/Mc|Mac|De|La/g, "")) && /\p{Lu}{2}/u.test(bare))
    return { ...head, shape: "capitals" };
  if (!parts.every(isNameWord) || !/^\p{Lu}/u.test(bare)) return null;
  return { ...head, shape: "name" };
}

function isNameWord(word: string, index: number): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word) ||
    (index > 0 && particles.has(word)) ||
    (index > 0 && /^(?:al|el|as|ben)-\p{Lu}/u.test(word)) ||
    /^(?:министр|президент|премьер-министр|председатель|иностранных|дел|республики)$/iu.test(word)
  );
}

function isHanName(bare: string): boolean {
  if (bare.length < 2 || bare.length > 14 || hanCueEnd.test(bare)) return false;
  for (const char of bare) if (!isHan(char) && !/[·•・]/.test(char)) return false;
  return true;
}
