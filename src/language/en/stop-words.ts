/** Words that carry no matter of their own, lower-cased. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any each every either neither both all no not nor and or but so yet if then than as of at by for from in into on onto over under with without within about above after against along among " +
    "around before behind below between beyond during except following including per regarding since through throughout till to toward towards until up upon via while where when which who whom whose what why how " +
    "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs himself herself itself themselves ourselves myself one ones other others another such same own " +
    "am is are was were be been being has have had having do does did doing will would shall should can could may might must ought also too very just only even still again further furthermore moreover however therefore thus " +
    "there here now today well more most much many few less least several various s t"
  ).split(" "),
);
