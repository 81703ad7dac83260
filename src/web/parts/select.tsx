import type { SelectHTMLAttributes } from "react";

/** The browser's own list of choices, in our looks; dashed while the engine proposes what it shows. */
export function Select({
  proposed,
  ...rest
}: Omit<SelectHTMLAttributes<HTMLSelectElement>, "className"> & { readonly proposed?: boolean }) {
  return (
    <span className="select">
      <select {...rest} className="input" data-proposed={proposed === true ? "" : undefined} />
    </span>
  );
}
