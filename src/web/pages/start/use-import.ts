import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { JobView } from "../../../domain/view.ts";
import { tellError } from "../../api/queries.ts";
import { postFiles } from "../../api/request.ts";
import { useToast } from "../../parts/parts.ts";
import { useWords } from "../../words/use-words.ts";
import { chooseFiles, type FoundFile } from "./choose-files.ts";
import { startWords } from "./words.ts";

/** Hands files over; what becomes of them is told by the jobs. */
export function useImport() {
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords(startWords);
  const [handing, setHanding] = useState<number | null>(null);
  const start = async (found: readonly FoundFile[]): Promise<void> => {
    const { files, leftOut } = chooseFiles(found);
    if (files.length === 0) {
      if (found.length > 0) toast(words.noFiles, { kind: "error" });
      return;
    }
    setHanding(files.length);
    try {
      await postFiles<JobView>("/api/imports", files);
      if (leftOut > 0) toast(words.leftOut(leftOut));
      await client.invalidateQueries({ queryKey: ["jobs"] });
    } catch (error) {
      tellError(error);
    } finally {
      setHanding(null);
    }
  };
  return { handing, start };
}
