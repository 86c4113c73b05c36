import { joinClasses } from "@guildhall/ui";
import { Link, useRouteContext } from "@tanstack/react-router";
import ChevronRightIcon from "lucide-react/icons/chevron-right";
import { type Room, roomGroups, type RoomVisitor } from "./rooms.tsx";

/** The rooms that this person may enter: at the side of a room, or as the page of a phone. */
export function RoomList({ org, page = false }: { org: string; page?: boolean }) {
  const { me, organization } = useRouteContext({ from: "/o/$org" });
  const visitor: RoomVisitor = { role: organization.role, isOperator: me.user.isOperator };
  return (
    <nav aria-label="Settings" className="flex flex-col gap-5">
      {roomGroups.map(({ label, rooms }) => {
        const open = rooms.filter((room: Room) => room.mayEnter(visitor));
        if (open.length === 0) return null;
        return (
          <section key={label} aria-label={label}>
            <p aria-hidden="true" className="mb-1 px-2 text-xs font-medium text-ink-faint">
              {label}
            </p>
            <ul
              className={joinClasses("flex flex-col", page ? "divide-y divide-line border-y border-line" : "gap-0.5")}
            >
              {open.map((room) => (
                <li key={room.to}>
                  <RoomLink {...room} org={org} page={page} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

type AnyRoom = (typeof roomGroups)[number]["rooms"][number];

function RoomLink({ to, label, about, Icon, org, page }: AnyRoom & { org: string; page: boolean }) {
  return (
    <Link
      to={to}
      params={{ org }}
      activeProps={{ className: "bg-hover !text-ink" }}
      className={joinClasses(
        "flex items-center gap-2.5 px-2 font-medium hover:bg-hover",
        page ? "min-h-14" : "h-8 rounded-control text-ink-soft hover:text-ink",
      )}
      {...(page && { "data-row": true })}
    >
      <Icon size={16} aria-hidden="true" className="shrink-0" />
      <span className="min-w-0 grow">
        {label}
        {page && <span className="block truncate text-[13px] font-normal text-ink-faint">{about}</span>}
      </span>
      {page && <ChevronRightIcon size={16} aria-hidden="true" className="shrink-0 text-ink-faint" />}
    </Link>
  );
}
