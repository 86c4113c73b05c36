import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";
import { Writable } from "node:stream";
import { AppError } from "@guildhall/kernel";

/**
 * A password that nobody sees: asked for twice in a terminal, or all of stdin (without the last line break) with
 * `--password-stdin`. Words of a command stand in the shell's history, so there it can't be given.
 */
export async function readPassword(who: string, { fromStdin }: { fromStdin: boolean }): Promise<string> {
  if (fromStdin) return (await text(process.stdin)).replace(/\r?\n$/, "");
  if (!process.stdin.isTTY) throw noTerminal();
  const password = await askUnseen(`Password for ${who}: `);
  if ((await askUnseen("The same again: ")) !== password) throw notTheSame();
  return password;
}

async function askUnseen(question: string): Promise<string> {
  process.stdout.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const aborting = new AbortController();
  terminal.once("close", () => aborting.abort());
  try {
    return await terminal.question("", { signal: aborting.signal });
  } catch {
    throw givenUp();
  } finally {
    terminal.close();
    process.stdout.write("\n");
  }
}

const noTerminal = () =>
  badInput("no-terminal", "There is no terminal to ask for the password. Send it to stdin and add --password-stdin.");

const notTheSame = () => badInput("passwords-differ", "The two passwords are not the same. Nothing was changed.");

const givenUp = () => badInput("no-password", "No password was given. Nothing was changed.");

function badInput(reason: string, userMessage: string): AppError {
  return new AppError({ code: "bad-input", reason, userMessage });
}
