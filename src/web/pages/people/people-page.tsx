import { Loading } from "../../parts/notes.tsx";

/** The page of this address. */
export function PeoplePage() {
  return <Loading />;
}
