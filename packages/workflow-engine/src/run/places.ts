/** Lets so many works go on at the same time; the others wait, first come, first served. */
export type Places = { within: <Result>(work: () => Promise<Result>) => Promise<Result> };

export function createPlaces(size: number): Places {
  const waiting: (() => void)[] = [];
  let free = size;
  return {
    within: async (work) => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
