import { useEffect } from "react";

/** Names the page in the browser's bar. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null || title === "" ? "Parley" : `${title} · Parley`;
  }, [title]);
}
