import { Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { Suspense, useEffect, useRef, useState } from "react";
import { useUndo } from "../api/queries.ts";
import { handleKey } from "../keys/key-store.ts";
import { useKeys } from "../keys/use-keys.ts";
import { DemonstrationBanner } from "../parts/demonstration.tsx";
import { Loading } from "../parts/notes.tsx";
import { Sprite } from "../parts/sprite.tsx";
import { Toaster } from "../parts/toaster.tsx";
import { useWords } from "../words/use-words.ts";
import { CommandsDialog } from "./commands-dialog.tsx";
import { Header } from "./header.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { KeysFooter } from "./keys-footer.tsx";
import { LockedOut, useLockedOut } from "./locked-out.tsx";
import { shellWords } from "./words.ts";

/** What stands around every page: bar, banner, keys, dialogs, toasts. */
export function Shell() {
  const words = useWords(shellWords);
  const [open, setOpen] = useState<"keys" | "commands" | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const undo = useUndo();
  const lockedOut = useLockedOut();
  useFocusOnNewPage(content);
  useEffect(() => {
    document.addEventListener("keydown", handleKey);
    return () => document.removeEventListener("keydown", handleKey);
  }, []);
  useKeys(
    [
      {
        key: "/",
        told: words.searchKey,
        group: words.everywhere,
        run: () => (search.current?.offsetParent === null ? navigate({ to: "/search" as string }) : search.current?.focus()),
      },
      { key: "Ctrl+k", told: words.commandsKey, group: words.everywhere, run: () => setOpen("commands") },
      { key: "u", told: words.undoKey, group: words.everywhere, run: () => undo.mutate(null) },
      { key: "?", told: words.allKeys, group: words.everywhere, run: () => setOpen("keys") },
    ],
    "everywhere",
  );
  return (
    <>
      <Sprite />
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <Header search={search} />
      <DemonstrationBanner />
      {lockedOut ? (
        <LockedOut />
      ) : (
        <main id="content" className="content" ref={content} tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      )}
      <KeysFooter onAll={() => setOpen("keys")} />
      <KeysDialog open={open === "keys"} onClose={() => setOpen(null)} />
      <CommandsDialog open={open === "commands"} onClose={() => setOpen(null)} onKeys={() => setOpen("keys")} />
      <Toaster />
    </>
  );
}

/** Going to another page moves the focus into it, so that the next key or word read is the page's. */
function useFocusOnNewPage(content: React.RefObject<HTMLElement | null>): void {
  // Only when the new page stands: the old one takes the focus with it when it goes.
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    const first = before.current === undefined;
    if (before.current === path) return;
    before.current = path;
    if (first) return;
    if (content.current?.contains(document.activeElement) !== true) content.current?.focus({ preventScroll: true });
  }, [path, content]);
}
