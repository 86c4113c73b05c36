import type { JsonValue } from "@guildhall/kernel";
import type { FieldSchema } from "./config-schema.ts";

/** What a field of a configuration is told. */
export type ConfigFieldProps = {
  name: string;
  schema: FieldSchema;
  value: JsonValue | undefined;
  error: string | undefined;
  isRequired: boolean;
  onChange: (value: JsonValue | undefined) => void;
};
