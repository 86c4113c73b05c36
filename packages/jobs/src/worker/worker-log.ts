/** Where a worker tells what people who run it should know. */
export type WorkerLog = {
  info: (message: string, details?: object) => void;
  warn: (message: string, details?: object) => void;
  error: (message: string, details?: object) => void;
};
