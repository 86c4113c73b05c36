import { useEffect, useRef } from "react";
import { isElsewhere } from "../is-elsewhere.ts";
import type { Commands } from "../use-commands.ts";

/** Copies, cuts and pastes steps by the keys and menus of the browser, while nobody types and no text is chosen. */
export function useClipboard(commands: Pick<Commands, "copy" | "cut" | "paste">) {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const give = (event: ClipboardEvent) => {
      if (isElsewhere(event.target) || !document.getSelection()?.isCollapsed) return;
      const text = event.type === "cut" ? latest.current.cut() : latest.current.copy();
      if (text === null) return;
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
    };
    const take = (event: ClipboardEvent) => {
      if (isElsewhere(event.target)) return;
      if (latest.current.paste(event.clipboardData?.getData("text/plain") ?? "")) event.preventDefault();
    };
    document.addEventListener("copy", give);
    document.addEventListener("cut", give);
    document.addEventListener("paste", take);
    return () => {
      document.removeEventListener("copy", give);
      document.removeEventListener("cut", give);
      document.removeEventListener("paste", take);
    };
  }, []);
}
