import { useEffect, useRef } from "react";
import type { TaskStatus } from "../task-words.ts";

/** A card that was moved by keys into another column is another element there, which then takes the focus. */
export function useKeepFocus() {
  const moved = useRef<{ id: string; status: TaskStatus } | null>(null);
  useEffect(() => {
    if (!moved.current) return;
    const { id, status } = moved.current;
    const card = document.querySelector<HTMLElement>(`[data-column="${status}"] [data-task="${id}"]`);
    if (!card) return;
    moved.current = null;
    card.focus();
  });
  return (id: string, status: TaskStatus) => {
    moved.current = { id, status };
  };
}
