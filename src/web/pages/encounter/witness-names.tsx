import { Fragment } from "react";
import { SideCode } from "../../parts/parts.ts";
import { nameAccount } from "./account-name.ts";
import { useEncounterPage } from "./encounter-context.ts";

/** How many independent witnesses there are, and who: sides by their codes, papers by their names. */
export function WitnessNames({ witnesses }: { readonly witnesses: readonly string[] }) {
  const { words, accountOf } = useEncounterPage();
  return (
    <span className="witnesses">
      {words.witnesses(witnesses.length)}
      {witnesses.map((witness, at) => {
        const account = accountOf(witness);
        return (
          <Fragment key={witness}>
            {at === 0 ? words.colon : words.comma}
            {account === undefined ? <SideCode side={witness} /> : nameAccount(account)}
          </Fragment>
        );
      })}
    </span>
  );
}
