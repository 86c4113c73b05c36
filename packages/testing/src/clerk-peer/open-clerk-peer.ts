import { createHmac, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** An instance of Clerk at the far end: it has a key pair and a secret of its own, and signs what it says. */
export type ClerkPeer = {
  publishableKey: string;
  frontendHost: string;
  /** The public half, as Clerk shows it. */
  jwtKey: string;
  webhookSecret: string;
  /** A session token of version 2; `claims` replaces some of what it says, `header` some of its header. */
  token: (claims?: Record<string, unknown>, header?: Record<string, unknown>) => string;
  /** A webhook as it is delivered; the same id twice is the same message twice. */
  webhook: (event: ClerkEvent, delivery?: Delivery) => Request;
};

type ClerkEvent = { type: string; data: Record<string, unknown>; timestamp?: number };
type Delivery = { id?: string; sentAt?: number; secret?: string; before?: string; url?: string };

/** For tests: opens one. Nobody can reach its host; what it signs must be enough. */
export function openClerkPeer(frontendHost = "clerk.guild.test"): ClerkPeer {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const webhookSecret = `whsec_${randomBytes(24).toString("base64")}`;
  return {
    publishableKey: `pk_test_${Buffer.from(`${frontendHost}$`).toString("base64")}`,
    frontendHost,
    jwtKey: publicKey.export({ format: "pem", type: "spki" }).toString(),
    webhookSecret,
    token: (claims, header) => signToken(privateKey, frontendHost, claims, header),
    webhook: (event, delivery = {}) => signWebhook(webhookSecret, event, delivery),
  };
}

function signToken(
  key: KeyObject,
  host: string,
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const head = { alg: "RS256", kid: "ins_1", typ: "JWT", ...header };
  const body = {
    azp: "http://localhost:3000",
    iss: `https://${host}`,
    sub: "user_1",
    sid: "sess_1",
    iat: now,
    nbf: now - 10,
    exp: now + 60,
    sts: "active",
    v: 2,
    ...claims,
  };
  const text = [head, body].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${text}.${head.alg === "none" ? "" : sign("sha256", Buffer.from(text), key).toString("base64url")}`;
}

function signWebhook(ours: string, event: ClerkEvent, delivery: Delivery): Request {
  const { id = `msg_${randomBytes(8).toString("hex")}`, sentAt = Date.now(), secret = ours, before = "" } = delivery;
  const body = JSON.stringify({ object: "event", timestamp: Date.now(), instance_id: "ins_1", ...event });
  const seconds = String(Math.floor(sentAt / 1000));
  const mac = createHmac("sha256", Buffer.from(secret.replace("whsec_", ""), "base64"));
  const signature = `${before}v1,${mac.update(`${id}.${seconds}.${body}`).digest("base64")}`;
  const headers = { "svix-id": id, "svix-timestamp": seconds, "svix-signature": signature };
  const url = delivery.url ?? "http://localhost:3000/webhooks/clerk";
  return new Request(url, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body });
}
