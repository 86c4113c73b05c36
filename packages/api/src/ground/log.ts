/** The log of a process, as verbs write to it. */
export type Log = {
  info: (message: string, details?: object) => void;
  warn: (message: string, details?: object) => void;
  error: (message: string, details?: object) => void;
};
