import type { TextStatus } from "../../domain/account.ts";
import { textStatuses } from "../../domain/account.ts";
import { useDomainWords } from "../words/domain-words.ts";

/** Says beside words of a text that they are not the publisher's own; nothing where they are, or where the banner says it of the whole page. */
export function TextStatusMark({ status }: { readonly status: TextStatus }) {
  const words = useDomainWords();
  if (status === "verbatim" || status === "example") return null;
  return (
    <span className="text-status" title={words.quoteWarnings[status] ?? undefined}>
      {words.textStatuses[status]}
    </span>
  );
}

/** A line for each kind of text on the page that does not hold its publisher's words; on paper too. */
export function TextNotices({ statuses }: { readonly statuses: readonly TextStatus[] }) {
  const words = useDomainWords();
  const present = textStatuses.filter((status) => statuses.includes(status));
  return present.map(
    (status) =>
      status !== "verbatim" &&
      status !== "example" && (
        <p key={status} className="text-notice">
          {words.textNotices[status]}
        </p>
      ),
  );
}
