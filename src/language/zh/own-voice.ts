import { plainOwnVoice } from "../own-voice-rules.ts";

/** How Chinese texts speak in their own voice. */
export const ownVoice = plainOwnVoice(
  /^(?:谢谢(?:大家|各位)?|感谢(?:大家|各位|您)的(?:关注|聆听|收听)|祝大家.{1,12}|各位(?:来宾|同事|朋友).{0,12}|女士们.{0,12}|(?:点击|详见|阅读).{0,24})$/,
  /^[，、；]?(?:随着|关于|对于|根据|按照|为了|在.{0,30}[下中后前时]$|当.{0,30}时$)/,
  /(?:以下|如下|下列)/,
  8,
  {
    opensAside: (words) => /^\p{Script=Han}{3,}/u.test(words) && /[，。！？]|\p{Script=Han}{9}/u.test(words),
    lists: {
      opens: /(?:包括|涵盖|涵蓋|其中有|例如|诸如|諸如)(?:了)?[:：]?/gu,
      parts: /[、；，]/gu,
      joins: /^(?:以及|还有|還有|和|及|并|並)*/u,
      hangsOn: /^(?:其中|[较較比]|高于|高於|低于|低於|使|从而|從而|以(?!及)|并将|並將|且|由此)/u,
    },
  },
);
