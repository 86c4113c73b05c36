import { useCallback, useState } from "react";

type History<State> = { past: readonly State[]; present: State; future: readonly State[] };

const mostSteps = 200;

/** A state that can be taken back and done again, step by step. */
export function useHistory<State>(initial: State) {
  const [history, setHistory] = useState<History<State>>({ past: [], present: initial, future: [] });
  const change = useCallback((next: (before: State) => State) => {
    setHistory(({ past, present, ...rest }) => {
      const after = next(present);
      if (after === present) return { past, present, ...rest };
      return { past: [...past.slice(-mostSteps), present], present: after, future: [] };
    });
  }, []);
  const undo = useCallback(() => {
    setHistory((it) => {
      const last = it.past.at(-1);
      if (last === undefined) return it;
      return { past: it.past.slice(0, -1), present: last, future: [it.present, ...it.future] };
    });
  }, []);
  const redo = useCallback(() => {
    setHistory((it) => {
      const [next, ...future] = it.future;
      return next === undefined ? it : { past: [...it.past, it.present], present: next, future };
    });
  }, []);
  return {
    state: history.present,
    change,
    undo,
    redo,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
