import { Skeleton } from "@guildhall/ui";

/** The shape of a conversation that is on its way. */
export function ConversationSkeleton({ late = false }: { late?: boolean }) {
  return (
    <div aria-busy="true" className="mx-auto flex w-full max-w-[calc(72ch+3rem)] flex-col gap-6 px-4 py-6">
      <Skeleton late={late} className="h-11 w-2/5 self-end" />
      <Skeleton late={late} className="h-28 w-4/5" />
      <Skeleton late={late} className="h-11 w-1/3 self-end" />
      <Skeleton late={late} className="h-20 w-4/5" />
    </div>
  );
}
