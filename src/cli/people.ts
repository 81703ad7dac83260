import { Command } from "commander";
import { type Labels, labels } from "../domain/labels.ts";
import type { EncounterPerson } from "../domain/person.ts";
import { cleanLine } from "../report/clean.ts";
import type { Door } from "./door.ts";
import type { ListOptions } from "./encounters.ts";
import { exitCodes } from "./exit-codes.ts";
import { openDesk } from "./open-desk.ts";
import { languageOption } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { chooseFolder, workspaceOption } from "./workspace-option.ts";

/** `parley people`: whom the accounts of an encounter name. */
export function peopleCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("people")
    .description("list whom the accounts of an encounter name, and how it is known who is meant")
    .argument("<encounter>", "id of the encounter, as `parley encounters` prints it")
    .addOption(workspaceOption())
    .option("--json", "print JSON")
    .addOption(languageOption())
    .action(async (encounter: string, options: ListOptions) => leave(await runCommand(door, () => people(encounter, options, door))));
}

/** Lists the people of an encounter; the exit code. */
export async function people(encounter: string, options: ListOptions, door: Door): Promise<number> {
  const desk = await openDesk(chooseFolder(options.workspace, door), door);
  try {
    const list = await desk.listPeople(encounter);
    await door.write(
      options.json === true ? `${JSON.stringify(list)}\n` : list.map((person) => toLines(person, options, labels[options.lang])).join(""),
    );
    return exitCodes.ok;
  } finally {
    await desk.close();
  }
}

function toLines({ names, party, offices, titles, spellings, places }: EncounterPerson, { lang }: ListOptions, words: Labels): string {
  const roles = offices.length > 0 ? offices.map((office) => office[lang]) : titles;
  const hows = [...new Set(places.map(({ how }) => how))].map(
    (how) => `${words.resolutions[how]} ${places.filter((each) => each.how === how).length}`,
  );
  const lines = [
    `${(party ?? "–").padEnd(5)} ${[names[lang], ...roles].map(cleanLine).join(" · ")}`,
    ...spellings.map(
      ({ text, matched, accounts }) => `      ${cleanLine(text)} (${words.nameMatches[matched]}): ${cleanLine(accounts.join(", "))}`,
    ),
    `      ${hows.join(" · ")}`,
  ];
  return `${lines.join("\n")}\n`;
}
