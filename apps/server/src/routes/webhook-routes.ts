import { describeError, httpStatus, receiveClerkMessage, type Services } from "@guildhall/api";
import { AppError } from "@guildhall/kernel";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

const mostBytes = 1024 * 1024;

/** Signed messages of services outside. What fails is answered so that the sender sends it again. */
export function webhookRoutes(services: Services): Hono {
  return new Hono()
    .post("/clerk", bodyLimit({ maxSize: mostBytes, onError: tooLarge }), async (c) =>
      c.json({ outcome: await receiveClerkMessage(services, c.req.raw) }),
    )
    .onError((error, c) => {
      const { retry: _retry, ...description } = describeError(error);
      if (description.code === "internal") services.log.error("a webhook of a service failed", { error });
      return c.json({ error: description }, httpStatus[description.code]);
    });
}

function tooLarge(): never {
  throw new AppError({ code: "bad-input", reason: "too-large", userMessage: "The body is larger than 1 MB." });
}
