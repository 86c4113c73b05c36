import { lazy, Suspense, useEffect, useState } from "react";
import { onOpenPalette } from "./open-palette.ts";
import { useShortcuts } from "./use-shortcuts.ts";

const Palette = lazy(async () => ({ default: (await import("./palette.tsx")).Palette }));
const KeySheet = lazy(async () => ({ default: (await import("./key-sheet.tsx")).KeySheet }));

/** The palette and the sheet of keys; each is loaded when it is first opened. */
export function Commands() {
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  useEffect(() => onOpenPalette(() => setOpen("palette")), []);
  useShortcuts({ palette: () => setOpen("palette"), keys: () => setOpen("keys") });
  const close = () => setOpen(null);
  return (
    <Suspense>
      {open === "palette" && <Palette onClose={close} />}
      {open === "keys" && <KeySheet onClose={close} />}
    </Suspense>
  );
}
