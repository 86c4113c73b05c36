import type { CredentialValue } from "./credentials.contract.ts";

const shown = 4;

/** By which a person recognises a credential: the last characters of a long key, the name of a login or of headers. */
export function hintOf(value: CredentialValue): string {
  switch (value.kind) {
    case "api_key":
      return value.key.length >= 4 * shown ? `…${value.key.slice(-shown)}` : "";
    case "login":
      return value.username.slice(0, 60);
    case "headers":
      return Object.keys(value.headers).join(", ").slice(0, 60);
  }
}
