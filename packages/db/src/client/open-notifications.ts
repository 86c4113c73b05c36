import pg from "pg";
import { refuseDeafWay } from "./refuse-deaf-way.ts";

export type Notifications = {
  /** Calls `onPayload` for each NOTIFY on the channel, until the returned function is called. */
  listen: (channel: string, onPayload: (payload: string) => void) => () => void;
  /** Calls back after the connection was lost and is there again: what was sent meanwhile has to be read. */
  onReconnect: (callback: () => void) => () => void;
  close: () => Promise<void>;
};

const retryAfterMs = 250;

/**
 * One connection that listens, apart from the pool (a pooler in transaction mode can't carry LISTEN, and is refused). It
 * comes back by itself when the database was away.
 */
export async function openNotifications(url: string, onError: (error: Error) => void): Promise<Notifications> {
  const listeners = new Map<string, Set<(payload: string) => void>>();
  const reconnectCallbacks = new Set<() => void>();
  let client = await connect();
  let closed = false;
  // One statement after the other: a client carries out only one at a time.
  let listening = Promise.resolve();

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, application_name: "guildhall-listen", keepAlive: true });
    fresh.on("notification", ({ channel, payload }) => {
      for (const onPayload of listeners.get(channel) ?? []) tell(() => onPayload(payload ?? ""));
    });
    fresh.on("error", onError);
    await fresh.connect();
    await refuseDeafWay(fresh, url).catch(async (error: unknown) => {
      await fresh.end();
      throw error;
    });
    for (const channel of listeners.keys()) await fresh.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    fresh.once("end", () => void reconnect());
    return fresh;
  }

  async function reconnect(): Promise<void> {
    while (!closed) {
      await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
      try {
        client = await connect();
        if (closed) return await client.end();
        return reconnectCallbacks.forEach(tell);
      } catch (error) {
        onError(asError(error));
      }
    }
  }

  /** A fault of one who listens is reported, and keeps no other from hearing. */
  function tell(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      onError(asError(error));
    }
  }

  return {
    listen: (channel, onPayload) => {
      const existing = listeners.get(channel);
      if (existing) existing.add(onPayload);
      else {
        listeners.set(channel, new Set([onPayload]));
        const statement = `LISTEN ${pg.escapeIdentifier(channel)}`;
        listening = listening.then(() => client.query(statement)).then(() => undefined, onError);
      }
      return () => listeners.get(channel)?.delete(onPayload);
    },
    onReconnect: (callback) => {
      reconnectCallbacks.add(callback);
      return () => reconnectCallbacks.delete(callback);
    },
    close: async () => {
      closed = true;
      await client.end();
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
