import type { passAdverbs } from "./adverbs.ts";
import type { FoundVerb } from "./cues.ts";
import { type Head, makeHead } from "./head.ts";
import { isPreposition } from "./phrase-words.ts";
import type { Sentence } from "./sentence.ts";
import type { Subject } from "./subjects.ts";

const aboutThis =
  /^(?:(?:и|а|вот|как раз|именно|сегодня|вчера|ранее|позже|накануне) )*(?:об этом|о чем|это|про это|такое заявление|такое мнение|к такому выводу|с таким заявлением|с таким предложением)(?: .{0,60})?$/u;

/** The head of a verb whose subject stands behind it. */
export function invertedHead(
  sentence: Sentence,
  verb: FoundVerb,
  passed: ReturnType<typeof passAdverbs>,
  subject: Subject,
  previous: Head | undefined,
): Head | null {
  const { text, words } = sentence;
  const { last } = passed;
  const word = words[last];
  const make = (particular: Partial<Head>): Head => makeHead(sentence, verb, passed, { source: subject, ...particular });
  if (!word || last < 0)
    return make({ place: /^\s(?:об этом|это|такое)/u.test(text.slice(verb.end, verb.end + 12)) ? "earlier" : "after" });
  if (word.plain === "как") return make({ place: "around", start: word.start });
  // "как того требует закон" says nothing.
  if (words[last - 1]?.plain === "как" && /^(?:того|это|и)$/u.test(word.plain) && /^(?:треб|предполаг)/u.test(verb.plain)) return null;
  if (words[last - 1]?.plain === "как") return make({ place: "around", start: words[last - 1]?.start ?? word.start });
  // "…, о чём сообщила пресс-служба": a report that closes the sentence.
  if (previous && word.plain === "чем" && words[last - 1]?.plain === "о" && closesSentence(sentence, subject))
    return make({ place: "before", start: words[last - 1]?.start ?? word.start });
  const gap = text.slice(word.end, words[last + 1]?.start);
  if (/[,–—-]/u.test(gap) || /[»”"!?…]\s*$/u.test(gap)) {
    // A verb with its subject after a comma closes the sentence: "…, сообщает пресс-служба".
    if (previous && !/[»”"–—]/u.test(gap) && !closesSentence(sentence, subject)) return null;
    return make({ place: "before", start: words[last + 1]?.start ?? passed.cueStart });
  }
  if (previous) return null;
  const opening = words
    .slice(0, last + 1)
    .map(({ plain }) => plain)
    .join(" ");
  if (aboutThis.test(opening))
    return make({
      place: "earlier",
      cueStart: /мнение$|заявление$/u.test(opening) ? (words[0]?.start ?? passed.cueStart) : passed.cueStart,
    });
  if (/(?:^| )(?:котор|что|если|когда)/u.test(opening)) return null;
  return isPreposition(words[0]) && verb.kind === "say"
    ? make({ start: words[0]?.start ?? passed.cueStart })
    : make({ place: "before", start: words[last + 1]?.start ?? passed.cueStart });
}

const closesSentence = (sentence: Sentence, subject: Subject): boolean =>
  subject.last >= sentence.words.length - 1 ||
  /^[.!?…]/u.test(sentence.text.slice(subject.end, subject.end + 1)) ||
  subject.end >= (sentence.words.at(-1)?.end ?? 0);
