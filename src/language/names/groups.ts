/** Members of unions and groups that speak as one, by the code of the union's party; states by ISO code. */
const members: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
G7 : US GB FR DE IT CA JP EU
NATO : US GB FR DE IT CA ES PT NL BE LU DK NO IS GR TR PL CZ HU SK SI RO BG EE LV LT HR AL ME MK FI SE
EU : FR DE IT ES PT NL BE LU DK GR PL CZ HU SK SI RO BG EE LV LT HR FI SE IE AT MT CY
ASEAN : ID MY SG TH PH VN BN KH LA MM TL
GCC : SA AE QA KW BH OM
SCO : CN RU KZ KG TJ UZ IN PK IR BY
BRICS : BR RU IN CN ZA EG ET IR AE ID
CSTO : RU AM BY KZ KG TJ
EAEU : RU AM BY KZ KG
CIS : RU AM AZ BY KZ KG MD TJ UZ
`
    .trim()
    .split("\n")
    .map((line): [string, ReadonlySet<string>] => {
      const [code = "", states = ""] = line.split(" : ");
      return [code, new Set(states.split(" "))];
    }),
);

/** Groups so small that each member is meant where they speak together, by the id of the body. */
const smallGroups: ReadonlyMap<string, readonly string[]> = new Map([
  ["body:quad", ["US", "AU", "IN", "JP"]],
  ["body:aukus", ["AU", "GB", "US"]],
]);

/** Whether a state belongs to the union or group of a code. */
export function isMember(state: string, group: string): boolean {
  return members.get(group)?.has(state) ?? false;
}

/** The states that speak where a small group does, such as the Quad; none for any other body. */
export function listMembers(body: string): readonly string[] {
  return smallGroups.get(body) ?? [];
}
