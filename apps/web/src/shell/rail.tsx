import { IconButton, joinClasses, Keys, Tooltip } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import PanelLeftCloseIcon from "lucide-react/icons/panel-left-close";
import PanelLeftOpenIcon from "lucide-react/icons/panel-left-open";
import SearchIcon from "lucide-react/icons/search";
import type { ReactNode } from "react";
import { OrgSwitcher } from "../features/orgs/org-switcher.tsx";
import { openPalette } from "./open-palette.ts";
import { places } from "./places.tsx";
import { UserMenu } from "./user-menu.tsx";
import { useFolded } from "./use-folded.ts";

const item =
  "flex h-8 w-full items-center gap-2.5 rounded-control px-2 font-medium text-ink-soft transition-colors duration-100 hover:bg-hover hover:text-ink";

/** The navigation at the left; it folds to icons, and on a phone the bottom bar stands for it. */
export function Rail() {
  const { org } = useParams({ from: "/o/$org" });
  const [folded, setFolded] = useFolded();
  const fold = folded ? "Unfold navigation" : "Fold navigation";
  return (
    <div
      className={joinClasses(
        "hidden shrink-0 flex-col gap-1 border-r border-line bg-rail p-2 md:flex",
        folded ? "w-[3.25rem]" : "w-56",
      )}
    >
      <OrgSwitcher folded={folded} />
      <RailTip label="Search" folded={folded}>
        <button
          type="button"
          {...(folded && { "aria-label": "Search" })}
          className={joinClasses(item, "mt-2")}
          onClick={openPalette}
        >
          <SearchIcon size={16} aria-hidden="true" className="shrink-0" />
          {!folded && <span className="grow text-left">Search</span>}
          {!folded && <Keys keys="⌘ K" />}
        </button>
      </RailTip>
      <nav aria-label="Main" className="mt-2 flex grow flex-col gap-0.5">
        {places.map(({ to, label, Icon, exact }) => (
          <RailTip key={to} label={label} folded={folded}>
            <Link
              to={to}
              params={{ org }}
              activeOptions={{ exact }}
              activeProps={{ className: "bg-hover !text-ink" }}
              className={joinClasses(item, label === "Settings" && "mt-auto")}
              {...(folded && { "aria-label": label })}
            >
              <Icon size={16} aria-hidden="true" className="shrink-0" />
              {!folded && label}
            </Link>
          </RailTip>
        ))}
      </nav>
      <div className={joinClasses("flex items-center gap-1", folded && "flex-col")}>
        <UserMenu folded={folded} />
        <IconButton
          label={fold}
          side="right"
          icon={folded ? <PanelLeftOpenIcon size={16} /> : <PanelLeftCloseIcon size={16} />}
          onClick={() => setFolded(!folded)}
        />
      </div>
    </div>
  );
}

/** Names an icon when the words beside it are folded away. */
function RailTip({ label, folded, children }: { label: string; folded: boolean; children: ReactNode }) {
  if (!folded) return children;
  return (
    <Tooltip label={label} side="right">
      {children}
    </Tooltip>
  );
}
