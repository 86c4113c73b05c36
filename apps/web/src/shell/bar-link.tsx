import { Link, useParams } from "@tanstack/react-router";
import { barLook } from "./bar-look.ts";
import type { Place } from "./places.tsx";

/** One place in the bottom bar. */
export function BarLink({ place: { to, label, Icon, exact } }: { place: Place }) {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <Link
      to={to}
      params={{ org }}
      activeOptions={{ exact, includeSearch: false }}
      activeProps={{ className: "!text-accent-ink" }}
      className={barLook}
    >
      <Icon size={18} aria-hidden="true" />
      {label}
    </Link>
  );
}
