import { type ReactNode, useId } from "react";

/** What the control of a field must carry to belong to its label and its error. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-invalid": boolean | undefined;
  readonly "aria-describedby": string | undefined;
}

/** A label, its control, and what is wrong with it, beside it. */
export function Field({
  label,
  error,
  hint,
  children,
}: {
  readonly label: ReactNode;
  readonly error?: string | null;
  readonly hint?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  const wrong = error !== undefined && error !== null;
  const beside = wrong || hint !== undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-invalid": wrong ? true : undefined, "aria-describedby": beside ? `${id}-beside` : undefined })}
      {beside && (
        <span id={`${id}-beside`} className={wrong ? "bad" : "meta"}>
          {wrong ? error : hint}
        </span>
      )}
    </div>
  );
}
