import type { Mention } from "../../domain/mention.ts";
import { sharedParticulars } from "../matter/beyond-topic.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

/** How far from its deed a recipient may stand, in UTF-16 units. */
const reach = { spaced: 60, han: 16 };

/** To whom the same thing is given, paid or supplied. Only of one figure, or of one thing in particular. */
export const compareRecipient: Comparer = ({ a, b, shared, link }) => {
  const figure = [...shared].some((key) => key.startsWith("q:"));
  const { shared: keys } = link.likeness;
  if (!figure && Math.max(sharedParticulars(a.claim, keys), sharedParticulars(b.claim, keys)) === 0) return null;
  const [left, right] = [recipientsOf(a), recipientsOf(b)];
  const [x, y] = [left[0], right[0]];
  if (!x || !y || left.some((one) => right.some((other) => one.entity === other.entity))) return null;
  return {
    dimension: "recipient",
    rule: "recipient-differs",
    values: [quoteAt(a, x), quoteAt(b, y)],
    spans: [x, y],
    sure: figure ? 0.65 : 0.5,
    together: true,
  };
};

function recipientsOf(read: ComparedClaim): readonly Mention[] {
  const { claim } = read;
  const { extraction, account, pack } = claim.source;
  const { behind, before: front } = pack.comparison.recipient;
  const parties = extraction.mentions.filter(
    ({ kind, start, end }) => kind === "party" && start >= claim.span.start && end <= claim.span.end,
  );
  return contrastsOf(read, "deed").flatMap((deed): Mention[] => {
    if (deed.contrast !== "deed:give") return [];
    const found = front
      ? parties
          .filter(
            ({ start, end }) => end <= deed.start && deed.start - end <= reach.han && front.test(account.text.slice(start - 1, start)),
          )
          .at(-1)
      : parties.find(
          ({ start }) => start >= deed.end && start - deed.end <= reach.spaced && behind?.test(account.text.slice(deed.end, start)),
        );
    return found ? [found] : [];
  });
}
