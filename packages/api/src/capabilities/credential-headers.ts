import type { CredentialValue } from "../providers/credentials.contract.ts";

type Known = CredentialValue | { kind: "oauth"; accessToken: string };

/** The headers with which a credential proves who asks. */
export function credentialHeaders(value: Known): Record<string, string> {
  if (value.kind === "headers") return value.headers;
  if (value.kind === "login") {
    const login = Buffer.from(`${value.username}:${value.password}`).toString("base64");
    return { authorization: `Basic ${login}` };
  }
  return { authorization: `Bearer ${value.kind === "oauth" ? value.accessToken : value.key}` };
}

/** What of a credential must not come back in an answer: too short a text would stand in any. */
export function secretsOf(value: Known): string[] {
  const leastLetters = 6;
  const encoded = Object.values(credentialHeaders(value)).flatMap((it) => [it, it.replace(/^(?:Bearer|Basic) /, "")]);
  const plain = value.kind === "login" ? [value.password] : [];
  return [...new Set([...encoded, ...plain])]
    .filter((it) => it.length >= leastLetters)
    .toSorted((a, b) => b.length - a.length);
}

/** A text in which secrets are blotted out. */
export function blotOut(text: string, secrets: readonly string[]): string {
  return secrets.reduce((left, secret) => left.replaceAll(secret, "•••"), text);
}
