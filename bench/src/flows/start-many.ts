import type { Guildhall } from "@guildhall/testing/guildhall";
import { ownerClient } from "../measure/owner-client.ts";
import { plainInput } from "./chain-of.ts";

const atOnce = 32;

/** Starts a workflow so many times, and does not wait for the ends. Gives the ids of the executions. */
export async function startMany(guildhall: Guildhall, workflowId: string, count: number): Promise<string[]> {
  const client = ownerClient(guildhall);
  const ids: string[] = [];
  let begun = 0;
  const startSome = async () => {
    while (begun++ < count) {
      const { id } = await client.executions.start.mutate({ id: workflowId, input: plainInput });
      ids.push(id);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, startSome));
  return ids;
}
