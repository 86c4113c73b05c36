import type { Worker } from "@guildhall/jobs";
import { projectTurn, type RunFrame, turnText } from "@guildhall/kernel";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { followConversation } from "../conversations/follow-conversation.ts";
import { createOrganizationWith, type TestMember, wizardAnswers } from "./create-organization-with.ts";
import { openTestServices, type TestServices } from "./open-test-services.ts";
import { startTestWorker } from "./start-test-worker.ts";

export type Frame = RunFrame & { eventId: string };

type Set = { models: ModelServer; services: TestServices; worker: Worker; owner: TestMember; agentId: string };

export const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(" ");
export const textOf = (frames: RunFrame[]) => turnText(projectTurn(frames.flatMap(({ events }) => events)));

/** For tests: an owner, an agent and, anew for each test, an empty conversation; a worker answers by the scripted model. */
export function openChatBench(database: { readonly url: string }, options: { namesConversations?: boolean } = {}) {
  let set: Set | undefined;
  let conversationId = "";
  beforeAll(async () => {
    set = await setUp(database.url, options);
  });
  afterAll(async () => {
    await set?.worker.stop(0);
    await set?.services.close();
    await set?.models.close();
  });
  beforeEach(async () => {
    const { models, services, owner, agentId } = ready();
    models.reset();
    services.log.lines.length = 0;
    conversationId = (await owner.api.conversations.create({ agentId })).id;
  });

  function ready(): Set {
    if (!set) throw new Error("The bench is there from the first hook on.");
    return set;
  }
  const api = () => ready().owner.api.conversations;
  const statusOf = async (runId: string) =>
    (await ready().services.database.prisma.run.findUniqueOrThrow({ where: { id: runId } })).status;

  return {
    get models() {
      return ready().models;
    },
    get services() {
      return ready().services;
    },
    get worker() {
      return ready().worker;
    },
    get owner() {
      return ready().owner;
    },
    get agentId() {
      return ready().agentId;
    },
    get conversationId() {
      return conversationId;
    },
    /** Goes on in another conversation. */
    set conversationId(id: string) {
      conversationId = id;
    },
    get: () => api().get({ id: conversationId }),
    send: (content = "Hello") => api().send({ conversationId, content }),
    retry: (runId: string) => api().retry({ runId }),
    statusOf,
    expectEnd: (runId: string, status: string) => expect.poll(() => statusOf(runId), { timeout: 10_000 }).toBe(status),
    /** Reads until the run has ended. */
    followTo: (runId: string, lastEventId?: string, onFrame: (frame: Frame) => void = () => {}) =>
      followTo(ready().owner, { conversationId, lastEventId }, runId, onFrame),
    cutConnections: () => cutConnections(ready().services),
  };
}

async function setUp(url: string, options: { namesConversations?: boolean }): Promise<Set> {
  const models = await startModelServer();
  const services = await openTestServices(url, {
    models: { openai: { baseUrl: models.baseUrl } },
    net: { allowPrivate: ["127.0.0.1"] },
  });
  const worker = await startTestWorker(services, undefined, options);
  const owner = await createOrganizationWith(services);
  const { agent } = await owner.api.agents.create(wizardAnswers("Ada"));
  return { models, services, worker, owner, agentId: agent.id };
}

async function followTo(
  owner: TestMember,
  from: { conversationId: string; lastEventId: string | undefined },
  runId: string,
  onFrame: (frame: Frame) => void,
): Promise<Frame[]> {
  const stop = new AbortController();
  const frames: Frame[] = [];
  for await (const frame of await followConversation(owner.context, from, stop.signal)) {
    frames.push(frame);
    onFrame(frame);
    if (frame.runId === runId && frame.events.some(({ type }) => type === "run-finish")) stop.abort();
  }
  return frames;
}

function cutConnections({ database }: TestServices) {
  return database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and application_name = any($1)`,
    [["guildhall-listen", "guildhall-test"]],
  );
}
