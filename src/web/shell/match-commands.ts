/** Something that can be done from anywhere. */
export interface Command {
  readonly told: string;
  readonly key?: string;
  run(): void;
}

/** Commands that hold every word looked for, in their order. */
export function matchCommands<C extends Pick<Command, "told">>(commands: readonly C[], wanted: string): C[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter((command) => {
    const told = command.told.toLowerCase();
    return words.every((word) => told.includes(word));
  });
}
