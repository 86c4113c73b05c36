import { fileURLToPath } from "node:url";

/** The folder of the checkout: relative paths in the environment start here, from wherever a command is called. */
export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");
