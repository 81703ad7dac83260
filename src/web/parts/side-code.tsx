import { thirdParty } from "../../domain/account.ts";
import { sideCode, sideName } from "../words/domain-words.ts";
import { useLanguage } from "../words/use-words.ts";

/** A side: a code in a box; dashed for who was not at the encounter. Never a flag, never a colour. */
export function SideCode({ side }: { readonly side: string | null }) {
  const language = useLanguage();
  return (
    <span
      className="side"
      data-side={side === null || side === thirdParty || side.includes("+") ? "press" : side}
      title={sideName(side, language)}
    >
      {sideCode(side)}
    </span>
  );
}
