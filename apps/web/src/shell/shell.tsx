import { Outlet } from "@tanstack/react-router";
import { DeletionBanner } from "../features/orgs/danger/deletion-banner.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { Commands } from "./commands.tsx";
import { PersonManners } from "./person-manners.tsx";
import { Rail } from "./rail.tsx";
import { TopBar } from "./top-bar.tsx";
import { useFocusPage } from "./use-focus-page.ts";

/** Everything around the pages of an organization. */
export function Shell() {
  useFocusPage();
  return (
    <PersonManners>
      <div className="flex h-dvh flex-col md:flex-row">
        <a
          href="#content"
          className="absolute top-2 left-2 z-50 -translate-y-20 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
        >
          Skip to content
        </a>
        <Rail />
        <TopBar />
        <main id="content" tabIndex={-1} className="min-h-0 min-w-0 grow overflow-y-auto outline-none">
          <DeletionBanner />
          <Outlet />
        </main>
        <BottomBar />
        <Commands />
      </div>
    </PersonManners>
  );
}
