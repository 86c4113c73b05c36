import { auth } from "./benchmarks/auth.ts";
import { executions } from "./benchmarks/executions.ts";
import { firstToken } from "./benchmarks/first-token.ts";
import { idleMemory } from "./benchmarks/idle-memory.ts";
import { longConversation } from "./benchmarks/long-conversation.ts";
import { lists } from "./benchmarks/lists.ts";
import { parked } from "./benchmarks/parked.ts";
import { queued } from "./benchmarks/queued.ts";
import { recovery } from "./benchmarks/recovery.ts";
import { requests } from "./benchmarks/requests.ts";
import { resume } from "./benchmarks/resume.ts";
import { start } from "./benchmarks/start.ts";
import { streams } from "./benchmarks/streams.ts";
import { report } from "./measure/result.ts";

const benchmarks = [
  auth,
  executions,
  firstToken,
  idleMemory,
  lists,
  longConversation,
  parked,
  queued,
  recovery,
  requests,
  resume,
  start,
  streams,
];

/** Runs the benchmarks that were named, or all. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(", ")}. There are: ${benchmarks.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(1);
}
for (const benchmark of benchmarks) {
  if (wanted.length > 0 && !wanted.includes(benchmark.name)) continue;
  console.log(`Measuring ${benchmark.name} …`);
  report(benchmark, await benchmark.run());
}
