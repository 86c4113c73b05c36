import { useSyncExternalStore } from "react";

const dark = "(prefers-color-scheme: dark)";

/** Whether the page is dark now, by its own theme or that of the device. */
export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

function read(): boolean {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme === "dark" || (scheme !== "light" && matchMedia(dark).matches);
}

function subscribe(changed: () => void): () => void {
  const device = matchMedia(dark);
  const page = new MutationObserver(changed);
  device.addEventListener("change", changed);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    device.removeEventListener("change", changed);
    page.disconnect();
  };
}
