import { useEffect, useState } from "react";

const wholeMs = 6000;
const leastMs = 120;
const mostMs = 700;

/** Goes through the moments of a run one after the other, each as long as the next, however long the run took. */
export function usePlaying(count: number, place: number, go: (place: number) => void) {
  const [isPlaying, setPlaying] = useState(false);
  const last = count - 1;
  const isOver = place >= last;
  useEffect(() => {
    if (!isPlaying) return;
    const pauseMs = Math.min(mostMs, Math.max(leastMs, wholeMs / Math.max(count, 1)));
    const timer = setTimeout(() => {
      if (place + 1 >= last) setPlaying(false);
      go(Math.min(place + 1, last));
    }, pauseMs);
    return () => clearTimeout(timer);
  });
  return {
    isPlaying,
    toggle: () => {
      if (!isPlaying && isOver) go(0);
      setPlaying(!isPlaying && count > 1);
    },
    stop: () => setPlaying(false),
  };
}
