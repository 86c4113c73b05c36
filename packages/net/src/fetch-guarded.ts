import { type Agent, fetch as send } from "undici";
import { Deadline } from "./deadline.ts";
import { limitBody } from "./limit-body.ts";
import type { Limits } from "./limits.ts";
import { netError } from "./net-error.ts";
import { type Hop, nextHop } from "./next-hop.ts";
import { hostOf, readUrl } from "./read-url.ts";
import { toNetError } from "./to-net-error.ts";

export type Sending = { agent: Agent; checkLiteral: (url: URL) => void; limits: Limits };
type Answer = Awaited<ReturnType<typeof send>>;

/** What `fetch` would answer, through the guard. */
export async function fetchGuarded(
  sending: Sending,
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const url = readUrl(input instanceof Request ? input.url : String(input));
  const request = new Request(input, init);
  const deadline = new Deadline(hostOf(url), sending.limits, request.signal);
  const body = request.body ? await request.arrayBuffer() : null;
  try {
    const first: Hop = { url, method: request.method, headers: request.headers, body };
    const { answer, hop } = await follow(sending, first, deadline);
    deadline.answered();
    return toResponse(answer, hop, { deadline, maxBytes: sending.limits.maxBytes });
  } catch (error) {
    deadline.end();
    throw deadline.signal.aborted ? deadline.signal.reason : error;
  }
}

async function follow(sending: Sending, first: Hop, deadline: Deadline): Promise<{ answer: Answer; hop: Hop }> {
  let hop = first;
  for (let redirects = 0; redirects <= sending.limits.maxRedirects; redirects++) {
    const answer = await ask(sending, hop, deadline);
    const next = nextHop(hop, { status: answer.status, location: answer.headers.get("location") });
    if (!next) return { answer, hop };
    await answer.body?.cancel();
    hop = next;
  }
  throw netError("url-redirects-too-often", hostOf(first.url));
}

async function ask({ agent, checkLiteral }: Sending, hop: Hop, { signal }: Deadline): Promise<Answer> {
  checkLiteral(hop.url);
  const { method, body } = hop;
  const headers = [...hop.headers];
  try {
    return await send(hop.url, { dispatcher: agent, redirect: "manual", method, headers, body, signal });
  } catch (error) {
    throw toNetError(error, hostOf(hop.url));
  }
}

function toResponse(
  answer: Answer,
  hop: Hop,
  { deadline, maxBytes }: { deadline: Deadline; maxBytes: number },
): Response {
  const where = hostOf(hop.url);
  const { status, statusText } = answer;
  const atEnd = () => deadline.end();
  if (Number(answer.headers.get("content-length") ?? 0) > maxBytes) {
    void answer.body?.cancel();
    throw netError("url-too-large", where);
  }
  if (!answer.body) atEnd();
  const body = answer.body && limitBody(answer.body, { where, maxBytes, signal: deadline.signal, atEnd });
  const response = new Response(body, { status, statusText, headers: [...answer.headers] });
  // `Response` can't be given its address; who follows links in it needs the last one.
  return Object.defineProperty(response, "url", { value: hop.url.href });
}
