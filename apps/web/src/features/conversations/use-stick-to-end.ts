import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

const nearPixels = 56;

/** Keeps a scrolling box at its end while its content grows, unless the reader went up. */
export function useStickToEnd(box: RefObject<HTMLElement | null>, content: RefObject<HTMLElement | null>) {
  const stuck = useRef(true);
  const top = useRef(0);
  const [atEnd, setAtEnd] = useState(true);

  const goToEnd = useCallback(() => {
    stuck.current = true;
    box.current?.scrollTo({ top: box.current.scrollHeight });
    top.current = box.current?.scrollTop ?? 0;
  }, [box]);

  useLayoutEffect(goToEnd, [goToEnd]);

  useEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (!outer || !inner) return;
    const look = () => {
      const gap = outer.scrollHeight - outer.scrollTop - outer.clientHeight;
      // Only a reader moves up from the end. Content that grew or a window that changed is no reason to let go.
      if (outer.scrollTop < top.current) stuck.current = gap < 1;
      else if (gap < nearPixels) stuck.current = true;
      top.current = outer.scrollTop;
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
