import { IconButton, joinClasses, Keys } from "@guildhall/ui";
import PanelLeftCloseIcon from "lucide-react/icons/panel-left-close";
import PanelLeftOpenIcon from "lucide-react/icons/panel-left-open";
import SearchIcon from "lucide-react/icons/search";
import { OrgSwitcher } from "../features/orgs/org-switcher.tsx";
import { openPalette } from "./open-palette.ts";
import { places } from "./places.tsx";
import { RailLink } from "./rail-link.tsx";
import { railLook } from "./rail-look.ts";
import { RailTip } from "./rail-tip.tsx";
import { UserMenu } from "./user-menu.tsx";
import { useFolded } from "./use-folded.ts";

const inMain = places.filter(({ part }) => part === "main");
const atFoot = places.filter(({ part }) => part === "foot");

/** The navigation at the left; it folds to icons, and on a phone the bottom bar stands for it. */
export function Rail() {
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
          className={joinClasses(railLook, "mt-2")}
          onClick={openPalette}
        >
          <SearchIcon size={16} aria-hidden="true" className="shrink-0" />
          {!folded && <span className="grow text-left">Search</span>}
          {!folded && <Keys keys="⌘ K" />}
        </button>
      </RailTip>
      <nav aria-label="Main" className="mt-2 flex min-h-0 grow flex-col gap-0.5 overflow-y-auto">
        {inMain.map((place) => (
          <RailLink key={place.to} place={place} folded={folded} />
        ))}
        <span className="grow" />
        {atFoot.map((place) => (
          <RailLink key={place.to} place={place} folded={folded} />
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
