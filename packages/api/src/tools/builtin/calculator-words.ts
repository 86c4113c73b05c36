/** What may be named in an expression beside numbers. */
export const constants: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["e", Math.E],
]);

type Calculation = (given: readonly number[]) => number;

const first =
  (calculation: (value: number) => number): Calculation =>
  ([value = Number.NaN]) =>
    calculation(value);

/** What may be called in an expression. Angles are in radians. */
export const functions: ReadonlyMap<string, Calculation> = new Map<string, Calculation>([
  ["sqrt", first(Math.sqrt)],
  ["cbrt", first(Math.cbrt)],
  ["abs", first(Math.abs)],
  ["floor", first(Math.floor)],
  ["ceil", first(Math.ceil)],
  ["exp", first(Math.exp)],
  ["ln", first(Math.log)],
  ["log2", first(Math.log2)],
  ["sin", first(Math.sin)],
  ["cos", first(Math.cos)],
  ["tan", first(Math.tan)],
  ["asin", first(Math.asin)],
  ["acos", first(Math.acos)],
  ["atan", first(Math.atan)],
  ["log", ([value = Number.NaN, base = 10]) => Math.log(value) / Math.log(base)],
  ["pow", ([value = Number.NaN, power = Number.NaN]) => value ** power],
  ["round", ([value = Number.NaN, places = 0]) => Math.round(value * 10 ** places) / 10 ** places],
  ["min", (given) => Math.min(...given)],
  ["max", (given) => Math.max(...given)],
  ["sum", (given) => given.reduce((total, value) => total + value, 0)],
  ["avg", (given) => given.reduce((total, value) => total + value, 0) / given.length],
]);
