import { Link, Outlet, useMatchRoute, useParams } from "@tanstack/react-router";
import ChevronLeftIcon from "lucide-react/icons/chevron-left";
import { RoomList } from "./room-list.tsx";

/** What can be set, each room under its own address: the rooms at the side, or on a phone a page before them. */
export function SettingsPage() {
  const { org } = useParams({ from: "/o/$org" });
  const atDoor = useMatchRoute()({ to: "/o/$org/settings", params: { org } }) !== false;
  return (
    <div className="mx-auto flex w-full max-w-6xl gap-10 px-4 py-6 md:px-8">
      <div className="sticky top-6 hidden w-44 shrink-0 self-start md:block">
        <p className="mb-4 px-2 text-lg font-semibold tracking-tight">Settings</p>
        <RoomList org={org} />
      </div>
      <div className="flex min-w-0 grow flex-col gap-5 md:max-w-3xl md:pt-1">
        {atDoor || <BackToList org={org} />}
        <Outlet />
      </div>
    </div>
  );
}

function BackToList({ org }: { org: string }) {
  return (
    <Link
      to="/o/$org/settings"
      params={{ org }}
      activeOptions={{ exact: true }}
      className="-ml-1 inline-flex h-8 items-center gap-1 self-start rounded-control pr-2 text-ink-soft hover:text-ink md:hidden"
    >
      <ChevronLeftIcon size={16} aria-hidden="true" />
      Settings
    </Link>
  );
}
