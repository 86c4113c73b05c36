import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

const nearPixels = 56;

/**
 * Keeps a scrolling box at its end while its content grows, unless the reader went up or is shown something that was
 * `found`. Away from the end the browser keeps what is being read in its place.
 */
export function useStickToEnd(
  box: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  found: string | undefined,
) {
  const stuck = useRef(true);
  const seen = useRef<Measures>({ top: 0, width: 0, height: 0, whole: 0 });
  const [atEnd, setAtEnd] = useState(true);

  const goToEnd = useCallback(() => {
    stuck.current = true;
    box.current?.scrollTo({ top: box.current.scrollHeight });
    if (!box.current) return;
    leaveAnchoring(box.current, false);
    seen.current = measure(box.current);
  }, [box]);

  useLayoutEffect(goToEnd, [goToEnd]);
  useLayoutEffect(() => {
    if (found !== undefined) stuck.current = false;
  }, [found]);

  useEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (!outer || !inner) return;
    const look = () => {
      const gap = outer.scrollHeight - outer.scrollTop - outer.clientHeight;
      const now = measure(outer);
      // Only a reader moves up from the end. Content that grew or a window that changed is no reason to let go.
      if (now.top < seen.current.top && !isReshaped(seen.current, now, gap)) stuck.current = gap < 1;
      else if (gap < nearPixels) stuck.current = true;
      seen.current = now;
      leaveAnchoring(outer, !stuck.current);
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

/**
 * Then the browser itself moves the box up, before anybody is told of its new size: to its end, where the content shrank. A
 * reader who goes far up has rows laid out that shrink too, and is not at the end.
 */
function isReshaped(before: Measures, now: Measures, gap: number): boolean {
  const shrank = now.whole < before.whole && gap < nearPixels;
  return before.width !== now.width || before.height !== now.height || shrank;
}

/** Whether the browser itself keeps what is being read in its place. */
function leaveAnchoring(box: HTMLElement, toBrowser: boolean): void {
  box.style.overflowAnchor = toBrowser ? "auto" : "none";
}
