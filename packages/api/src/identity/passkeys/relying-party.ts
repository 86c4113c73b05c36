/** What passkeys may sign with: Ed25519, ES256 and RS256. All devices know one of them; Node calls newer ones experimental. */
export const passkeyAlgorithms = [-8, -7, -257];

/** For whom passkeys are made: the place where people open Guildhall. They work nowhere else. */
export function relyingParty(publicUrl: string): { id: string; origin: string; name: string } {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin, name: "Guildhall" };
}
