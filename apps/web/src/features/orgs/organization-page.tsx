import { Badge } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import { Room } from "../../shell/settings/room.tsx";
import { DemoNotice } from "./demo-notice.tsx";

/** What is known of the organization; the demo one can be removed here. */
export function OrganizationPage() {
  const { organization } = useRouteContext({ from: "/o/$org" });
  return (
    <Room
      title={
        <span className="flex items-center gap-2">
          {organization.name}
          {organization.isDemo && <Badge tone="accent">Demo</Badge>}
        </span>
      }
    >
      <dl className="grid max-w-md grid-cols-[8rem_1fr] gap-y-2">
        <dt className="text-ink-faint">Short name</dt>
        <dd className="font-mono text-[13px]">{organization.slug}</dd>
        <dt className="text-ink-faint">Your role</dt>
        <dd className="first-letter:uppercase">{organization.role}</dd>
      </dl>
      <DemoNotice />
    </Room>
  );
}
