import { bringToolchain } from "./setup/bring-toolchain.mjs";
import { build } from "./setup/build.mjs";
import { installPackages } from "./setup/install-packages.mjs";
import { run } from "./setup/run.mjs";

/**
 * Runs a command of the project on a machine that may have nothing but Node 20 and npm: brings Node and pnpm, installs
 * the packages and makes what is generated, each only when it is missing or out of date.
 *
 *     node scripts/with-toolchain.mjs [--codegen | --build] <command> [argument …]
 */
const words = process.argv.slice(2);
const work = words[0]?.startsWith("--") ? words.shift().slice(2) : undefined;
const [command, ...args] = words;

const env = await bringToolchain();
await installPackages(env);
if (work) await build(work, env);
process.exit(await run(command, args, env));
