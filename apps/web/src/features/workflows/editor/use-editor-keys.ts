import { useEffect, useRef } from "react";
import { isElsewhere } from "./is-elsewhere.ts";
import type { Commands } from "./use-commands.ts";

type Doings = Pick<Commands, "selectAll" | "selectNone" | "duplicate" | "frame" | "tidyUp"> & {
  undo: () => void;
  redo: () => void;
};

/** The keys of the editor, while nobody is typing. */
export function useEditorKeys(doings: Doings) {
  const latest = useRef(doings);
  useEffect(() => {
    latest.current = doings;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isElsewhere(event.target)) return;
      const { undo, redo, selectAll, selectNone, duplicate, frame, tidyUp } = latest.current;
      const keys: Record<string, () => unknown> = {
        "mod z": undo,
        "mod shift z": redo,
        "mod y": redo,
        "mod a": selectAll,
        "mod d": duplicate,
        "mod g": frame,
        "mod shift l": tidyUp,
        escape: selectNone,
      };
      const pressed = [
        ...(event.metaKey || event.ctrlKey ? ["mod"] : []),
        ...(event.shiftKey ? ["shift"] : []),
        event.key.toLowerCase(),
      ].join(" ");
      const doing = keys[pressed];
      if (!doing) return;
      event.preventDefault();
      doing();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
