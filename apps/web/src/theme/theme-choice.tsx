import { Segments } from "@guildhall/ui";
import MonitorIcon from "lucide-react/icons/monitor";
import MoonIcon from "lucide-react/icons/moon";
import SunIcon from "lucide-react/icons/sun";
import type { Theme } from "./theme.ts";
import { useTheme } from "./use-theme.ts";

const choices = [
  { value: "system", label: "System", drawing: <MonitorIcon size={14} aria-hidden="true" /> },
  { value: "light", label: "Light", drawing: <SunIcon size={14} aria-hidden="true" /> },
  { value: "dark", label: "Dark", drawing: <MoonIcon size={14} aria-hidden="true" /> },
] as const satisfies readonly { value: Theme; label: string; drawing: unknown }[];

/** Lets the person choose how the app looks. */
export function ThemeChoice() {
  const [theme, choose] = useTheme();
  return <Segments label="Theme" choices={choices} value={theme} onChange={choose} />;
}
