import { useListedKeys, useSingleLetters } from "../keys/use-keys.ts";
import { Kbd } from "../parts/kbd.tsx";
import { useWords } from "../words/use-words.ts";
import { shellWords } from "./words.ts";

/** As many keys as a line holds: the page's own first. */
const shown = 9;

/** Prints what keys do on this page. */
export function KeysFooter({ onAll }: { readonly onAll: () => void }) {
  const words = useWords(shellWords);
  const letters = useSingleLetters();
  const keys = useListedKeys().filter((binding) => binding.key !== "?" && (letters || binding.key.length > 1));
  return (
    <footer className="keys">
      <h2 className="vh">{words.keys}</h2>
      {keys.slice(0, shown).map((binding) => (
        <span key={binding.key}>
          <Kbd keys={binding.key} />
          {binding.told}
        </span>
      ))}
      <button type="button" className="keys-all" onClick={onAll}>
        <Kbd keys="?" />
        {words.allKeys}
      </button>
    </footer>
  );
}
