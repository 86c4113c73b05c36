import { IconButton } from "@guildhall/ui";
import SearchIcon from "lucide-react/icons/search";
import { OrgSwitcher } from "../features/orgs/org-switcher.tsx";
import { openPalette } from "./open-palette.ts";
import { UserMenu } from "./user-menu.tsx";

/** What stands above the pages on a phone: the organization, the search, the account. */
export function TopBar() {
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b border-line bg-rail px-2 md:hidden">
      <div className="min-w-0 grow">
        <OrgSwitcher folded={false} />
      </div>
      <IconButton label="Search" icon={<SearchIcon size={17} />} onClick={openPalette} />
      <div className="flex shrink-0">
        <UserMenu folded />
      </div>
    </header>
  );
}
