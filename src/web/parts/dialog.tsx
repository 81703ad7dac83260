import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "../words/use-words.ts";
import { Button } from "./button.tsx";
import { Glyph } from "./glyph.tsx";
import { partWords } from "./words.ts";

/** The browser's own modal dialog: it keeps the focus, closes by Escape, and gives the focus back. What has `data-first` gets it first. */
export function Dialog({
  open,
  onClose,
  title,
  children,
  wide,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
}) {
  const words = useWords(partWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) {
      element.showModal();
      // The browser would take the first control, which closes the dialog.
      element.querySelector<HTMLElement>("[data-first]")?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; keys have Escape.
    <dialog
      ref={dialog}
      className={wide === true ? "dialog dialog-wide" : "dialog"}
      aria-labelledby={head}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <div className="dialog-body">
          <div className="dialog-head">
            <h2 id={head}>{title}</h2>
            <Button kind="icon" aria-label={words.close} title={words.close} onClick={onClose}>
              <Glyph name="u-cross" />
            </Button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
