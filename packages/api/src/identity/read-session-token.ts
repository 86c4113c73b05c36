import { createHmac, timingSafeEqual } from "node:crypto";

/** The cookie that holds a session; over https browsers get it under the `__Secure-` name. */
const cookieNames = ["__Secure-guildhall.session_token", "guildhall.session_token"];

/** The token of the signed session cookie, or null when there is none or its signature is not ours. */
export function readSessionToken(cookieHeader: string | null | undefined, secret: string): string | null {
  // Another server under the same name of a host, such as localhost, may have put a cookie of its own beside ours.
  for (const cookie of findCookies(cookieHeader ?? "")) {
    const token = verify(cookie, secret);
    if (token) return token;
  }
  return null;
}

function verify(cookie: string, secret: string): string | null {
  const dot = cookie.lastIndexOf(".");
  if (dot < 1) return null;
  const token = cookie.slice(0, dot);
  const given = Buffer.from(cookie.slice(dot + 1), "base64");
  const right = createHmac("sha256", secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

function findCookies(header: string): string[] {
  return header.split(";").flatMap((pair) => {
    const [name, value] = pair.trim().split("=", 2);
    return name && value && cookieNames.includes(name) ? (decode(value) ?? []) : [];
  });
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
