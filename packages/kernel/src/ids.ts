import { z } from "zod";

/** The prefix of every kind of object's id. A new model adds its line here. */
export const idPrefixes = {
  user: "usr",
  session: "ses",
  account: "acc",
  verification: "vrf",
  apiKey: "key",
  organization: "org",
  member: "mbr",
  auditEntry: "aud",
  agent: "agt",
  workflow: "wfl",
  workflowVersion: "wfv",
  conversation: "cnv",
  message: "msg",
  queuedMessage: "qms",
  run: "run",
  device: "dev",
  backupCode: "bkc",
  passkey: "psk",
  personalSecret: "psc",
  accountMail: "aml",
  invitation: "inv",
  organizationExport: "exp",
  share: "shr",
  publicLink: "lnk",
  provider: "prv",
  providerModel: "mdl",
  secret: "sec",
  credential: "crd",
  budget: "bdg",
  budgetReservation: "bdr",
  file: "fil",
  knowledgeSource: "src",
  sourceDocument: "doc",
  chunk: "chk",
  recordVector: "vec",
  tool: "tol",
  mcpServer: "mcp",
  agentVersion: "agv",
  agentPreset: "pre",
  agentQuickTask: "qtk",
  agentState: "ast",
  systemPrompt: "prm",
  systemPromptVersion: "prs",
  promptOverride: "pro",
  promptOverrideVersion: "prw",
  promptUse: "pru",
  agentTestCase: "tca",
  agentTestResult: "tre",
  citation: "cit",
  meeting: "mtg",
  meetingExpert: "mex",
  meetingEntry: "men",
  meetingTodo: "mtd",
  execution: "exe",
  wait: "wai",
  approval: "apr",
  schedule: "sch",
  webhook: "whk",
  eventTrigger: "evg",
  orgEvent: "oev",
  report: "rpt",
  reportTable: "rtb",
  insight: "ins",
  insightProof: "inp",
  recipient: "rcp",
  distributionRule: "dru",
  insightDistribution: "ind",
  email: "eml",
  emailRecipient: "emr",
  project: "prj",
  task: "tsk",
  calendar: "cal",
  event: "evt",
  webhookEvent: "whe",
  usageEntry: "use",
  dailyFigures: "day",
  missionProgress: "mpr",
  missionArtifact: "mar",
  healthResult: "hlr",
  node: "nod",
  edge: "edg",
  executor: "wrk",
} as const;

export type IdKind = keyof typeof idPrefixes;

/** Crockford's base 32: no I, L, O, U; sorts like the bytes it encodes. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A new id such as `agt_01k…`: 50 bits of milliseconds, 15 bits that count the ids of one millisecond and 65 random
 * bits. Ids sort by the time they were made; those that one process makes never sort the other way round. The id sorts
 * behind `after` too, which another process made whose clock may be ahead.
 */
export function newId(kind: IdKind, after?: string): string {
  const { millisecond, count } = nextTick(Math.max(Date.now(), after === undefined ? 0 : millisecondOf(after) + 1));
  return `${idPrefixes[kind]}_${encode(millisecond, 10)}${encode(count, 3)}${encodeRandom(13)}`;
}

/** A zod schema that accepts only ids of this kind. */
export function idSchema(kind: IdKind) {
  return z.string().regex(new RegExp(`^${idPrefixes[kind]}_[0-9a-hjkmnp-tv-z]{26}$`), `must be the id of one ${kind}`);
}

const countsPerMillisecond = 32 ** 3;
let latest = { millisecond: 0, count: 0 };

/** A clock that is set back does not set ids back: they go on from the latest one. */
function nextTick(now: number) {
  if (now > latest.millisecond) latest = { millisecond: now, count: 0 };
  else if (latest.count + 1 < countsPerMillisecond) latest = { ...latest, count: latest.count + 1 };
  else latest = { millisecond: latest.millisecond + 1, count: 0 };
  return latest;
}

function millisecondOf(id: string): number {
  const [, digits = ""] = /^[a-z]{3}_([0-9a-z]{10})/.exec(id) ?? [];
  return Array.from(digits).reduce((value, digit) => value * 32 + alphabet.indexOf(digit), 0);
}

function encode(value: number, length: number): string {
  let rest = value;
  let text = "";
  for (let i = 0; i < length; i++) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function encodeRandom(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => alphabet.charAt(byte & 31)).join("");
}
