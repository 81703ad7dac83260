import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useWords } from "../words/use-words.ts";
import { Button } from "./button.tsx";
import { Glyph } from "./glyph.tsx";
import { getToast, hideToast, onToast } from "./toast-store.ts";
import { partWords } from "./words.ts";

const stays = 8000;

/** The place where toasts stand: 8 s each, longer while pointed at or focused. */
export function Toaster() {
  const words = useWords(partWords);
  const toast = useSyncExternalStore(onToast, getToast);
  const [held, setHeld] = useState(false);
  const left = useRef(stays);
  const id = toast?.id ?? null;
  useEffect(() => {
    left.current = id === null ? 0 : stays;
  }, [id]);
  useEffect(() => {
    if (id === null || held) return;
    const began = Date.now();
    const timer = setTimeout(() => hideToast(id), left.current);
    return () => {
      left.current = Math.max(1500, left.current - (Date.now() - began));
      clearTimeout(timer);
    };
  }, [id, held]);
  return (
    <div role={toast?.kind === "error" ? "alert" : "status"} className="toaster">
      {toast !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it standing.
        <div
          className="toast"
          key={toast.id}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{toast.told}</span>
          {toast.undo !== null && (
            <Button
              kbd="u"
              onClick={() => {
                toast.undo?.();
                setHeld(false);
                hideToast(toast.id);
              }}
            >
              {words.undo}
            </Button>
          )}
          <Button
            kind="icon"
            aria-label={words.dismiss}
            onClick={() => {
              setHeld(false);
              hideToast(toast.id);
            }}
          >
            <Glyph name="u-cross" size="s" />
          </Button>
        </div>
      )}
    </div>
  );
}
