import "react";

declare module "react" {
  /** Values for the stylesheet, set through the DOM: `style={{ "--v": 0.4 }}`. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
