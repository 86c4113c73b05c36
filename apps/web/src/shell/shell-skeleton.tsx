import { Skeleton } from "@guildhall/ui";
import { PageSkeleton } from "./page-skeleton.tsx";

/** The shape of the whole window, while the organization is on its way. */
export function ShellSkeleton() {
  return (
    <div className="flex min-h-dvh">
      <div className="hidden w-56 flex-col gap-2 border-r border-line bg-rail p-3 md:flex">
        <Skeleton className="mb-4 h-9" />
        <Skeleton className="h-8" />
        <Skeleton className="h-8" />
        <Skeleton className="h-8" />
      </div>
      <PageSkeleton />
    </div>
  );
}
