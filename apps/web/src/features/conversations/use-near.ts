import { type RefObject, useEffect, useEffectEvent } from "react";

const nearPixels = 1200;

/**
 * Calls when an element comes near to what the scrolling box shows, and once more for each new `turn` in which it is still
 * near; `above` says that it lies above what is shown.
 */
export function useNear(element: RefObject<Element | null>, turn: string, onNear: (above: boolean) => void): void {
  const tell = useEffectEvent(onNear);
  useEffect(() => {
    const watched = element.current;
    if (!watched || turn === "") return;
    const near = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last?.isIntersecting) tell(last.boundingClientRect.bottom < (last.rootBounds?.top ?? 0) + nearPixels);
      },
      { root: watched.closest("[role=region]"), rootMargin: `${nearPixels}px 0px` },
    );
    near.observe(watched);
    return () => near.disconnect();
  }, [element, turn]);
}
