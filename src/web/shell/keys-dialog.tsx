import { setSingleLetters } from "../keys/key-store.ts";
import { type KeyBinding, useListedKeys, useSingleLetters } from "../keys/use-keys.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Kbd } from "../parts/kbd.tsx";
import { useWords } from "../words/use-words.ts";
import { shellWords } from "./words.ts";

/** Every key that does something now, and whether single letters are keys at all. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useWords(shellWords);
  const letters = useSingleLetters();
  const groups = groupKeys(useListedKeys(), words.here);
  return (
    <Dialog open={open} onClose={onClose} title={words.keysHead} wide>
      <div className="keys-groups">
        {groups.map(([group, bindings]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl className="keys-list">
              {bindings.map((binding) => (
                <div key={binding.key}>
                  <dt>
                    <Kbd keys={binding.key} />
                    <span className="vh">{binding.key}</span>
                  </dt>
                  <dd>{binding.told}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="check">
        <input type="checkbox" checked={letters} onChange={(event) => setSingleLetters(event.currentTarget.checked)} />
        {words.singleLetters}
      </label>
      <p className="meta">{words.singleLettersWhy}</p>
    </Dialog>
  );
}

function groupKeys(bindings: readonly KeyBinding[], here: string): [string, KeyBinding[]][] {
  const groups = new Map<string, KeyBinding[]>();
  for (const binding of bindings) {
    const group = binding.group ?? here;
    groups.set(group, [...(groups.get(group) ?? []), binding]);
  }
  return [...groups];
}
