import { Drawer } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import EllipsisIcon from "lucide-react/icons/ellipsis";
import { useState } from "react";
import { barLook } from "./bar-look.ts";
import type { Place } from "./places.tsx";

/** The places that the bottom bar has no room for, on a sheet that it opens. */
export function MorePlaces({ places }: { places: readonly Place[] }) {
  const { org } = useParams({ from: "/o/$org" });
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={barLook} onClick={() => setOpen(true)}>
        <EllipsisIcon size={18} aria-hidden="true" />
        More
      </button>
      <Drawer open={open} onOpenChange={setOpen} title="More places" side="bottom">
        <ul className="grid grid-cols-3 gap-2">
          {places.map(({ to, label, Icon, exact }) => (
            <li key={to}>
              <Link
                to={to}
                params={{ org }}
                activeOptions={{ exact, includeSearch: false }}
                activeProps={{ className: "!text-accent-ink bg-accent-soft" }}
                onClick={() => setOpen(false)}
                className="flex h-18 flex-col items-center justify-center gap-1.5 rounded-panel border border-line text-[13px] font-medium text-ink-soft"
              >
                <Icon size={20} aria-hidden="true" />
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  );
}
