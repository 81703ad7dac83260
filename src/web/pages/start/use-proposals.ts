import { useEffect, useState } from "react";
import type { EncounterProposal, TextProposal } from "../../../domain/view.ts";
import { postJson } from "../../api/request.ts";
import { useLanguage } from "../../words/use-words.ts";
import type { TextDraft } from "./draft.ts";

/** Long enough that typing does not ask at every key, short enough that a paste is answered at once. */
const pause = 200;

/** What the texts let one suppose, a moment after they changed. */
export function useProposals(texts: readonly TextDraft[]) {
  const language = useLanguage();
  const [answer, setAnswer] = useState<{ readonly ids: readonly number[]; readonly proposal: EncounterProposal } | null>(null);
  const held = texts.filter((text) => text.text.trim() !== "");
  // Only the words count: a field that is set asks for nothing anew.
  const words = JSON.stringify(held.map(({ id, text }) => [id, text]));
  useEffect(() => {
    const asked = JSON.parse(words) as [number, string][];
    if (asked.length === 0) {
      setAnswer(null);
      return;
    }
    let stale = false;
    const timer = setTimeout(() => {
      const body = { texts: asked.map(([id, text]) => ({ name: `text-${id}.txt`, text })) };
      postJson<EncounterProposal>(`/api/proposals?lang=${language}`, body).then(
        (proposal) => !stale && setAnswer({ ids: asked.map(([id]) => id), proposal }),
        // Without a proposal everything can still be chosen by hand.
        () => !stale && setAnswer(null),
      );
    }, pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [words, language]);
  const find = (id: number): TextProposal | null => answer?.proposal.texts[answer.ids.indexOf(id)] ?? null;
  return { encounter: answer?.proposal ?? null, find };
}
