import { Badge } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import { Room } from "../../shell/settings/room.tsx";
import { TestingForAll } from "../agents/versions/testing-for-all.tsx";
import { DeletionSection } from "./danger/deletion-section.tsx";
import { ExportSection } from "./danger/export-section.tsx";
import { DemoNotice } from "./demo-notice.tsx";
import { KeepRunsForm } from "./keep-runs-form.tsx";
import { ClerkKeepsMembers } from "./members/clerk-keeps-members.tsx";
import { KeptAtClerk } from "./members/kept-at-clerk.tsx";
import { RenameForm } from "./rename-form.tsx";

/** What is known of the organization; it can be renamed here, and the demo one removed. */
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
      <ClerkKeepsMembers />
      {(organization.role === "owner" || organization.role === "admin") && (
        <KeptAtClerk legend="Name">
          <RenameForm key={organization.id} />
        </KeptAtClerk>
      )}
      {(organization.role === "owner" || organization.role === "admin") && (
        <>
          <KeepRunsForm key={`runs ${organization.id}`} />
          <TestingForAll key={`tests ${organization.id}`} />
        </>
      )}
      <DemoNotice />
      {organization.role === "owner" && <ExportSection />}
      {organization.role === "owner" && !organization.isDemo && <DeletionSection />}
    </Room>
  );
}
