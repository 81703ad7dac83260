import type { FactWords } from "../language-pack.ts";

/** How Chinese accounts tell of the call or meeting itself. 应约: the other side had asked. */
export const factWords: FactWords = {
  askedBy: /(?:应(?!约|该|当|对|有|从|把|将|以|予)|受)/,
  askedByOther: /应约/,
  lasted: /(?:持续|历时|长达|时长|进行了|谈了|通话(?:约|近|大约)?)/,
  talk: /(?:通话|通电话|会谈|会晤|会见|交谈|对话|磋商|沟通|交流|讨论|电话)/,
  tone: /(?:坦诚|深入|建设性|富有成效|友好|积极|成功|热烈|务实|非常棒|愉快|详细|卓有成效)/g,
  kinds: [
    ["video", /(?:视频(?:会晤|会见|会议|通话|连线|峰会)|以视频方式)/],
    ["call", /(?:通电话|通了电话|通话|电话)/],
    ["visit", /(?:进行(?:国事|正式|工作)?访问|国事访问|抵达.{0,12}访问)/],
    ["talks", /(?:会谈|磋商|谈判)/],
    ["meeting", /(?:会见|会晤|见面|接见)/],
  ],
  firstPerson: /(?:我(?!国|们国|方|军|党|省|市|使馆|驻)|(?<![他她其])本人)/,
  reporting: /(?:据.{1,20}(?:报道|消息|称)|(?:声明|公报|通稿)(?:称|说)|外媒)/,
};
