import { SideCode } from "../../../parts/parts.ts";
import { nameAccount } from "../account-name.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { ReadingLink } from "../reading-link.tsx";

/** Doubts about the texts themselves, for who wants them. */
export function DiagnosticsSection() {
  const { view, words, accountOf } = useEncounterPage();
  if (view.diagnostics.length === 0) return null;
  return (
    <details className="section diagnostics">
      <summary>
        <h2>{words.diagnostics}</h2> <span className="meta num">{view.diagnostics.length}</span>
      </summary>
      <ul>
        {view.diagnostics.map(({ account: id, rule, start, end, message }) => {
          const account = id === null ? undefined : accountOf(id);
          return (
            <li key={`${id} ${rule} ${start} ${message}`}>
              {account !== undefined && (
                <>
                  <SideCode side={account.side} />{" "}
                  <ReadingLink
                    encounter={view.encounter.id}
                    place={{ accounts: [account.id], at: end > start ? { account: account.id, start, end } : undefined }}
                  >
                    {nameAccount(account)}
                  </ReadingLink>{" "}
                </>
              )}
              <span>{message}</span> <code className="meta rule">{rule}</code>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
