import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import type { PasskeyAssertion, PasskeyCreation, PasskeyRequest } from "../identity/passkeys.contract.ts";

const present = 1;
const verified = 4;
const hasKey = 64;

/** What a device of a test does otherwise than a right one. */
export type Quirks = { origin?: string; rpId?: string; isVerified?: boolean; counter?: number };

/** For tests: a device that makes passkeys and signs with them, byte for byte as WebAuthn says. */
export function openAuthenticator(origin: string) {
  const id = randomBytes(16);
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  let counter = 0;
  const head = (rpId: string, flags: number, count: number) =>
    Buffer.concat([sha256(rpId), Buffer.from([flags]), uint(count, 4)]);
  const answer = { id: text(id), rawId: text(id), type: "public-key", clientExtensionResults: {} } as const;
  return {
    create({ challenge, rp }: PasskeyCreation, quirks: Quirks = {}) {
      const flags = present | hasKey | (quirks.isVerified === false ? 0 : verified);
      const credential = Buffer.concat([Buffer.alloc(16), uint(id.length, 2), id, coseOf(publicKey)]);
      const authData = Buffer.concat([head(quirks.rpId ?? rp.id, flags, counter), credential]);
      // {"fmt": "none", "attStmt": {}, "authData": …}
      const attestation = Buffer.concat([
        Buffer.from("a363666d74646e6f6e656761747453746d74a068617574684461746159", "hex"),
        uint(authData.length, 2),
        authData,
      ]);
      const clientDataJSON = clientData("webauthn.create", challenge, quirks.origin ?? origin);
      const response = { clientDataJSON: text(clientDataJSON), attestationObject: text(attestation), transports: [] };
      return { ...answer, response };
    },
    get({ challenge, rpId }: PasskeyRequest, quirks: Quirks = {}): PasskeyAssertion {
      counter = quirks.counter ?? counter + 1;
      const authData = head(quirks.rpId ?? rpId, present | (quirks.isVerified === false ? 0 : verified), counter);
      const clientDataJSON = clientData("webauthn.get", challenge, quirks.origin ?? origin);
      const signed = Buffer.concat([authData, sha256(clientDataJSON)]);
      const signature = text(sign("sha256", signed, privateKey));
      return {
        ...answer,
        response: { clientDataJSON: text(clientDataJSON), authenticatorData: text(authData), signature },
      };
    },
  };
}

const text = (bytes: Buffer) => bytes.toString("base64url");
const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();

const clientData = (type: string, challenge: string, origin: string) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

function uint(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
}

/** {1: 2, 3: -7, -1: 1, -2: x, -3: y} */
function coseOf(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const [left, right] = [Buffer.from(x, "base64url"), Buffer.from(y, "base64url")];
  return Buffer.concat([Buffer.from("a5010203262001215820", "hex"), left, Buffer.from("225820", "hex"), right]);
}
