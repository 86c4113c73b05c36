import type { CreateTaskInput } from "./tasks.contract.ts";

type Fields = Omit<CreateTaskInput, "title" | "parentId">;
type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that were given, as the row keeps them: each tag once. */
export function givenFields(fields: Fields & { title?: string | undefined }): Given<Fields & { title: string }> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return fields.tags ? { ...given, tags: [...new Set(fields.tags)] } : given;
}
