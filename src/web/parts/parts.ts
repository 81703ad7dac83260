/** Everything that more than one page is put together from. */
export { Button, type ButtonProps } from "./button.tsx";
export { Confidence } from "./confidence.tsx";
export { CopyButton, copyText } from "./copy-button.tsx";
export { DemonstrationBanner, useDemonstration } from "./demonstration.tsx";
export { Dialog } from "./dialog.tsx";
export { Glyph, type GlyphName } from "./glyph.tsx";
export { Kbd } from "./kbd.tsx";
export { Ladder } from "./ladder.tsx";
export { Level } from "./level.tsx";
export { describeError, Empty, ErrorNote, Loading } from "./notes.tsx";
export { Progress } from "./progress.tsx";
export { Words } from "./quoted-words.tsx";
export { SideCode } from "./side-code.tsx";
export { useToast } from "./use-toast.ts";
export { Verdict, type VerdictKind, verdictGlyph, verdictHue } from "./verdict.tsx";
