import { Segments } from "@guildhall/ui";
import MonitorIcon from "lucide-react/icons/monitor";
import MoonIcon from "lucide-react/icons/moon";
import SunIcon from "lucide-react/icons/sun";
import { useState } from "react";
import { chooseTheme, readTheme, type Theme } from "./theme.ts";

const choices = [
  { value: "system", label: "System", drawing: <MonitorIcon size={14} aria-hidden="true" /> },
  { value: "light", label: "Light", drawing: <SunIcon size={14} aria-hidden="true" /> },
  { value: "dark", label: "Dark", drawing: <MoonIcon size={14} aria-hidden="true" /> },
] as const satisfies readonly { value: Theme; label: string; drawing: unknown }[];

/** Lets the person choose how the app looks on this device. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(readTheme);
  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  return <Segments label="Theme" choices={choices} value={theme} onChange={choose} />;
}
