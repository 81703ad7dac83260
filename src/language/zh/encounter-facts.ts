import type { FactWords } from "../language-pack.ts";

/** How Chinese accounts tell of the call or meeting itself. 应约: the other side had asked. */
export const factWords: FactWords = {
  askedBy: /(?:应(?!约|该|当|对|有|从|把|将|以|予)|受)/,
  askedByOther: /应约/,
  lasted: /(?:持续|历时|长达|时长|进行了|谈了|通话(?:约|近|大约)?)/,
  talk: /(?:通话|通电话|会谈|会晤|会见|交谈|对话|磋商|沟通|交流|讨论|电话)/,
  tone: /(?:坦诚|深入|建设性|富有成效|友好|积极|成功|热烈|务实|非常棒|愉快|详细|卓有成效)/g,
};
