import { plainOwnVoice } from "../own-voice-rules.ts";

/** How Korean texts speak in their own voice. */
export const ownVoice = plainOwnVoice(
  /^(?:(?:대단히 |정말 )?감사합니다|고맙습니다|여러분.{0,20}감사합니다|안녕하(?:십니까|세요)|존경하는 .{0,40}여러분)$/,
  /^[,·; ]*(?:.{0,30}(?:에 따라|에 따르면|과 관련해|와 관련해|에 대해|를 위해|을 위해))$/,
  /(?:다음과 같|아래와 같|다음의|아래의)/,
  12,
  // Korean lists stand before what they are of.
  { opensAside: (words) => /\p{Script=Hangul}{2,} .*다[.!]?$/u.test(words), lists: null },
);
