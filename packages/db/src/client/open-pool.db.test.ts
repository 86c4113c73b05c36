import { expect, test } from "vitest";
import { testDatabase } from "../throwaway/test-database.ts";
import { openPool } from "./open-pool.ts";

const copy = testDatabase();

test("a connection that breaks while it is held fails its next statement and nothing else", async () => {
  const idle: Error[] = [];
  const onError = (error: Error) => void idle.push(error);
  const pool = openPool({ url: copy.url, poolSize: 2, applicationName: "test", onError });
  const held = await pool.connect();
  const { rows } = await held.query<{ pid: number }>("select pg_backend_pid() as pid");
  const ended = new Promise<void>((resolve) => held.once("end", resolve));
  await pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
  await ended;
  await expect(held.query("select 1")).rejects.toThrow();
  held.release(true);
  expect(await pool.query("select 1 as one")).toMatchObject({ rows: [{ one: 1 }] });
  expect(idle).toEqual([]);
  await pool.end();
});
