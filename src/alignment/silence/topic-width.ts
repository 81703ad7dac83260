/** Topics so wide that two texts which both have them may speak of quite different matters. */
const wide = new Set([
  "bilateral-relationship",
  "communication-channels",
  "courtesy",
  "visits-and-summits",
  "trade",
  "energy",
  "technology",
  "military",
  "multilateral",
  "taiwan",
  "ukraine",
  "russia",
  "europe",
  "nato",
  "iran",
  "middle-east",
  "north-korea",
  "japan",
  "korea",
  "asia-pacific",
  "human-rights",
  "sanctions",
]);

/** Whether two texts that both speak of a topic may be taken to speak of one matter. */
export function isNarrow(topic: string): boolean {
  return !wide.has(topic);
}
