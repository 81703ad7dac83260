import { Link } from "@tanstack/react-router";
import type { TextView } from "../../../domain/view.ts";
import { Button, SideCode } from "../../parts/parts.ts";
import { useWords } from "../../words/use-words.ts";
import type { Underline } from "./prepared-text.ts";
import { readingWords } from "./words.ts";

/** The line above the texts: back to the encounter, which texts stand side by side, and how. */
export function Tools(props: {
  readonly encounter: string;
  readonly title: string;
  readonly accounts: readonly TextView[];
  readonly names: ReadonlyMap<string, string>;
  readonly visible: readonly string[];
  /** One text at a time: the choice is then one of them. */
  readonly single: boolean;
  readonly level: boolean;
  readonly underline: Underline;
  onToggle(account: string): void;
  onShow(account: string): void;
  onLevel(): void;
  onUnderline(): void;
}) {
  const words = useWords(readingWords);
  const { names } = props;
  return (
    <section className="tools" aria-label={words.tools}>
      <Link className="crumb" to="/encounters/$encounter" params={{ encounter: props.encounter }}>
        {props.title}
      </Link>
      {props.single ? (
        <div className="tabs" role="radiogroup" aria-label={words.textShown}>
          {props.accounts.map((account) => (
            <label key={account.id}>
              <input
                className="vh"
                type="radio"
                name="pane"
                checked={props.visible.includes(account.id)}
                onChange={() => props.onShow(account.id)}
              />
              <span>
                <SideCode side={account.side} /> {names.get(account.id)}
              </span>
            </label>
          ))}
        </div>
      ) : (
        <fieldset className="shown">
          <legend className="vh">{words.textsShown}</legend>
          <span className="meta" aria-hidden="true">
            {words.shown}
          </span>
          {props.accounts.map((account) => (
            <Button key={account.id} aria-pressed={props.visible.includes(account.id)} onClick={() => props.onToggle(account.id)}>
              <SideCode side={account.side} /> {names.get(account.id)}
            </Button>
          ))}
        </fieldset>
      )}
      <span className="tools-end">
        {!props.single && (
          <Button kbd="l" aria-pressed={props.level} onClick={props.onLevel}>
            {words.scrollLevel}
          </Button>
        )}
        <Button kbd="h" className="hide-s" onClick={props.onUnderline}>
          {words.underline(words.underlines[props.underline])}
        </Button>
      </span>
    </section>
  );
}
