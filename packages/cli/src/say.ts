import { startedAt } from "@guildhall/env";

const beganAt = startedAt();

function write(stream: NodeJS.WriteStream, text: string): void {
  stream.write(`${text}\n`);
}

/** What a command tells the person who called it. */
export const say = {
  plain: (text: string) => write(process.stdout, text),
  /** What is happening now, with the seconds since the command began. */
  step: (text: string) => write(process.stdout, `${((Date.now() - beganAt) / 1000).toFixed(1).padStart(5)} s  ${text}`),
  error: (text: string) => write(process.stderr, `✗ ${text}`),
};
