/** A method that the types of a package don't tell of, bound to its object; throws when a newer version has it no more. */
export function methodOf(object: object, name: string): (...args: unknown[]) => unknown {
  const method: unknown = Reflect.get(object, name);
  if (typeof method !== "function") throw new Error(`${object.constructor.name} has no ${name}`);
  return (...args): unknown => Reflect.apply(method, object, args);
}
