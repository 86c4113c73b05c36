import { connectDatabase, openNotifications } from "@guildhall/db";
import { testDatabase } from "@guildhall/testing/test-database";
import { waitFor } from "@guildhall/testing/guildhall";
import { expect, test } from "vitest";
import { stopChannel } from "./ask-to-stop.ts";
import { watchStops } from "./watch-stops.ts";

const copy = testDatabase();

test("a stop that comes while its run is only just being taken is heard, once", async () => {
  const onError = () => undefined;
  const { pool } = connectDatabase({ url: copy.url, poolSize: 2, applicationName: "test", onError });
  const notifications = await openNotifications(copy.url, onError);
  const stops = watchStops(notifications, pool);
  const heard: string[] = [];
  stops.onStop("run_first", () => heard.push("first"));
  stops.onStop("run_last", () => heard.push("last"));
  const tell = (runId: string) => pool.query("select pg_notify($1, $2)", [stopChannel, runId]);
  await waitFor("the first stop", async () => heard.length > 0 || (await tell("run_first"), false));
  await tell("run_early");
  await tell("run_last");
  await waitFor("the last stop", () => heard.includes("last"));
  let early = 0;
  stops.onStop("run_early", () => (early += 1));
  expect(early).toBe(1);
  stops.onStop("run_early", () => (early += 1));
  expect(early).toBe(1);
  await notifications.close();
  await pool.end();
});
