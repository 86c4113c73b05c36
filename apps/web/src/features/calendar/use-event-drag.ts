import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { Occurrence } from "./calendar-types.ts";
import { keyOf, type Placed } from "./place-occurrence.ts";
import { addDays, daysBetween, momentOf } from "./zone-time.ts";

/** How high an hour is in the grid of hours. */
export const hourPx = 48;
const snapMinutes = 15;
const dayMinutes = 24 * 60;
/** Less is a press, not a drag. */
const slackPx = 4;

export type DragKind = "move" | "resize";
type Change = { days: number; minutes: number; kind: DragKind };
/** Where what is dragged would come to stand. */
export type DragPreview = { key: string; days: number; day: string; from: number; to: number };
export type Drop = (item: Occurrence, times: { startAt: string; endAt: string }) => void;
export type EventDrag = ReturnType<typeof useEventDrag>;

/** Lets events be moved and made longer, by pointer and by keys: Shift with arrows moves, Alt with arrows changes the end. */
export function useEventDrag(timeZone: string, mayEdit: (item: Occurrence) => boolean, drop: Drop) {
  const [preview, setPreview] = useState<DragPreview | null>(null);
  const dragged = useRef(false);

  const finish = (placed: Placed, change: Change) => {
    if (change.days !== 0 || change.minutes !== 0) drop(placed.occurrence, timesAfter(placed, change, timeZone));
  };

  const grab = (event: PointerEvent<HTMLElement>, placed: Placed, day: string, kind: DragKind) => {
    dragged.current = false;
    if (event.button !== 0 || event.pointerType === "touch" || !mayEdit(placed.occurrence)) return;
    const { clientX, clientY, currentTarget } = event;
    const byHours = !placed.isLong && currentTarget.closest("[data-hours]") !== null;
    event.stopPropagation();
    let change: Change | null = null;
    const move = (to: globalThis.PointerEvent) => {
      if (!change && Math.hypot(to.clientX - clientX, to.clientY - clientY) < slackPx) return;
      dragged.current = true;
      const minutes = byHours ? Math.round(((to.clientY - clientY) / hourPx) * (60 / snapMinutes)) * snapMinutes : 0;
      change = { days: kind === "move" ? daysBetween(day, dayAt(to) ?? day) : 0, minutes, kind };
      setPreview(previewOf(placed, day, change));
    };
    const stop = new AbortController();
    const end = (isDrop: boolean) => () => {
      stop.abort();
      setPreview(null);
      // The press that ends a drag comes before this, and opens nothing.
      setTimeout(() => (dragged.current = false));
      if (isDrop && change) finish(placed, change);
    };
    window.addEventListener("pointermove", move, { signal: stop.signal });
    window.addEventListener("pointerup", end(true), { signal: stop.signal });
    window.addEventListener("pointercancel", end(false), { signal: stop.signal });
    window.addEventListener("keydown", (key) => key.key === "Escape" && end(false)(), { signal: stop.signal });
  };

  const press = (event: KeyboardEvent, placed: Placed) => {
    const change = changeOf(event, placed.isLong);
    if (!change || !mayEdit(placed.occurrence)) return;
    event.preventDefault();
    event.stopPropagation();
    finish(placed, change);
  };
  /** Whether the press that ends was a drag, which opens nothing. */
  const wasDragged = () => dragged.current;
  return { preview, grab, press, wasDragged };
}

function dayAt({ clientX, clientY }: globalThis.PointerEvent): string | null {
  return document.elementFromPoint(clientX, clientY)?.closest("[data-day]")?.getAttribute("data-day") ?? null;
}

function changeOf({ key, shiftKey, altKey }: KeyboardEvent, isLong: boolean): Change | null {
  const step = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 }[key];
  if (step === undefined || shiftKey === altKey) return null;
  const isSideways = key === "ArrowLeft" || key === "ArrowRight";
  if (isSideways) return shiftKey ? { days: step, minutes: 0, kind: "move" } : null;
  return isLong ? null : { days: 0, minutes: step * snapMinutes, kind: shiftKey ? "move" : "resize" };
}

function previewOf(placed: Placed, day: string, { days, minutes, kind }: Change): DragPreview {
  const { from, to, occurrence } = placed;
  const length = placed.firstDay === placed.lastDay ? to - from : dayMinutes - from;
  const begin = kind === "move" ? Math.min(Math.max(from + minutes, 0), dayMinutes - snapMinutes) : from;
  const end = kind === "move" ? begin + length : Math.max(to + minutes, from + snapMinutes);
  return { key: keyOf(occurrence), days, day: addDays(day, days), from: begin, to: Math.min(end, dayMinutes) };
}

/** The times of an event after it was moved by days and minutes of the person's clock. */
function timesAfter({ occurrence, ...placed }: Placed, { days, minutes, kind }: Change, timeZone: string) {
  const { startAt, endAt, firstDay, lastDay } = occurrence;
  if (firstDay && lastDay) {
    const midnight = (day: string) => momentOf({ day, minutes: 0 }, occurrence.timeZone).toISOString();
    return { startAt: midnight(addDays(firstDay, days)), endAt: midnight(addDays(lastDay, days + 1)) };
  }
  if (kind === "resize") {
    const least = Date.parse(startAt) + snapMinutes * 60_000;
    return { startAt, endAt: new Date(Math.max(Date.parse(endAt) + minutes * 60_000, least)).toISOString() };
  }
  const start = momentOf({ day: addDays(placed.firstDay, days), minutes: placed.from + minutes }, timeZone);
  const length = Date.parse(endAt) - Date.parse(startAt);
  return { startAt: start.toISOString(), endAt: new Date(start.getTime() + length).toISOString() };
}
