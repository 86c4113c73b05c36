const plainPath = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;

/**
 * Follows a path of plain names, the commonest expression, without the interpreter. Answers `null` where the
 * interpreter has to be asked: another form of expression, or a list on the way.
 */
export function followPlainPath(expression: string, scope: unknown): { value: unknown } | null {
  if (!plainPath.test(expression) || /^(true|false|null|and|or|in)$/.test(expression)) return null;
  let value: unknown = scope;
  for (const name of expression.split(".")) {
    if (Array.isArray(value)) return null;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return { value: undefined };
    value = Reflect.get(value, name);
  }
  return { value };
}
