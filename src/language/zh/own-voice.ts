import { plainOwnVoice } from "../own-voice-rules.ts";

/** How Chinese texts speak in their own voice. */
export const ownVoice = plainOwnVoice(
  /^(?:谢谢(?:大家|各位)?|感谢(?:大家|各位|您)的(?:关注|聆听|收听)|祝大家.{1,12}|各位(?:来宾|同事|朋友).{0,12}|女士们.{0,12}|(?:点击|详见|阅读).{0,24})$/,
  /^[，、；]?(?:随着|关于|对于|根据|按照|为了|在.{0,30}[下中后前时]$|当.{0,30}时$)/,
  /(?:以下|如下|下列)/,
  8,
);
