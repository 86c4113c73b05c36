import { Badge } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import { DemoNotice } from "./demo-notice.tsx";

/** What is known of the organization; the demo one can be removed here. */
export function OrganizationPage() {
  const { organization } = useRouteContext({ from: "/o/$org" });
  return (
    <section className="flex flex-col gap-5">
      <h2 className="flex items-center gap-2 font-semibold">
        {organization.name}
        {organization.isDemo && <Badge tone="accent">Demo</Badge>}
      </h2>
      <dl className="grid max-w-md grid-cols-[8rem_1fr] gap-y-2">
        <dt className="text-ink-faint">Short name</dt>
        <dd className="font-mono text-[13px]">{organization.slug}</dd>
        <dt className="text-ink-faint">Your role</dt>
        <dd className="first-letter:uppercase">{organization.role}</dd>
      </dl>
      <DemoNotice />
    </section>
  );
}
