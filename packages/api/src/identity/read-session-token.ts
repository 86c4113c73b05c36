import { createHmac, timingSafeEqual } from "node:crypto";

/** The cookie that holds a session; over https browsers get it under the `__Secure-` name. */
const cookieNames = ["__Secure-guildhall.session_token", "guildhall.session_token"];

/** The token of the signed session cookie, or null when there is none or its signature is not ours. */
export function readSessionToken(cookieHeader: string | null | undefined, secret: string): string | null {
  const cookie = findCookie(cookieHeader ?? "");
  const dot = cookie?.lastIndexOf(".") ?? -1;
  if (!cookie || dot < 1) return null;
  const token = cookie.slice(0, dot);
  const given = Buffer.from(cookie.slice(dot + 1), "base64");
  const right = createHmac("sha256", secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

function findCookie(header: string): string | null {
  for (const pair of header.split(";")) {
    const [name, value] = pair.trim().split("=", 2);
    if (name && value && cookieNames.includes(name)) return decode(value);
  }
  return null;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
