import { residentMb } from "../measure/process-use.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const settleMs = 20_000;

/** What server and worker hold in memory when nobody asks anything. Linux only: it reads /proc. */
export const idleMemory: Benchmark = {
  name: "idle-memory",
  about: "resident memory of server and worker, twenty seconds after their start",
  run: () => withGuildhall([], measure),
};

async function measure({ guildhall }: Stage): Promise<Figure[]> {
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  const server = residentMb(guildhall.server.pid());
  const worker = residentMb(guildhall.worker.pid());
  return [
    { name: "server", value: server, unit: "MB" },
    { name: "worker", value: worker, unit: "MB" },
    { name: "together", value: server + worker, unit: "MB", goal: "≤ 350 MB" },
  ];
}
