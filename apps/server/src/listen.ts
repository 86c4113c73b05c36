import { AppError } from "@guildhall/kernel";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

export type Listening = { port: number; close: () => Promise<void> };

/** Opens the port. Rejects with words when it is taken. */
export async function listen(app: Hono, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: Error) => reject(cannotListen(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Event streams never end by themselves; their readers come back to the next server.
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function cannotListen(cause: Error, port: number, host: string): AppError {
  const code = "code" in cause ? cause.code : "";
  const taken = `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
  const userMessage = code === "EADDRINUSE" ? taken : `Cannot listen on ${host}:${port}: ${cause.message}.`;
  return new AppError({ code: "conflict", reason: "port-unavailable", userMessage, retry: false, cause });
}
