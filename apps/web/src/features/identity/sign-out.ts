import { outsideSession } from "../../api/outside-session.ts";

/** Ends the session of this browser; answers whether it is over. */
export async function signOut(): Promise<boolean> {
  const outside = outsideSession();
  if (outside)
    return outside.signOut().then(
      () => true,
      () => false,
    );
  const response = await fetch("/api/auth/sign-out", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  }).catch(() => null);
  return response?.ok ?? false;
}
