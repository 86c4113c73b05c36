import { AppError } from "@guildhall/kernel";
import { commands } from "./commands.ts";
import { listCommands } from "./list-commands.ts";
import { say } from "./say.ts";

// Who was listening may have gone (`… | head`); what is running goes on.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const [name = "", ...args] = process.argv.slice(2);
const command = commands.find((each) => each.name === name);

const code = command ? await run() : refuse();
// Not left to the event loop: the schema engine keeps timers for ten seconds after its work.
process.stdout.write("", () => process.exit(code));

async function run(): Promise<number> {
  try {
    return (await command?.run(args, command.usage)) ?? 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    for (const line of error.userMessage.split("\n")) say.error(line);
    return 1;
  }
}

function refuse(): number {
  const asked = name === "" || name === "help" || name === "--help";
  if (!asked) say.error(`There is no command "${name}".`);
  say.plain(listCommands(commands));
  return asked ? 0 : 2;
}
