import { useCallback, useState } from "react";

type History<State> = {
  past: readonly State[];
  present: State;
  future: readonly State[];
  /** The kind of the last change and when it was made. */
  last: { kind: string; at: number } | null;
};

const mostSteps = 200;
const togetherMs = 1000;

/**
 * A state that can be taken back and done again, step by step. Changes of one kind that follow one another quickly,
 * such as letters typed into a field, are one step.
 */
export function useHistory<State>(initial: State) {
  const [history, setHistory] = useState<History<State>>({ past: [], present: initial, future: [], last: null });
  const change = useCallback((next: (before: State) => State, kind?: string) => {
    const at = Date.now();
    setHistory((before) => {
      const { past, present, last } = before;
      const after = next(present);
      if (after === present) return before;
      const isSame = kind !== undefined && last?.kind === kind && at - last.at < togetherMs;
      return {
        past: isSame ? past : [...past.slice(-mostSteps), present],
        present: after,
        future: [],
        last: kind === undefined ? null : { kind, at },
      };
    });
  }, []);
  const undo = useCallback(() => {
    setHistory((it) => {
      const before = it.past.at(-1);
      if (before === undefined) return it;
      return { past: it.past.slice(0, -1), present: before, future: [it.present, ...it.future], last: null };
    });
  }, []);
  const redo = useCallback(() => {
    setHistory((it) => {
      const [next, ...future] = it.future;
      return next === undefined ? it : { past: [...it.past, it.present], present: next, future, last: null };
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
