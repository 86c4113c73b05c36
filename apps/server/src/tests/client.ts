import type { AppRouter } from "@guildhall/api";
import { type RunFrame, runEvent } from "@guildhall/kernel";
import type { Guildhall } from "@guildhall/testing/guildhall";
import { createTRPCClient, httpLink } from "@trpc/client";
import { z } from "zod";

const authorization = ({ owner }: Guildhall) => ({ authorization: `Bearer ${owner.apiKey}` });

/** The procedures of a Guildhall under test, called over HTTP with the owner's key. */
export function client(guildhall: Guildhall) {
  const url = `${guildhall.url}/api/trpc`;
  return createTRPCClient<AppRouter>({ links: [httpLink({ url, headers: authorization(guildhall) })] });
}

/** Makes a further key of the owner, as a browser does, for some things only. */
export async function keyFor(guildhall: Guildhall, scopes: readonly string[]): Promise<string> {
  const body = JSON.stringify({ name: scopes.join(), scopes });
  const created = await fetch(`${guildhall.url}/api/v1/api-keys`, {
    method: "POST",
    headers: await inBrowser(guildhall),
    body,
  });
  return z.object({ key: z.string() }).parse(await created.json()).key;
}

/** Revokes a key of the owner, as a browser does. */
export async function revokeKey(guildhall: Guildhall, key: string): Promise<void> {
  const headers = await inBrowser(guildhall);
  const listed = await fetch(`${guildhall.url}/api/v1/api-keys`, { headers });
  const { items } = z
    .object({ items: z.array(z.object({ id: z.string(), hint: z.string() })) })
    .parse(await listed.json());
  const id = items.find(({ hint }) => key.startsWith(hint))?.id;
  const revoked = await fetch(`${guildhall.url}/api/v1/api-keys/${id}`, { method: "DELETE", headers });
  if (!revoked.ok) throw new Error(`the key was not revoked: ${await revoked.text()}`);
}

/** The headers of a browser in which the owner is signed in. */
async function inBrowser(guildhall: Guildhall) {
  const { email, password } = guildhall.owner;
  const headers = { "content-type": "application/json", origin: guildhall.url };
  const body = JSON.stringify({ email, password });
  const signedIn = await fetch(`${guildhall.url}/api/auth/sign-in/email`, { method: "POST", headers, body });
  const cookie = signedIn.headers.getSetCookie().map((text) => text.split(";")[0]);
  const { organizations } = await client(guildhall).identity.me.query();
  return { ...headers, cookie: cookie.join("; "), "x-guildhall-org": organizations[0]?.slug ?? "" };
}

/** Makes an agent as the wizard does. */
export async function createAgent(guildhall: Guildhall, name: string) {
  const answers = { who: `You are ${name}, who knows much of guilds.`, rules: "Be brief", tricks: "" };
  return client(guildhall).agents.create.mutate({ name, icon: "bot", color: "#7c3aed", ...answers });
}

const frame = z.object({
  id: z.string(),
  data: z.object({ runId: z.string(), seq: z.int(), events: z.array(runEvent) }),
});

/** A frame as the event stream sends it, and the id with which a reader goes on behind it. */
export type Received = RunFrame & { eventId: string };

/** Reads the event stream of a conversation, as a browser does, until the connection ends. */
export async function* follow(
  guildhall: Guildhall,
  conversationId: string,
  lastEventId?: string,
): AsyncGenerator<Received> {
  const input = encodeURIComponent(JSON.stringify({ conversationId, lastEventId }));
  const address = `${guildhall.url}/api/trpc/conversations.events?input=${input}`;
  const { body } = await fetch(address, { headers: { ...authorization(guildhall), accept: "text/event-stream" } });
  if (!body) throw new Error("the event stream has no body");
  const decoder = new TextDecoder();
  let text = "";
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += decoder.decode(read.value, { stream: true });
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) yield* parse(block);
  }
}

function* parse(block: string): Generator<Received> {
  const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(block)?.[1];
  const eventId = field("id");
  if (!eventId) return;
  const { id, data } = frame.parse({ id: eventId, data: JSON.parse(field("data") ?? "null") });
  yield { ...data, eventId: id };
}
