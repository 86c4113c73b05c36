import { Button, Notice } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import SparklesIcon from "lucide-react/icons/sparkles";
import { useRemoveDemo } from "./use-remove-demo.ts";

/** Says that this is the demo organization, and removes it in one press. Shows nothing anywhere else. */
export function DemoNotice() {
  const { organization } = useRouteContext({ from: "/o/$org" });
  const remove = useRemoveDemo();
  if (!organization.isDemo) return null;
  return (
    <Notice
      tone="accent"
      icon={<SparklesIcon size={16} aria-hidden="true" />}
      title="This is a demo organization"
      action={
        organization.role === "owner" && (
          <Button busy={remove.isPending} onClick={() => remove.mutate()}>
            Remove demo organization
          </Button>
        )
      }
    >
      Look around and try its agents. Removing it takes everything in it away and touches nothing else.
    </Notice>
  );
}
