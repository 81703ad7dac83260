import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type ReadingPlace, readingSearch } from "./reading-place.ts";

/** A link into the reading view, at the words themselves. */
export function ReadingLink({
  encounter,
  place,
  className,
  kbd,
  children,
}: {
  readonly encounter: string;
  readonly place: ReadingPlace;
  readonly className?: string;
  readonly kbd?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Link to="/encounters/$encounter/read" params={{ encounter }} search={readingSearch(place)} className={className} preload={false}>
      {children}
      {kbd}
    </Link>
  );
}

/** Goes to the reading view. */
export function useOpenReading(encounter: string): (place: ReadingPlace) => void {
  const navigate = useNavigate();
  return (place) => void navigate({ to: "/encounters/$encounter/read", params: { encounter }, search: readingSearch(place) });
}
