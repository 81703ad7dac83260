const states: Readonly<Record<string, string>> = {
  taiwan: "TW",
  ukraine: "UA",
  russia: "RU",
  iran: "IR",
  japan: "JP",
  korea: "KR",
  "north-korea": "KP",
  europe: "EU",
  nato: "NATO",
};

/** The party that a topic is named after, by its code; undefined for topics that are named after none. */
export const stateOfTopic = (topic: string): string | undefined => states[topic];
