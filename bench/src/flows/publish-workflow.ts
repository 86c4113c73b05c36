import type { Graph } from "@guildhall/kernel";
import type { Guildhall } from "@guildhall/testing/guildhall";
import { ownerClient } from "../measure/owner-client.ts";

/** Makes a workflow of a graph and publishes it. Gives its id. */
export async function publishWorkflow(guildhall: Guildhall, name: string, definition: Graph): Promise<string> {
  const client = ownerClient(guildhall);
  const { id } = await client.workflows.create.mutate({ name, definition });
  await client.workflows.publish.mutate({ id });
  return id;
}
