const dayMs = 24 * 60 * 60 * 1000;

/** For how long a key may hold. */
export const terms = [
  { value: "7", label: "A week" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
  { value: "forever", label: "Until it is revoked" },
] as const;
export type Term = (typeof terms)[number]["value"];

/** When a key ends that is made now for this term; null when it goes on. */
export function endOf(term: Term, now = Date.now()): string | null {
  return term === "forever" ? null : new Date(now + Number(term) * dayMs).toISOString();
}
