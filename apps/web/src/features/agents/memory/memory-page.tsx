import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";
import { useAgent } from "../use-agent.ts";
import { ForgetMe } from "./forget-me.tsx";
import { MemoryForm } from "./memory-form.tsx";
import { MemoryHistory } from "./memory-history.tsx";
import { memoryQuery } from "./memory-queries.ts";

/** What the agent remembers of the person who looks: to see, to change, to make what it was, to delete. */
export function MemoryPage() {
  const { id, name } = useAgent();
  const memory = useSuspenseQuery(memoryQuery(useApi(), id)).data;
  return (
    <section className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-6 md:px-6">
      <p className="max-w-prose text-pretty text-ink-soft">
        {name} is told this in each conversation with you. Nobody else sees it, and it knows nothing of it when it talks
        to others.
      </p>
      <MemoryForm key={memory.version} agentId={id} memory={memory} />
      {memory.version > 0 && (
        <>
          <MemoryHistory agentId={id} now={memory.data} />
          <ForgetMe agentId={id} agentName={name} />
        </>
      )}
    </section>
  );
}
