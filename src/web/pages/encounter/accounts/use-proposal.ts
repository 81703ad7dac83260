import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { EncounterProposal, InterfaceLanguage, TextProposal } from "../../../../domain/view.ts";
import { postJson } from "../../../api/request.ts";

/** What a text lets one suppose; asked for when typing pauses. Undefined until then. */
export function useProposal(name: string, text: string, language: InterfaceLanguage): TextProposal | undefined {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  const asked = useQuery({
    queryKey: ["proposal", name, settled, language],
    queryFn: () => postJson<EncounterProposal>(`/api/proposals?lang=${language}`, { texts: [{ name, text: settled }] }),
    enabled: settled.trim() !== "",
    gcTime: 0,
  });
  return settled.trim() === "" ? undefined : asked.data?.texts[0];
}
