import { AppError } from "@guildhall/kernel";

const mostBytes = 2 * 1024 * 1024;
const json = /^application\/([\w.-]+\+)?json\s*(;|$)/i;

/** The JSON that a request brings, or undefined when it brings nothing. Rejects with what is wrong with it. */
export async function readJsonBody(request: Request): Promise<unknown> {
  const text = await readText(request);
  if (text === "") return undefined;
  if (!json.test(request.headers.get("content-type") ?? "")) {
    throw badBody("wrong-content-type", "Send the body as JSON, with the header `content-type: application/json`.");
  }
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    throw badBody("not-json", "The body is not JSON.", cause);
  }
}

async function readText(request: Request): Promise<string> {
  const length = request.headers.get("content-length");
  if (Number(length) > mostBytes) throw tooLarge();
  // A length that was told is held to by the HTTP parser; without one the bytes are counted as they come.
  return length === null && request.body ? readCounting(request.body) : request.text();
}

async function readCounting(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  const reader = body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength;
    if (bytes > mostBytes) throw tooLarge();
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}

const tooLarge = () => badBody("too-large", "The body is larger than 2 MB.");

function badBody(reason: string, userMessage: string, cause?: unknown): AppError {
  return new AppError({ code: "bad-input", reason, userMessage, cause });
}
