import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

const nearPixels = 56;

/** Keeps a scrolling box at its end while its content grows, unless the reader went up. */
export function useStickToEnd(box: RefObject<HTMLElement | null>, content: RefObject<HTMLElement | null>) {
  const stuck = useRef(true);
  const seen = useRef<Measures>({ top: 0, width: 0, height: 0, whole: 0 });
  const [atEnd, setAtEnd] = useState(true);

  const goToEnd = useCallback(() => {
    stuck.current = true;
    box.current?.scrollTo({ top: box.current.scrollHeight });
    if (box.current) seen.current = measure(box.current);
  }, [box]);

  useLayoutEffect(goToEnd, [goToEnd]);

  useEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (!outer || !inner) return;
    const look = () => {
      const gap = outer.scrollHeight - outer.scrollTop - outer.clientHeight;
      const now = measure(outer);
      // Only a reader moves up from the end. Content that grew or a window that changed is no reason to let go.
      if (now.top < seen.current.top && !isReshaped(seen.current, now)) stuck.current = gap < 1;
      else if (gap < nearPixels) stuck.current = true;
      seen.current = now;
      setAtEnd(stuck.current || gap < nearPixels);
    };
    const grown = new ResizeObserver(() => (stuck.current ? goToEnd() : look()));
    grown.observe(inner);
    grown.observe(outer);
    outer.addEventListener("scroll", look, { passive: true });
    return () => {
      grown.disconnect();
      outer.removeEventListener("scroll", look);
    };
  }, [box, content, goToEnd]);

  return { atEnd, goToEnd };
}

type Measures = { top: number; width: number; height: number; whole: number };

function measure(box: HTMLElement): Measures {
  return { top: box.scrollTop, width: box.clientWidth, height: box.clientHeight, whole: box.scrollHeight };
}

/** Then the browser itself moves the box up, before anybody is told of its new size. */
function isReshaped(before: Measures, now: Measures): boolean {
  return before.width !== now.width || before.height !== now.height || now.whole < before.whole;
}
