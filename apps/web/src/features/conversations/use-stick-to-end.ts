import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

const nearPixels = 56;

/** Keeps a scrolling box at its end while its content grows, unless the reader went up. */
export function useStickToEnd() {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const stuck = useRef(true);
  const [atEnd, setAtEnd] = useState(true);

  const goToEnd = useCallback(() => {
    stuck.current = true;
    setAtEnd(true);
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, []);

  useLayoutEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, []);

  useEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (!outer || !inner) return;
    const look = () => {
      stuck.current = outer.scrollHeight - outer.scrollTop - outer.clientHeight < nearPixels;
      setAtEnd(stuck.current);
    };
    const grown = new ResizeObserver(() => (stuck.current ? goToEnd() : look()));
    grown.observe(inner);
    grown.observe(outer);
    outer.addEventListener("scroll", look, { passive: true });
    return () => {
      grown.disconnect();
      outer.removeEventListener("scroll", look);
    };
  }, [goToEnd]);

  return { box, content, atEnd, goToEnd };
}
