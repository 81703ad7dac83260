import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useEncounters, useUndo } from "../api/queries.ts";
import { useListedKeys } from "../keys/use-keys.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Kbd } from "../parts/kbd.tsx";
import { setLanguage } from "../words/language.ts";
import { useLanguage, useWords } from "../words/use-words.ts";
import { type Command, matchCommands } from "./match-commands.ts";
import { setTheme, themes } from "./theme.ts";
import { shellWords } from "./words.ts";

/** Everything that can be done from here, found by words. */
export function CommandsDialog({
  open,
  onClose,
  onKeys,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}) {
  const words = useWords(shellWords);
  return (
    <Dialog open={open} onClose={onClose} title={words.commands}>
      <CommandList onClose={onClose} onKeys={onKeys} />
    </Dialog>
  );
}

function CommandList({ onClose, onKeys }: { readonly onClose: () => void; readonly onKeys: () => void }) {
  const words = useWords(shellWords);
  const [wanted, setWanted] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const found = matchCommands(useCommands(onKeys), wanted);
  const chosen = Math.min(at, Math.max(0, found.length - 1));
  const run = (command: Command | undefined): void => {
    if (command === undefined) return;
    onClose();
    // The dialog gives the focus back first, so that what runs may take it.
    setTimeout(command.run);
  };
  return (
    <div className="commands">
      <input
        className="input"
        data-first=""
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found.length === 0 ? undefined : `${list}-${chosen}`}
        aria-label={words.findCommand}
        placeholder={words.findCommand}
        value={wanted}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setAt(Math.min(found.length - 1, chosen + 1));
          else if (event.key === "ArrowUp") setAt(Math.max(0, chosen - 1));
          else if (event.key === "Enter" && !event.nativeEvent.isComposing) run(found[chosen]);
          else return;
          event.preventDefault();
        }}
      />
      <div id={list} role="listbox" aria-label={words.commands} className="commands-list">
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          <div
            key={`${command.told} ${index}`}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            ref={index === chosen ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
            onClick={() => run(command)}
          >
            <span>{command.told}</span>
            {command.key !== undefined && <Kbd keys={command.key} />}
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p className="meta" role="status">
          {words.noCommand}
        </p>
      )}
    </div>
  );
}

function useCommands(onKeys: () => void): Command[] {
  const words = useWords(shellWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const undo = useUndo();
  const encounters = useEncounters().data ?? [];
  const keys = useListedKeys().filter((binding) => binding.group !== words.everywhere && binding.told !== "");
  const pages = [
    ["/", words.start],
    ["/encounters", words.encounters],
    ["/review", words.review],
    ["/chronology", words.chronology],
    ["/search", words.search],
    ["/people", words.people],
    ["/scores", words.scores],
    ["/decisions", words.decisions],
  ] as const;
  return [
    ...keys.map((binding) => ({ told: binding.told, key: binding.key, run: () => binding.run(new KeyboardEvent("keydown")) })),
    ...pages.map(([to, page]) => ({ told: words.goTo(page), run: () => void navigate({ to: to as string }) })),
    ...encounters.map((encounter) => ({
      told: words.openEncounter([encounter.title ?? words.untitled, encounter.date].filter((part) => part !== null).join(", ")),
      run: () => void navigate({ to: `/encounters/${encodeURIComponent(encounter.id)}` as string }),
    })),
    { told: words.undoLast, key: "u", run: () => undo.mutate(null) },
    { told: words.toOther, run: () => setLanguage(language === "en" ? "zh" : "en") },
    ...themes.map((theme) => ({ told: words.themeNow(words.themes[theme]), run: () => setTheme(theme) })),
    { told: words.keysHead, key: "?", run: onKeys },
  ];
}
