import { projectTurn, type RunEvent, turnText } from "@guildhall/kernel";
import { expect, test } from "vitest";
import type { NewFrame } from "./create-frame-writer.ts";
import { createRecorder } from "./create-recorder.ts";

/** A writer whose commits end when the test says so. */
function slowWriter() {
  const commits: { frame: NewFrame; end: (owned?: boolean) => void; fail: (error: Error) => void }[] = [];
  const write = (frame: NewFrame) =>
    new Promise<boolean>((resolve, reject) => {
      commits.push({ frame, end: (owned = true) => resolve(owned), fail: reject });
    });
  return { commits, writer: { write } };
}

function record(lastSeq = 0) {
  const { commits, writer } = slowWriter();
  const lost: true[] = [];
  const run = { orgId: "org", topic: "topic", runId: "run" };
  const onLost = () => void lost.push(true);
  const recorder = createRecorder({ writer, run, fence: { jobId: "run", owner: "me" }, lastSeq, onLost });
  return { commits, recorder, lost };
}

const text = (words: string): RunEvent => ({ type: "text-delta", text: words });
const usage = { inputTokens: 1, outputTokens: 1 };
const finish: RunEvent = { type: "run-finish", outcome: "completed", usage, durationMs: 1 };
const toolStep: RunEvent = { type: "step-finish", step: 0, finishReason: "tool-calls", usage };
const beforeNextFrame = () => new Promise((resolve) => setTimeout(resolve, 100));
const eventsOf = (frames: { events: RunEvent[] }[]) => frames.flatMap(({ events }) => events);

test("the end of a run is never committed before the statement that settles it, though a frame is waiting its turn", async () => {
  const { commits, recorder } = record();
  await recorder.emit(text("one "));
  await recorder.emit(text("two"));
  await beforeNextFrame();
  expect(commits).toHaveLength(1);
  await recorder.emit(finish);
  const closing = recorder.close();
  commits[0]?.end();
  await beforeNextFrame();
  expect(eventsOf(commits.map(({ frame }) => frame)).filter(({ type }) => type === "run-finish")).toEqual([]);
  commits[1]?.end();
  const last = await closing;
  expect(last.events.at(-1)).toEqual(finish);
  const frames = [...commits.map(({ frame }) => frame), last];
  expect(frames.map(({ seq }) => seq)).toEqual(frames.map((_, i) => i + 1));
  expect(turnText(projectTurn(eventsOf(frames)))).toBe("one two");
});

test("the first text goes out at once, what follows gathers until the next frame", async () => {
  const { commits, recorder } = record(7);
  await recorder.emit(text("a"));
  await expect.poll(() => commits.length).toBe(1);
  commits[0]?.end();
  for (const words of ["b", "c", "d"]) await recorder.emit(text(words));
  await expect.poll(() => commits.length).toBe(2);
  expect(commits.map(({ frame }) => [frame.seq, frame.events])).toEqual([
    [8, [text("a")]],
    [9, [text("bcd")]],
  ]);
  commits[1]?.end();
  expect(await recorder.close()).toEqual({ seq: 10, events: [] });
});

test("what a tool's call rests on is durable before it is made", async () => {
  const { commits, recorder } = record();
  let durable = false;
  const written = recorder.emit(toolStep).then(() => (durable = true));
  await expect.poll(() => commits.length).toBe(1);
  expect(durable).toBe(false);
  commits[0]?.end();
  await written;
});

test("frames are committed one after the other, without a gap", async () => {
  const { commits, recorder } = record();
  const emitted = [text("a"), toolStep, text("b"), toolStep].map((event) => recorder.emit(event));
  await beforeNextFrame();
  expect(commits).toHaveLength(1);
  for (let i = 0; i < 4; i++) {
    commits[i]?.end();
    await beforeNextFrame();
  }
  await Promise.all(emitted);
  expect(commits.map(({ frame }) => frame.seq)).toEqual(commits.map((_, i) => i + 1));
  expect(turnText(projectTurn(eventsOf(commits.map(({ frame }) => frame))))).toBe("ab");
});

test("a frame that is refused says that the run is lost", async () => {
  const { commits, recorder, lost } = record();
  await recorder.emit(text("a"));
  await expect.poll(() => commits.length).toBe(1);
  commits[0]?.end(false);
  await expect.poll(() => lost.length).toBe(1);
});

test("a frame that can't be written fails the turn instead of passing for a lost one, and its events are kept", async () => {
  const { commits, recorder, lost } = record();
  const refusal = new Error("the disk is full");
  await recorder.emit(text("a"));
  await expect.poll(() => commits.length).toBe(1);
  commits[0]?.fail(refusal);
  await beforeNextFrame();
  await expect(recorder.emit(text("b"))).rejects.toBe(refusal);
  await recorder.emit({ type: "error", reason: "unexpected", message: "It failed.", retry: true });
  const last = await recorder.close();
  expect(lost).toEqual([]);
  expect(last.seq).toBe(1);
  expect(last.events[0]).toEqual(text("a"));
});
