import { Button, ExactTime, Notice } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import TriangleAlertIcon from "lucide-react/icons/triangle-alert";
import { useCancelDeletion } from "./use-cancel-deletion.ts";

const day = { dateStyle: "long" } as const;

/** Tells everybody that the organization will be deleted, and lets an owner take it back. Shows nothing otherwise. */
export function DeletionBanner() {
  const { organization } = useRouteContext({ from: "/o/$org" });
  const cancel = useCancelDeletion();
  if (!organization.purgeAt) return null;
  const isOwner = organization.role === "owner";
  return (
    <div className="px-4 pt-4 md:px-8">
      <Notice
        tone="danger"
        role="status"
        icon={<TriangleAlertIcon size={16} aria-hidden="true" />}
        title={
          <>
            {organization.name} will be deleted on <ExactTime at={organization.purgeAt} options={day} />
          </>
        }
        action={
          isOwner && (
            <Button busy={cancel.isPending} onClick={() => cancel.mutate()}>
              Keep organization
            </Button>
          )
        }
      >
        All that it holds goes with it. Until then everything goes on
        {isOwner ? ", and you can take it back." : "; an owner can take it back."}
      </Notice>
    </div>
  );
}
