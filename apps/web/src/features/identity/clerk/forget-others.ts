import { queryClient } from "../../../api/query-client.ts";

/** Listens to Clerk: what one person has read is not shown to the next. */
export function forgetOthers() {
  let before: string | null = null;
  return ({ user }: { user?: { id: string } | null | undefined }) => {
    const now = user?.id ?? null;
    if (before !== null && before !== now) queryClient.clear();
    before = now;
  };
}
