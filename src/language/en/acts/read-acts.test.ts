import { expect, test } from "vitest";
import { readFirmness } from "../firmness.ts";

/** Act, modality, negation and condition of "cue | content"; without a cue, of the account's own voice. */
function read(words: string): string {
  const [cue = "", content = ""] = words.includes(" | ") ? words.split(" | ") : ["", words];
  const text = `${cue} ${content}`;
  const found = readFirmness(
    text,
    cue === "" ? [] : [{ start: 0, end: cue.length }],
    [{ start: cue.length + 1, end: text.length }],
    cue === "" ? "own" : "indirect",
  );
  const condition = found.condition && `if ${text.slice(found.condition.start, found.condition.end)}`;
  return [found.act, found.modality, found.negated ? "not" : null, condition].filter(Boolean).join(" ");
}

const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "what is proposed is an offer, what only the other is to do a request": [
    ["proposed | to hold a joint water forum", "offer"],
    ["proposed | a ferry between the two ports", "offer"],
    ["proposed | that Norland should halt the drills", "request"],
    ["initiative | to convene a river council", "offer"],
  ],
  "what is announced as a noun is to come, unless it is over": [
    ["announced | a joint rescue mission led by Norland", "commitment will"],
    ["announced | a council for the river", "commitment will"],
    ["announced | the results of the vote", "assessment"],
  ],
  "what is weighed is no more than weighed; what one has committed to may stand in front": [
    ["noted | the consideration by Norland of more ferries", "commitment considering"],
    ["It is nine ferries that they have committed to", "commitment will"],
    ["It is nine ferries that they have agreed to buy", "commitment agreed"],
    ["It is nine ferries that they have painted", "assessment"],
    ["Their commitment is 9 ferries", "commitment will"],
    ["For next year our pledge is to build 9 ferries", "commitment will"],
    ["Their plan is to build 9 ferries", "commitment intends"],
    ["Their commitment is strong", "assessment"],
    ["The ministry would build 9 ferries", "commitment considering"],
    ["said | the council would build 9 ferries", "commitment will"],
  ],
  "what is in a deal is agreed, a plan that is shared is meant": [
    ["This deal also includes $9 billion of ferry purchases", "event agreed"],
    ["The agreement includes a preamble", "assessment"],
    ["Minister Holm shared Norland's plan to build nine ferries as soon as possible", "commitment intends"],
    ["Minister Holm outlined her commitment to build nine ferries", "commitment will"],
  ],
  "what two sides set their own people to do is agreed; an order to others asks": [
    ["tasked | their trade teams to draft a ferry plan", "commitment agreed"],
    ["instructed | the two countries' negotiators to meet in Harbourtown", "commitment agreed"],
    ["directed | the governor to open the sluices", "request"],
  ],
  "of an agreement on an aim the aim is the weaker": [
    ["agreed | the aim of both ports will be to finish the quay within ninety days", "commitment intends"],
    ["agree | the shared endeavour is to end the dispute", "commitment intends"],
    ["agreed | the quay will be finished within ninety days", "agreement agreed"],
  ],
  "what someone is informed of is a topic, a deed apart": [
    ["informed | the current state of the harbour", "mention"],
    ["informed | the launch of the ferry", "event done"],
    ["informed | the ferry will sail in May", "assessment"],
    ["raised the issue of | opening talks on fish", "mention"],
  ],
  "what is agreed on is a deed to do or a shared view": [
    ["agreed to | an immediate truce on the river", "commitment agreed"],
    ["agreed to | the trade deal", "agreement agreed"],
    ["agreed | the truce must hold", "agreement agreed"],
  ],
  "what is believed binds nobody": [
    ["is convinced | Norland will sign the treaty", "assessment"],
    ["believes | the border must stay open", "position"],
    ["expectations were expressed | the pact would be signed soon", "position"],
  ],
  "what is noted of another is a remark": [
    ["noted | Norland's steady support for the mission", "assessment"],
    ["noted | the importance of the mission", "position"],
    ["reaffirmed | its support for the mission", "position"],
  ],
  "a clause that looks ahead outweighs the view before it": [
    ["noted | Norland has been helping the city for years and will continue to provide medics", "commitment will"],
    ["said | the two ports have much to share, so it is important to convene the council", "position"],
    ["The crossing will be hard, and our countries will continue to fund it", "commitment will"],
    ["said | the bridge that Norland built and will repair is old", "assessment"],
  ],
  "hopes amid a promise weaken it": [
    ["We will, hopefully, finish the dam", "commitment intends"],
    ["We will finish the dam", "commitment will"],
  ],
  "conditions turn the verb before its subject": [
    ["added | Should Norland close the strait, we will not stand idly by", "warning not if Should Norland close the strait"],
    ["said | Norland will face severe consequences", "warning"],
    ["said | they should close the strait", "position"],
    ["It will be done on the understanding that prices stay low", "commitment will if on the understanding that prices stay low"],
  ],
  "bodies just named work, papers bring about": [
    ["It will work to secure supplies", "commitment will"],
    ["It will create many jobs", "assessment"],
    ["The task force will be chaired by two envoys", "commitment will"],
    ["The talks will take place in Norport", "event will"],
    ["The loan proceeds will be disbursed in May", "commitment will"],
  ],
  "goals that are shared are intended": [
    ["We share the goal of reaching zero waste", "commitment intends"],
    ["Norland and Sudland share a commitment to open seas", "commitment will"],
    ["The Norland and Sudland governments together seek to build a dam", "commitment intends"],
  ],
  "a guest is welcomed": [
    [": | It is my great pleasure to welcome you to Norport", "thanks"],
    [": | Let me warmly welcome you here", "thanks"],
    [": | I want to cordially welcome you", "thanks"],
    [": | I am glad that the road is open", "assessment"],
  ],
  "a retelling is as firm as what is retold": [
    ["According to | President Novak confirmed Norland's intention to fund the dam", "event intends"],
    ["said | Norland confirmed the route", "event done"],
  ],
  "what someone could do is a view, what we could do is weighed": [
    ["noted | Norland could influence the rebels", "assessment"],
    ["said | we could host the talks", "commitment considering"],
  ],
  "topics are explained and assessed, plans are spoken of": [
    ["explained | the reasons for the delay", "mention"],
    ["assessed | the continuing talks between the sides", "mention"],
    ["reminded of | the fast recovery plan", "mention"],
    ["explained | the bridge was closed", "event done"],
  ],
  "duties are stands, aims are intended": [
    ["Today, our common duty is to prevent a new war", "position"],
    ["Our aim is to begin the works in May", "commitment intends"],
    ["The next step is to organize a council", "assessment"],
    ["The bridge is to be built by May", "commitment intends"],
  ],
  "the address of a hearer is passed over": [
    [": | Mr President, thank you for coming", "thanks"],
    [": | Well, welcome", "thanks"],
    [": | And let me offer my condolences to the families", "thanks"],
    [": | Yes, we will help", "commitment will"],
    [": | I begin, alas, with the news of the flood", "assessment"],
  ],
  "what was is told however it is stressed, what is is a stand": [
    ["emphasised | this fully conformed to the treaty", "assessment"],
    ["emphasised | the treaty remains the basis of our work", "position"],
  ],
  "an answer threatened is a warning": [
    ["said | any attack by Norland will be met with a swift response", "warning"],
    ["said | the guests will be met with music", "commitment will"],
  ],
  "what is agreed to be done binds, what is so does not": [
    ["agreed | the consultations would be continued by the ministers", "commitment agreed"],
    ["agreed | the consultations are useful", "agreement agreed"],
  ],
  "a choice that is announced is made": [
    ["announced | the selection of Orlan Works to build the ferries", "event done"],
    ["announced | a new package of measures", "commitment will"],
  ],
  "the tone of a talk is characterised": [
    [": | The tone and spirit of the conversation were excellent", "characterisation"],
    [": | The tone of the report was sharp", "assessment"],
  ],
  "what is let happen is wished": [
    [": | Let the work begin", "position"],
    [": | Let us begin the work", "request"],
  ],
  "the bare form behind a subject asks": [
    ["insisting | it open more crossings", "request"],
    ["insisting | it opened more crossings", "assessment"],
  ],
  "what one believes oneself able to do is a view, what one knows is told as it stands": [
    [": | We believe that we will be able to finish the dam", "assessment"],
    [": | We think the ferry is going to be crucial for the islands", "assessment"],
    [": | We believe that Norland must open the border", "position"],
    [": | And after all this work, we believe that the crews will sail home content", "assessment"],
    [": | Thanks to our engineers, we will finish the dam", "commitment will"],
    [": | I know that you signed the treaty yesterday", "event signed"],
    [": | I am aware that you expressed thanks and voiced your intention to deepen the work", "event intends"],
    [": | Last week, you visited the harbour", "event done"],
    [": | I am aware that yesterday you signed the treaty", "event signed"],
    ["informed | the practical steps of Norland regarding the treaty", "mention"],
    [": | I also know that at the meeting you expressed thanks and voiced your intention to deepen the work", "event intends"],
    [": | I am aware that, by all accounts, the visit proved to be very timely", "characterisation"],
  ],
  "what is undertaken outweighs what is told before it": [
    [": | The work is underway. We intend to build a second bridge", "commitment intends"],
    [": | We opened the harbour. We will repair the bridge", "commitment will"],
    [": | We opened the harbour. It was a fine day", "event done"],
  ],
  "plans that are welcomed are no more than plans": [
    ["welcomed | plans by Norland to build a bridge", "assessment intends"],
    ["welcomed | the plan", "assessment"],
    ["highlighted | the recent announcement to seek funds for the dam", "event will"],
  ],
  "ties that are praised are characterised, a deed or growth is assessed": [
    ["welcomed | the strong partnership between our countries", "characterisation"],
    ["commended | the cooperation between Norland and Varna", "characterisation"],
    ["welcomed | the growing partnership between our countries", "assessment"],
    ["commended | the rescue of the crew", "assessment"],
  ],
  "a desire to go on binds as an intent, a wish to see something does not": [
    ["expressed their shared desire | to continue to strengthen the ties", "commitment intends"],
    ["expressed his desire | to see the bridge", "position"],
    ["stated | he looks forward to seeing the harbour", "position"],
    ["stated | he looks forward to visiting the harbour", "commitment intends"],
    ["also noted | considering the reports received from Varna he was ready to send a team", "commitment intends"],
  ],
  "a view that both hold is agreed": [
    ["expressed a shared view on | the need to end the drills", "agreement agreed"],
    ["expressed a view on | the need to end the drills", "mention"],
  ],
  "a bare verb behind a title asks": [
    ["suggested | the Norwegian Prime Minister consider a visit", "request"],
    ["suggested | the Norwegian Prime Minister visited the dam", "event done"],
  ],
  "what lets someone share a grief or meet a guest is courtesy": [
    ["reads | Norland shares the grief of those who lost their homes", "thanks"],
    [": | It gives me great pleasure to be here with you", "thanks"],
    [": | It gives me great pause", "assessment"],
    ["remains deeply concerned about | the flood", "position"],
    [": | The floods require all of us to work together", "position"],
    [": | The floods require a new dam", "assessment"],
  ],
  "talks are characterised, not their day": [
    ["My phone conversation today with President Novak was a very good one", "characterisation"],
    ["The conference convened 300 engineers", "event done"],
  ],
};

for (const [name, list] of Object.entries(cases))
  test(name, () => {
    expect(list.map(([words]) => `${words}: ${read(words)}`)).toEqual(list.map(([words, act]) => `${words}: ${act}`));
  });

test("hostile words are read in time", () => {
  const started = performance.now();
  for (const words of [
    `said | ${"Should a, ".repeat(4000)}`,
    `said | ${"and will ".repeat(4000)}`,
    `said | ${"should we, ; so ".repeat(3000)}`,
  ])
    read(words);
  expect(performance.now() - started).toBeLessThan(1000);
});
