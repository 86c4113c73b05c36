import { spawn } from "node:child_process";
import { repositoryRoot } from "@guildhall/env";
import { z } from "zod";

export type ModelProcess = { baseUrl: string; stop: () => void };

const announced = z.object({ baseUrl: z.url() });

/** Starts the scripted model server as a process of its own, so that its work is not measured as ours. */
export async function startModelProcess(flags: string[]): Promise<ModelProcess> {
  const file = "packages/testing/src/model-server/main.ts";
  const child = spawn(process.execPath, [file, ...flags], {
    cwd: repositoryRoot,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise<string>((resolve) =>
    child.stdout.once("data", (data: Buffer) => resolve(data.toString())),
  );
  const { baseUrl } = announced.parse(JSON.parse(line));
  return { baseUrl, stop: () => void child.kill("SIGKILL") };
}
