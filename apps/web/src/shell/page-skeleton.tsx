import { Skeleton } from "@guildhall/ui";

/** The shape of a page with a title and a list, while it is on its way. */
export function PageSkeleton() {
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-3 p-6" aria-busy="true">
      <Skeleton className="mb-3 h-7 w-40" />
      <Skeleton className="h-16" />
      <Skeleton className="h-16" />
      <Skeleton className="h-16" />
    </div>
  );
}
