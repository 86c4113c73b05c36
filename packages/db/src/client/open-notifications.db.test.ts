import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { testDatabase } from "../throwaway/test-database.ts";
import { type Notifications, openNotifications } from "./open-notifications.ts";

const copy = testDatabase();
let other: pg.Client;
let notifications: Notifications;
let errors: Error[];

beforeEach(async () => {
  errors = [];
  other = new pg.Client({ connectionString: copy.url });
  await other.connect();
  notifications = await openNotifications(copy.url, (error) => void errors.push(error));
});
afterEach(async () => {
  await notifications.close();
  await other.end();
});

const listening = `select pid from pg_stat_activity where application_name = 'guildhall-listen' and datname = current_database()`;
const breakConnection = () => other.query(`select pg_terminate_backend(pid) from (${listening}) l`);
const notify = (channel: string, payload: string) => other.query("select pg_notify($1, $2)", [channel, payload]);

/** Sends again and again until it arrives: LISTEN is under way when `listen` returns. */
async function notifyUntil(channel: string, payload: string, arrived: () => boolean): Promise<void> {
  await expect.poll(() => notify(channel, payload).then(arrived), { timeout: 10_000, interval: 20 }).toBe(true);
}

test("each listener of a channel hears what is sent there, until it is taken away", async () => {
  const first: string[] = [];
  const second: string[] = [];
  const stopOther = notifications.listen("other", (payload) => first.push(`other ${payload}`));
  const stop = notifications.listen("channel", (payload) => first.push(payload));
  notifications.listen("channel", (payload) => second.push(payload));
  await notifyUntil("channel", "a", () => first.length > 0 && second.length > 0);
  const heard = first.length;
  stop();
  await notifyUntil("channel", "b", () => second.includes("b"));
  expect(first).toHaveLength(heard);
  expect(new Set(first)).toEqual(new Set(["a"]));
  stopOther();
});

test("a lost connection comes back, says so, and goes on listening on every channel", async () => {
  const heard: string[] = [];
  const after: string[] = [];
  notifications.listen("one", (payload) => heard.push(`one ${payload}`));
  notifications.listen("two", (payload) => heard.push(`two ${payload}`));
  await notifyUntil("two", "before", () => heard.includes("two before"));
  const reconnected = Promise.withResolvers<void>();
  notifications.onReconnect(() => reconnected.resolve());
  await breakConnection();
  notifications.listen("during", (payload) => after.push(payload));
  await reconnected.promise;
  for (const channel of ["one", "two"]) {
    await notify(channel, "after");
    await expect.poll(() => heard).toContain(`${channel} after`);
  }
  await notifyUntil("during", "x", () => after.length > 0);
  expect(heard.filter((entry) => entry === "one after")).toHaveLength(1);
});

test("it comes back as often as it is lost", async () => {
  let reconnects = 0;
  notifications.onReconnect(() => reconnects++);
  for (const times of [1, 2, 3]) {
    await breakConnection();
    await expect.poll(() => reconnects, { timeout: 5000 }).toBe(times);
  }
  expect((await other.query(listening)).rowCount).toBe(1);
});

test("a callback that was taken away is not called, and one that fails harms no other", async () => {
  const calls: string[] = [];
  const stop = notifications.onReconnect(() => calls.push("taken away"));
  notifications.onReconnect(() => {
    throw new Error("a callback of ours failed");
  });
  notifications.onReconnect(() => calls.push("called"));
  stop();
  await breakConnection();
  await expect.poll(() => calls, { timeout: 5000 }).toContain("called");
  await expect.poll(async () => (await other.query(listening)).rowCount).toBe(1);
  expect(calls).toEqual(["called"]);
  expect(errors.map(({ message }) => message)).toContain("a callback of ours failed");
});

test("a listener that fails harms neither the process nor the other listeners", async () => {
  const heard: string[] = [];
  notifications.listen("channel", () => {
    throw new Error("a listener of ours failed");
  });
  notifications.listen("channel", (payload) => heard.push(payload));
  await notifyUntil("channel", "a", () => heard.length > 0);
  expect(errors.map(({ message }) => message)).toContain("a listener of ours failed");
});

test("closed while the connection is being made anew, none stays open", async () => {
  await breakConnection();
  await expect.poll(() => errors).not.toHaveLength(0);
  await notifications.close();
  // Nothing tells that no connection will come; it would after 250 ms.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await other.query(listening)).rowCount).toBe(0);
});
