import type { ReactNode } from "react";
import { getLanguage } from "../words/language.ts";
import { Button, type ButtonProps } from "./button.tsx";
import { Glyph } from "./glyph.tsx";
import { showToast } from "./toast-store.ts";
import { partWords } from "./words.ts";

/** Copies a text and says so; where the browser has no clipboard for us, by the old way of a selected field. */
export async function copyText(text: string, told?: string): Promise<void> {
  const words = partWords[getLanguage()];
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => copyBySelection(text),
  );
  showToast(copied ? (told ?? words.copied) : words.copyFailed, copied ? {} : { kind: "error" });
}

function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "vh";
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

/** A button that copies a text; `text` may be made only when it is wanted. */
export function CopyButton({
  text,
  children,
  ...rest
}: Omit<ButtonProps, "onClick"> & { readonly text: string | (() => string); readonly children: ReactNode }) {
  return (
    <Button {...rest} onClick={() => void copyText(typeof text === "string" ? text : text())}>
      <Glyph name="u-copy" size="s" />
      {children}
    </Button>
  );
}
