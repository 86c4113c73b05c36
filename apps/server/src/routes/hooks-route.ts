import { describeError, httpStatus, type Services, startByWebhook } from "@guildhall/api";
import { AppError, jsonValue } from "@guildhall/kernel";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

const mostBytes = 1024 * 1024;

/**
 * The addresses at which other programs start workflows. `?wait=1` answers with the run's output when it has ended, the
 * header `Idempotency-Key` makes a second call the same run.
 */
export function hooksRoute(services: Services): Hono {
  return new Hono()
    .post("/:token", bodyLimit({ maxSize: mostBytes, onError: tooLarge }), async (c) => {
      const asked = new URL(c.req.url).searchParams.get("wait");
      const wait = asked === "1" || asked === "true";
      const body = await readBody(c);
      const idempotencyKey = c.req.header("idempotency-key")?.slice(0, 200);
      const run = await startByWebhook(services, { token: c.req.param("token"), body, wait, idempotencyKey });
      return c.json(run, wait && run.status === "failed" ? 500 : run.status === "completed" ? 200 : 202);
    })
    .onError((error, c) => {
      const { retry: _retry, ...description } = describeError(error);
      if (description.code === "internal") services.log.error("a webhook failed", { error });
      return c.json({ error: description }, httpStatus[description.code]);
    });
}

/** JSON as it is; a form as an object; anything else as text. */
async function readBody(c: Context): Promise<unknown> {
  const type = c.req.header("content-type") ?? "";
  if (/urlencoded|form-data/.test(type)) return jsonValue.parse(await c.req.parseBody());
  const text = await c.req.text();
  if (text === "") return null;
  if (!/json/.test(type)) return text;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError({ code: "bad-input", reason: "not-json", userMessage: "The body is not JSON.", cause });
  }
}

function tooLarge(): never {
  throw new AppError({ code: "bad-input", reason: "too-large", userMessage: "The body is larger than 1 MB." });
}
