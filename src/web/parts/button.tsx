import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { Kbd } from "./kbd.tsx";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> {
  readonly kind?: "main" | "plain" | "bare" | "icon";
  /** Key that does the same. */
  readonly kbd?: string;
  readonly children?: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button; `icon` is bare and square, and needs an `aria-label`. */
export function Button({ kind = "plain", kbd, children, className, type = "button", ...rest }: ButtonProps) {
  const kinds = { main: "btn btn-main", plain: "btn", bare: "btn btn-bare", icon: "btn btn-bare btn-icon" };
  return (
    <button {...rest} type={type} className={className === undefined ? kinds[kind] : `${kinds[kind]} ${className}`}>
      {children}
      {kbd !== undefined && <Kbd keys={kbd} />}
    </button>
  );
}
