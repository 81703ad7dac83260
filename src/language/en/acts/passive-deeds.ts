/** What comes about by someone's deed, told in the passive. */
const passiveDeeds = new Set(
  "open establish hold launch make give provide sign buy purchase remove lift cut suspend set create publish release reduce eliminate exempt raise lower impose extend invest deliver send transfer return withdraw evacuate exchange restore resume implement complete finalize finalise build deploy grant allow ban prohibit treat charge allocate disburse spend direct announce convene conduct begin invite appoint approve ratify use subject pay increase halve double expand continue maintain keep settle repatriate free".split(
    " ",
  ),
);

/** Whether the verb, in the passive, tells of something done by someone. */
export function isDoneBySomeone(lemma: string): boolean {
  return passiveDeeds.has(lemma);
}
