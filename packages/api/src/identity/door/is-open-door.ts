const open = new Set(["sign-in/email", "sign-in/second-factor", "sign-in/passkey", "sign-in/passkey/ask", "sign-out"]);

/**
 * Whether a request goes to one of the doors for signing in and out. The others that better-auth has stay shut: what changes
 * an account is done by our verbs, which ask for the password, count tries, and leave a record.
 */
export function isOpenDoor({ url }: Request): boolean {
  return open.has(new URL(url).pathname.replace(/^\/api\/auth\//, ""));
}
