/** The key with which the page was served, where Clerk signs people in; null elsewhere. */
export function clerkKey(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="guildhall-clerk"]')?.content ?? null;
}
