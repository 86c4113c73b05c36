import { Menu, MenuHeading, MenuItem, MenuLine, useToast } from "@guildhall/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useRouteContext, useRouter } from "@tanstack/react-router";
import LogOutIcon from "lucide-react/icons/log-out";
import MonitorIcon from "lucide-react/icons/monitor";
import MoonIcon from "lucide-react/icons/moon";
import SunIcon from "lucide-react/icons/sun";
import { signOut } from "../features/identity/sign-out.ts";
import type { Theme } from "../theme/theme.ts";
import { useTheme } from "../theme/use-theme.ts";

const looks = [
  { theme: "system", label: "System theme", icon: <MonitorIcon size={15} /> },
  { theme: "light", label: "Light theme", icon: <SunIcon size={15} /> },
  { theme: "dark", label: "Dark theme", icon: <MoonIcon size={15} /> },
] as const satisfies readonly { theme: Theme; label: string; icon: unknown }[];

/** Who is signed in, how the app looks for them, and the way out. */
export function UserMenu({ folded }: { folded: boolean }) {
  const { me } = useRouteContext({ from: "/o/$org" });
  const [theme, chooseTheme] = useTheme();
  const leave = useLeave();
  return (
    <Menu
      label="Account"
      side="top"
      trigger={
        <button
          type="button"
          {...(folded && { "aria-label": `Account of ${me.user.name}` })}
          className="flex h-9 min-w-0 grow items-center gap-2 rounded-control px-1.5 hover:bg-hover"
        >
          <Initials name={me.user.name} />
          {!folded && (
            <span className="truncate">
              <span className="sr-only">Account of </span>
              {me.user.name}
            </span>
          )}
        </button>
      }
    >
      <MenuHeading>{me.user.email}</MenuHeading>
      <MenuLine />
      {looks.map((look) => (
        <MenuItem
          key={look.theme}
          icon={look.icon}
          selected={theme === look.theme}
          onSelect={() => chooseTheme(look.theme)}
        >
          {look.label}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem icon={<LogOutIcon size={15} />} onSelect={() => void leave()}>
        Sign out
      </MenuItem>
    </Menu>
  );
}

function useLeave() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const toast = useToast();
  return async () => {
    if (!(await signOut()))
      return toast({ title: "You are still signed in: Guildhall does not answer.", tone: "danger" });
    await router.navigate({ to: "/sign-in" });
    queryClient.clear();
  };
}

function Initials({ name }: { name: string }) {
  const letters = name.split(/\s+/).flatMap((word) => [...word].slice(0, 1));
  return (
    <span
      aria-hidden="true"
      className="flex size-6 shrink-0 items-center justify-center rounded-full bg-ink text-[10px] font-semibold text-canvas uppercase before:content-[attr(data-letters)]"
      data-letters={[letters[0], letters.length > 1 ? letters.at(-1) : undefined].join("")}
    />
  );
}
