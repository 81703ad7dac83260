import { spawn } from "node:child_process";

/** Whether a person sits at a desktop here: in a terminal, on this machine, and not in a run of some pipeline. */
export function mayOpenBrowser(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean, platform: string): boolean {
  const has = (name: string) => (env[name] ?? "") !== "";
  if (!isTerminal || has("CI") || has("SSH_CONNECTION") || has("SSH_TTY") || env.BROWSER === "none") return false;
  return platform === "darwin" || platform === "win32" || has("DISPLAY") || has("WAYLAND_DISPLAY");
}

/** Opens an address in the person's browser. Where that fails nothing is lost: the address is printed, too. */
export function openBrowser(address: string, platform: string): void {
  const [command, ...before] = platform === "darwin" ? ["open"] : platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  if (command === undefined) return;
  const child = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
