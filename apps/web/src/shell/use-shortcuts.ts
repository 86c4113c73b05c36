import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { places } from "./places.tsx";
import { pressListKey } from "./press-list-key.ts";

const sequenceMs = 1000;

/** The keys of the whole app: ⌘K, `?`, `g` followed by the letter of a place, and those of lists. */
export function useShortcuts(open: { palette: () => void; keys: () => void }) {
  const { org } = useParams({ from: "/o/$org" });
  const navigate = useNavigate();
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    let goAt = 0;
    const press = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        return latest.current.palette();
      }
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "?") return latest.current.keys();
      const place = places.find(({ keys }) => keys === `g ${event.key}`);
      const going = Date.now() - goAt < sequenceMs;
      goAt = event.key === "g" ? Date.now() : 0;
      if (going && place) return void navigate({ to: place.to, params: { org } });
      if (pressListKey(event.key)) return event.preventDefault();
      if (event.key !== "/") return;
      event.preventDefault();
      latest.current.palette();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [navigate, org]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=menu]") !== null
  );
}
