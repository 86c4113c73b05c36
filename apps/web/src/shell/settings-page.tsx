import { Link, Outlet, useParams } from "@tanstack/react-router";
import { Page } from "./page.tsx";

const rooms = [
  { to: "/o/$org/settings/api-keys", label: "API keys" },
  { to: "/o/$org/settings/organization", label: "Organization" },
  { to: "/o/$org/settings/appearance", label: "Appearance" },
] as const;

/** What can be set, each room under its own address. */
export function SettingsPage() {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <Page title="Settings">
      <nav aria-label="Settings" className="flex gap-1 overflow-x-auto border-b border-line">
        {rooms.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            params={{ org }}
            activeProps={{ className: "!border-accent !text-ink" }}
            className="flex h-9 shrink-0 items-center border-b-2 border-transparent px-2.5 font-medium text-ink-soft hover:text-ink focus-visible:-outline-offset-2"
          >
            {label}
          </Link>
        ))}
      </nav>
      <Outlet />
    </Page>
  );
}
