import { useEffect, useRef } from "react";
import type { View } from "./calendar-search.ts";
import { stepDate } from "./shown-days.ts";
import type { CalendarState } from "./use-calendar-state.ts";

const views: Record<string, View> = { m: "month", w: "week", d: "day", a: "agenda" };
const typing = "input, textarea, select, [role=dialog], [role=menu], [role=radiogroup]";

/** `t` goes to today, `n` and `p` further and back, `m`, `w`, `d` and `a` choose a view. */
export function usePageKeys({ view, date, go }: CalendarState): void {
  const last = useRef("");
  useEffect(() => {
    const press = (key: string): boolean => {
      if (views[key]) go({ view: views[key] });
      else if (key === "t") go({ date: undefined });
      else if (key === "n") go({ date: stepDate(view, date, 1) });
      else if (key === "p") go({ date: stepDate(view, date, -1) });
      else return false;
      return true;
    };
    const listen = (event: KeyboardEvent) => {
      const { target, key } = event;
      const before = last.current;
      last.current = key;
      // After `g` a letter names a place of the app.
      if (before === "g" || (target instanceof HTMLElement && target.closest(typing))) return;
      if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
      if (press(key)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  });
}
