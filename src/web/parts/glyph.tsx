import type { GlyphName } from "./sprite.tsx";

export type { GlyphName } from "./sprite.tsx";

/** A drawing of 16 by 16 from the sprite. Always beside a word: it says nothing to who cannot see it. */
export function Glyph({ name, size }: { readonly name: GlyphName; readonly size?: "s" | "l" }) {
  return (
    <svg className={size === undefined ? "g" : `g g-${size}`} viewBox="0 0 16 16" aria-hidden="true">
      <use href={`#${name}`} />
    </svg>
  );
}
