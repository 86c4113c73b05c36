import { joinClasses } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import type { Place } from "./places.tsx";
import { railLook } from "./rail-look.ts";
import { RailTip } from "./rail-tip.tsx";

/** One place in the rail; folded, its icon only. */
export function RailLink({ place: { to, label, Icon, exact }, folded }: { place: Place; folded: boolean }) {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <RailTip label={label} folded={folded}>
      <Link
        to={to}
        params={{ org }}
        activeOptions={{ exact, includeSearch: false }}
        activeProps={{ className: "bg-hover !text-ink" }}
        className={joinClasses(railLook, "shrink-0")}
        {...(folded && { "aria-label": label })}
      >
        <Icon size={16} aria-hidden="true" className="shrink-0" />
        {!folded && label}
      </Link>
    </RailTip>
  );
}
