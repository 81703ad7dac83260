import type { Act, Modality } from "../../domain/statement.ts";

/** What a stretch of words does, how firmly, and whether it is said in the negative. */
export type Reading = readonly [act: Act, modality: Modality | null, negated: boolean];

const is = (act: Act, modality: Modality | null = null, negated = false): Reading => [act, modality, negated];

/** The act that the words themselves show, mostly at their end; of two, the weaker. */
export function actOfContent(said: string): Reading {
  if (/(?:논의|거론|의제에 오르|다뤄)(?:되|하|지)?지? ?않았/u.test(said)) return is("mention", "not-discussed", true);
  if (/(?:검토|고려|논의) ?(?:중|하고 있)|(?:할|는) 방안을 (?:검토|고려)|가능성을 (?:검토|배제하지)|배제하지 않/u.test(said))
    return is("commitment", "considering");
  if (/겠다고 약속했|약속했다/u.test(said)) return is("event", "will");
  if (/합의(?:에 이르|하)지 못했|서명하지 않았|체결하지 않았/u.test(said)) return is("denial", "denied", true);
  if (/합의했/u.test(said)) return is("event", "agreed");
  if (/서명했|체결했/u.test(said)) return is("event", "signed");
  if (
    /용납하지 않|인정하지 않|반대한다|지지하지 않|원하지 않|받아들일 수 없|수용할 수 없|할 생각이 없|계획이 없|의사가 없|의향이 없/u.test(
      said,
    )
  )
    return is("position", null, /지지하지 않|원하지 않|생각이 없|계획이 없|의사가 없|의향이 없/u.test(said));
  if (/지 않기로 (?:했|결정)/u.test(said)) return is("commitment", "agreed", true);
  if (/지 않(?:겠|을 것)/u.test(said)) return is("commitment", "will", true);
  if (/기로 (?:했|결정)/u.test(said)) return is("commitment", "agreed");
  if (
    /용의가|의향이|의지가|할 준비가|준비가 돼|준비가 되|노력하겠|하고자|계획이|방침이|예정이|할 생각|추진할 것|하려(?: 한|고 한)/u.test(
      said,
    )
  )
    return is("commitment", "intends");
  if (/(?:겠다|할 것|낼 것|갈 것|줄 것|을 것|릴 것|킬 것|할게|하겠습니다|겠습니다)(?:이다|입니다)?$/u.test(said))
    return is("commitment", "will");
  if (/야 (?:한다|합니다|할 것)|바란다|바랍니다|기를 바|해 달라|해달라|해주기를|기를 희망|기를 기대|하자$|하라$/u.test(said))
    return is("request");
  if (/감사|축하|애도|환영합니다|반갑/u.test(said)) return is("thanks");
  if (/긍정적이|건설적|솔직|훌륭했|좋은 대화|생산적|유익했/u.test(said)) return is("characterisation");
  if (/우려|중시|지지|반대|입장|중요|영토|원칙|원한다|확고|필요/u.test(said) && !/(?:했|됐|었|였)다$/u.test(said)) return is("position");
  if (/(?:했|됐|었|였|났|졌|갔|왔|봤)(?:다|습니다)$/u.test(said)) return is("event", "done");
  if (/고 있(?:다|습니다)$|진행 중/u.test(said)) return is("event", "ongoing");
  return is("assessment");
}
