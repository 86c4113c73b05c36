import { Badge, Dialog, Menu, MenuHeading, MenuItem, MenuLine } from "@guildhall/ui";
import { useRouteContext, useRouter } from "@tanstack/react-router";
import ChevronsUpDownIcon from "lucide-react/icons/chevrons-up-down";
import PlusIcon from "lucide-react/icons/plus";
import { useState } from "react";
import { NewOrganizationForm } from "./new-organization-form.tsx";
import { OrgMark } from "./org-mark.tsx";

/** Which organization this is, the way to the others, and to a new one. */
export function OrgSwitcher({ folded }: { folded: boolean }) {
  const [making, setMaking] = useState(false);
  return (
    <>
      <OrgMenu folded={folded} onMake={() => setMaking(true)} />
      <Dialog
        open={making}
        onOpenChange={setMaking}
        title="New organization"
        description="With agents, members and keys of its own. You are its owner."
      >
        <NewOrganizationForm onCreated={() => setMaking(false)} />
      </Dialog>
    </>
  );
}

function OrgMenu({ folded, onMake }: { folded: boolean; onMake: () => void }) {
  const { me, organization } = useRouteContext({ from: "/o/$org" });
  const router = useRouter();
  return (
    <Menu
      label="Organizations"
      trigger={
        <button
          type="button"
          title="Switch organization"
          {...(folded && { "aria-label": `Organization: ${organization.name}` })}
          className="flex h-9 w-full min-w-0 items-center gap-2 rounded-control px-1.5 hover:bg-hover"
        >
          <OrgMark name={organization.name} />
          {!folded && <span className="min-w-0 grow truncate text-left font-semibold">{organization.name}</span>}
          {!folded && organization.isDemo && <Badge tone="accent">Demo</Badge>}
          {!folded && <ChevronsUpDownIcon size={14} aria-hidden="true" className="shrink-0 text-ink-faint" />}
        </button>
      }
    >
      <MenuHeading>Organizations</MenuHeading>
      {me.organizations.map(({ id, slug, name, isDemo }) => (
        <MenuItem
          key={id}
          selected={id === organization.id}
          onSelect={() => void router.navigate({ to: "/o/$org", params: { org: slug } })}
        >
          <OrgMark name={name} />
          <span className="min-w-0 grow truncate">{name}</span>
          {isDemo && <Badge tone="accent">Demo</Badge>}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem icon={<PlusIcon size={15} />} onSelect={onMake}>
        New organization
      </MenuItem>
    </Menu>
  );
}
