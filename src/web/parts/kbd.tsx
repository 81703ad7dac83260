import { keyCaps } from "../keys/match-key.ts";

/** Keys as printed on the caps. Of help to the eye only: the control says what it does. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className="caps" aria-hidden="true">
      {keyCaps(keys).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
