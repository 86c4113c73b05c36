import { readReadiness, type Services } from "@guildhall/api";
import { Hono } from "hono";

/** Liveness, and readiness with each dependency by name. */
export function healthRoutes({ database }: Services): Hono {
  return new Hono()
    .get("/healthz", (c) => c.json({ status: "ok" }))
    .get("/readyz", async (c) => {
      const { ready, dependencies } = await readReadiness(database.pool);
      return c.json({ status: ready ? "ready" : "not-ready", dependencies }, ready ? 200 : 503);
    });
}
