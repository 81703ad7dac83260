import { Link } from "@tanstack/react-router";
import { useWords } from "../words/use-words.ts";
import { useTitle } from "./use-title.ts";
import { shellWords } from "./words.ts";

/** For an address that leads nowhere. */
export function NotFound() {
  const words = useWords(shellWords);
  useTitle(words.notFound);
  return (
    <div className="page">
      <div className="masthead">
        <div>
          <h1>{words.notFound}</h1>
          <p className="standfirst">{words.notFoundWhy}</p>
        </div>
      </div>
      <Link className="btn btn-main" to="/">
        {words.toStart}
      </Link>
    </div>
  );
}
