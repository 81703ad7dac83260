import type { ReactNode } from "react";

/** Words of a source: in their own language, in the serif they are read in. */
export function Words({
  lang,
  children,
  as: Tag = "span",
}: {
  readonly lang: string;
  readonly children: ReactNode;
  readonly as?: "span" | "p" | "blockquote" | "q";
}) {
  return (
    <Tag className="words" lang={lang === "und" ? undefined : lang}>
      {children}
    </Tag>
  );
}
