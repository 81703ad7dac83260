import type { Act, Modality } from "../../domain/statement.ts";

interface Matter {
  readonly act: Act;
  readonly modality: Modality | null;
}

interface Setting {
  /** Whether the cue stresses; a bare view is then a position rather than an assessment. */
  readonly emphatic: boolean;
  /** Whether it is the account's own voice. */
  readonly own: boolean;
}

/** Reads act and modality from what is said (lower case, straight apostrophes). Of two readings the weaker holds. */
export function readMatter(matter: string, setting: Setting): Matter {
  const head = matter.slice(0, 240);
  if (/^under no circumstances will /.test(head)) return { act: "commitment", modality: "will" };
  const performed = performatives.find((one) => one.words.test(head));
  if (performed !== undefined) return { act: performed.act, modality: null };
  return readUndertaking(head) ?? readPredicate(head, setting) ?? readPhrase(head, setting);
}

/** Words that do what they say: "I invite you …", "we thank …". */
const performatives: readonly { readonly words: RegExp; readonly act: Act }[] = [
  {
    words:
      /^(?:i|we) (?:also |hereby |warmly |sincerely |once again )?(?:thank|congratulate|appreciate|apologi[sz]e)\b|^(?:i|we) (?:am|are) (?:very |deeply |truly )?grateful\b/,
    act: "thanks",
  },
  { words: /^(?:i|we) (?:also |hereby |once again )?(?:invite|offer)\b/, act: "offer" },
  {
    words: /^(?:i|we) (?:also |once again |strongly )?(?:urge|ask|call on|call for|request|demand|appeal|reckon on|count on)\b/,
    act: "request",
  },
  { words: /^(?:i|we) (?:also |strongly )?(?:condemn|support|oppose|reject|believe|think|hope|want)\b/, act: "position" },
];

const lead = "(?:(?:their|his|her|its|our|my|the|a|an|[\\p{L}.-]{1,20}(?: [\\p{L}.-]{1,20}){0,4}'s?|u\\.s\\.) )?(?:[\\p{L}-]{1,20} ){0,3}?";
const commitment = new RegExp(`^${lead}(?:commitments?|pledge|promise|vow)(?: and [\\p{L}-]{1,20})? (?:to|that|not|for|of)\\b`, "u");
const intent = new RegExp(
  `^${lead}(?:readiness|willingness|intent|intention|intentions|keenness|determination|resolve|plans?|aspirations?|eagerness|desire)(?: of (?:the )?[\\p{L}. ]{1,40}?)?(?:,[^,]{1,80},)? (?:to|that|for|in)\\b`,
  "u",
);

function readUndertaking(head: string): Matter | null {
  if (intent.test(head)) return { act: "commitment", modality: "intends" };
  if (commitment.test(head) && !/^(?:a|an) /.test(head)) return { act: "commitment", modality: "will" };
  if (/ and (?:his|her|their|its|our|shared|the) (?:[a-z-]{1,20} ){0,3}commitments? (?:to|that) /.test(head))
    return { act: "commitment", modality: "will" };
  return null;
}

/** Who can bind themselves: persons, states and bodies, not things. */
const agents =
  /^(?:that )?(?:i|we|he|she|they|both (?:sides|parties|leaders|countries)|(?:the )?(?:two |new |his |her |our |their )?(?:united states|u\.s\.|united kingdom|european union|eu|nato|administration|government|sides?|parties|leaders?|presidents?|countries|president|prime minister|minister|secretary|ministry|white house|[a-z]+ (?:government|side|administration|president|leader|leaders|partners|allies)|department|ally|allies|partners|team|teams|companies)|[“"]?quad[”"]? (?:partners|leaders)|china|russia|ukraine|israel|egypt|japan|india|turkey|türkiye|canada|mexico|france|germany|britain|beijing|washington|moscow|kyiv|brussels|tokyo|seoul|taiwan|iran|hamas|saudi arabia|australia|(?:president|minister|secretary|chancellor|premier) [a-z]+)(?: [a-z-]+){0,8}? /u;

function readPredicate(head: string, setting: Setting): Matter | null {
  const predicate = firstPredicate(head);
  if (predicate === null) return null;
  const { word, at } = predicate;
  const subject = head.slice(0, at);
  const rest = head.slice(at);
  const byAgent = agents.test(head);
  const bySelf = /^(?:that )?(?:i|we|he|she|they) $/.test(subject.replace(/(?:also|both|now|today) $/, ""));
  if (/^(?:should|must|ought|cannot|can|needs?)$/.test(word) || /^ha(?:s|ve|d) to\b/.test(rest)) return { act: "position", modality: null };
  if (/^(?:may|might|could)$/.test(word))
    return byAgent ? { act: "commitment", modality: "considering" } : { act: "assessment", modality: null };
  if (/^(?:will|would|shall)$/.test(word)) {
    if (/^(?:will|would|shall) (?:be |also |only )?(?:subject|considered|conditional)/.test(rest))
      return { act: "commitment", modality: "will" };
    if (/^(?:will|would) (?:consider|explore|study|look at|weigh)\b/.test(rest)) return { act: "commitment", modality: "considering" };
    if (/^(?:will|would) (?:seek|try|aim|like|work towards?|welcome|hope|strive)\b/.test(rest))
      return { act: "commitment", modality: "intends" };
    if (/^(?:this|it|that|these|such|there) /.test(subject)) return { act: setting.emphatic ? "position" : "assessment", modality: null };
    return byAgent ||
      setting.own ||
      / (?:will|would) be (?:subject|opened|established|held|launched|made|given|provided|signed|bought|removed|lifted|cut|suspended)\b/.test(
        ` ${rest}`,
      )
      ? { act: "commitment", modality: "will" }
      : { act: "assessment", modality: null };
  }
  if (/^(?:agreed|agrees|agree)$/.test(word) || /^(?:has|have|had) (?:also |already |just )?agreed\b/.test(rest))
    return { act: bySelf ? "commitment" : "event", modality: "agreed" };
  if (
    /^(?:ha(?:s|ve|d)) (?:also |already |just |now )?(?:committed|pledged|promised)\b|^(?:committed|pledged|promised|vowed)$/.test(
      rest.startsWith("ha") ? rest : word,
    )
  )
    return { act: bySelf ? "commitment" : "event", modality: "will" };
  if (/^(?:signed|has signed|have signed|had signed|was signed|were signed|has been signed)\b/.test(rest))
    return { act: "event", modality: "signed" };
  if (/^(?:intends?|intended|plans?|planned|aims?|seeks?|wants?|wishes)$/.test(word))
    return {
      act: word.startsWith("want") || word.startsWith("wish") ? "position" : "commitment",
      modality: word.startsWith("want") || word.startsWith("wish") ? null : "intends",
    };
  if (
    /^(?:hopes?|hoped|expects?|believes?|supports?|opposes?|regards?|values?|rejects?|insists?|condemns?|attach(?:es)?|knows?|feels?|considers?)$/.test(
      word,
    )
  )
    return { act: "position", modality: null };
  if (/^looks? forward|^looked forward/.test(rest)) return { act: "commitment", modality: "intends" };
  if (
    /^stands? ready|^(?:is|are|was|were|remains?|remained) (?:also |fully |always )?(?:ready|willing|prepared|determined|keen|eager|resolved)\b/.test(
      rest,
    )
  )
    return {
      act:
        /ready (?:for|to (?:help|assist|provide|host|discuss|talk|work with))/.test(rest) && !/^stand/.test(rest) ? "offer" : "commitment",
      modality: /^stand/.test(rest) || !/ready (?:for|to (?:help|assist|host))/.test(rest) ? "intends" : null,
    };
  if (
    /^(?:is|are|was|were) (?:also |currently |actively |still |now )?(?:considering|weighing|exploring|studying|looking (?:at|into))\b/.test(
      rest,
    )
  )
    return { act: "commitment", modality: "considering" };
  if (
    /^(?:is|are|was|were) (?:also |expected |planned |due |set |scheduled )+to\b/.test(rest) ||
    /^(?:is|are|was|were) (?:also )?(?:planning|planned|expected|scheduled|intending|seeking|hoping)\b/.test(rest)
  )
    return { act: "commitment", modality: "intends" };
  if (/^(?:is|are|was|were|am) going to\b/.test(rest))
    return byAgent ? { act: "commitment", modality: "will" } : { act: "assessment", modality: null };
  if (
    /^(?:is|are|was|were|am) (?:also |already |currently |actively |now |doing )*(?:working|doing|making|taking|increasing|launching|announcing|providing|continuing|moving|preparing|negotiating|implementing|trying|reviewing|sending|investing|developing|building|expanding|seeking)\b/.test(
      rest,
    )
  )
    return {
      act: bySelf && /working|doing|making|taking|continuing/.test(rest.slice(0, 30)) ? "commitment" : "event",
      modality: "ongoing",
    };
  if (/^(?:remains?|remained|is|are|was|were) (?:also |fully |firmly |deeply )?committed\b/.test(rest))
    return { act: "commitment", modality: "will" };
  if (/^(?:continues?|continued) to\b/.test(rest)) return { act: "event", modality: "ongoing" };
  if (
    /^(?:is|are|was|were|remains?|remained|has (?:long |always )?been|have (?:long |always )?been|has become|have become|had been)\b/.test(
      rest,
    )
  ) {
    if (/^(?:was|were|has been|have been|had been) [a-z]+ed\b/.test(rest)) return { act: "event", modality: "done" };
    if (/^(?:it )?(?:is|was) (?:also )?(?:important|necessary|essential|vital|critical|imperative|crucial|time)\b/.test(rest))
      return { act: "position", modality: null };
    return { act: relationship.test(subject) ? "characterisation" : setting.emphatic ? "position" : "assessment", modality: null };
  }
  // A thing that "has strengthened" ties is a view of them, not a deed.
  if (relationship.test(subject) && !byAgent) return { act: "characterisation", modality: null };
  // A bare form in -ed far from the head may be a participle of anything.
  if (!/^ha(?:s|ve|d)\b/.test(rest) && subject.split(" ").length > 9) return null;
  if (/^(?:has|have|had) [a-z]+(?:ed|en|ade|ut|un|ld|et|nt|me|ought|aught|one)\b/.test(rest)) return { act: "event", modality: "done" };
  if (/ed$|^(?:made|took|held|met|gave|began|led|sent|brought|built|cut|left|won|spoke|said)$/.test(word))
    return { act: "event", modality: "done" };
  return null;
}

const relationship =
  /\b(?:relations|relationship|partnership|ties|alliance|friendship|call|meeting|conversation|talks|exchange|visit|summit|discussion)\b/;

const predicateWord =
  /(?<![\p{L}'-])(?:should|must|ought|cannot|can|may|might|could|will|would|shall|is|are|am|was|were|has|have|had|agreed|agrees|agree|committed|pledged|promised|vowed|signed|intends?|intended|plans|planned|aims|seeks|wants?|wishes|hopes?|hoped|expects?|believes?|supports|opposes|regards|values|rejects|insists|condemns|attach(?:es)?|considers|looks? forward|looked forward|stands? ready|needs?|remains?|remained|continues?|continued|discussed|made|took|held|met|gave|began|led|sent|brought|(?!united |shared |continued |increased |detained |advanced |need )[\p{L}]{3,}ed)(?![\p{L}'-])(?!(?:held|ed)? (?:in|into|by|on|from|at|under|with|for|as|among|between|outside) )/u;

/** The first finite verb of a clause; none where the words are a noun phrase, whose verbs stand behind "that", "which" or "to". */
function firstPredicate(head: string): { word: string; at: number } | null {
  const clause = head.replace(
    /^(?:that )?(?:(?:in|on|at|during|after|with|for|under|when|if|as|while|since|despite) [^,]{1,100}, )/u,
    (intro) => " ".repeat(intro.length),
  );
  const trimmed = clause.length - clause.trimStart().length;
  const match = predicateWord.exec(clause.slice(trimmed));
  if (match === null) return null;
  const before = clause.slice(trimmed, trimmed + match.index);
  if (
    /(?:^| )(?:that|which|who|where|whose|to|by|of a|the|a|an|their|his|her|its|our|and|of|in|with|for|more|recently|newly|previously|most)\s*(?:[a-z-]+ly )?$/.test(
      before,
    ) &&
    !/^(?:that )$/.test(before)
  )
    return isModal(match[0]) && !/(?:that|which|who|where|to)\s*$/.test(before) ? { word: match[0], at: trimmed + match.index } : null;
  if (/(?:^| )(?:that|which|who|where|to|for|as)(?: |$)/.test(before.replace(/^that /, "")) && !isModal(match[0])) return null;
  return before.length > 140 ? null : { word: match[0].split(" ")[0] ?? "", at: trimmed + match.index };
}

function isModal(word: string): boolean {
  return /^(?:should|must|cannot|will|would|can|is|are|was|were|has|have)$/.test(word);
}

function readPhrase(head: string, setting: Setting): Matter {
  if (
    /^(?:the |a |its |their )?(?:[a-z-]+ ){0,3}?(?:importance|need|necessity|urgency|right|right to|responsibility|obligation|role of|centrality|principle|principles|value)\b/.test(
      head,
    )
  )
    return { act: "position", modality: null };
  if (
    /^(?:[\p{L}.'’-]+ ){0,6}?(?:support|opposition|interest|solidarity|concern|concerns|vision|belief|view|position|call|condemnation|unity)\b/u.test(
      head,
    )
  )
    return { act: "position", modality: null };
  if (/^(?:[\p{L}.'’-]+ ){0,5}?(?:efforts|work)\b/u.test(head)) return { act: "event", modality: "ongoing" };
  if (/^(?:(?:the|a|an|recent|latest|new|their|his|her|its|our|this|joint) ){0,4}decisions?\b/.test(head) && !setting.emphatic)
    return { act: "event", modality: "agreed" };
  if (
    /^(?:[\p{L}.'’-]+ ){0,5}?(?:actions?|decisions?|launch|signing|completion|start|steps|statements?|announcement|progress|delivery|release|conclusion)\b/u.test(
      head,
    ) &&
    !setting.emphatic
  )
    return { act: "event", modality: "done" };
  if (/^(?:[\p{L}.'’-]+ ){0,8}?(?:partnership|ties|relationship|relations|alliance|friendship|bonds|anniversary|values|ally)\b/u.test(head))
    return { act: "characterisation", modality: null };
  if (setting.own) return { act: "assessment", modality: null };
  return { act: setting.emphatic ? "position" : "assessment", modality: null };
}
