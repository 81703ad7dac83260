import { Link, useNavigate } from "@tanstack/react-router";
import type { RefObject } from "react";
import { useStatus } from "../api/queries.ts";
import { Button } from "../parts/button.tsx";
import { Glyph } from "../parts/glyph.tsx";
import { Kbd } from "../parts/kbd.tsx";
import { setLanguage } from "../words/language.ts";
import { useLanguage, useWords } from "../words/use-words.ts";
import { nextTheme, useTheme } from "./theme.ts";
import { shellWords } from "./words.ts";

/** The bar: name, pages, search, language, theme; on a phone the pages are behind a menu. */
export function Header({ search }: { readonly search: RefObject<HTMLInputElement | null> }) {
  const words = useWords(shellWords);
  const language = useLanguage();
  const theme = useTheme();
  const navigate = useNavigate();
  const now = words.themeNow(words.themes[theme]);
  return (
    <header className="bar">
      <Link className="wordmark" to="/">
        <Glyph name="u-mark" />
        Parley
      </Link>
      <nav aria-label={words.main} className="nav-wide">
        <Pages />
      </nav>
      <div className="bar-end">
        <search>
          <form
            className="search"
            onSubmit={(event) => {
              event.preventDefault();
              const wanted = search.current?.value.trim() ?? "";
              if (wanted !== "") void navigate({ to: "/search" as string, search: { words: wanted } as never });
            }}
          >
            <Glyph name="u-search" size="s" />
            <input
              ref={search}
              type="search"
              name="words"
              aria-label={words.searchAll}
              placeholder={words.searchAll}
              onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
            />
            <Kbd keys="/" />
          </form>
        </search>
        <Button
          kind="bare"
          lang={language === "en" ? "zh-Hans" : "en"}
          title={words.toOther}
          onClick={() => setLanguage(language === "en" ? "zh" : "en")}
        >
          {words.otherLanguage}
        </Button>
        <Button kind="icon" aria-label={now} title={now} onClick={nextTheme}>
          <Glyph name="u-theme" />
        </Button>
        <Button kind="icon" className="menu" aria-label={words.menu} title={words.menu} popoverTarget="menu">
          <Glyph name="u-menu" />
        </Button>
      </div>
      <nav
        id="menu"
        popover="auto"
        className="menu-sheet"
        aria-label={words.menu}
        onClickCapture={(event) => event.currentTarget.hidePopover()}
      >
        <Pages />
        <Link to="/decisions">{words.decisions}</Link>
      </nav>
    </header>
  );
}

function Pages() {
  const words = useWords(shellWords);
  const toReview = useStatus().data?.toReview ?? 0;
  return (
    <>
      <Link to="/encounters">{words.encounters}</Link>
      <Link to="/review">
        {words.review}
        {toReview > 0 && (
          <span className="badge num">
            {toReview}
            <span className="vh"> {words.toReview(toReview)}</span>
          </span>
        )}
      </Link>
      <Link to="/chronology">{words.chronology}</Link>
      <Link to="/search">{words.search}</Link>
      <Link to="/people">{words.people}</Link>
      <Link to="/scores">{words.scores}</Link>
    </>
  );
}
