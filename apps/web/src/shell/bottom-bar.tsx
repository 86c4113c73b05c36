import { Link, useParams } from "@tanstack/react-router";
import { places } from "./places.tsx";

/** The navigation of a phone. */
export function BottomBar() {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <nav
      aria-label="Main"
      className="flex shrink-0 border-t border-line bg-rail pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {places.map(({ to, label, Icon, exact }) => (
        <Link
          key={to}
          to={to}
          params={{ org }}
          activeOptions={{ exact }}
          activeProps={{ className: "!text-accent-ink" }}
          className="flex h-14 grow basis-0 flex-col items-center justify-center gap-1 text-[11px] font-medium text-ink-soft focus-visible:-outline-offset-2"
        >
          <Icon size={18} aria-hidden="true" />
          {label}
        </Link>
      ))}
    </nav>
  );
}
