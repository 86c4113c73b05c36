import type { JsonValue } from "@guildhall/kernel";
import { ConfigField } from "./config-field.tsx";
import type { ConfigFieldProps } from "./config-field-props.ts";

/** What becomes of a step that fails; folded away until somebody wants it. */
export function PolicyFields({ schema, value, onChange }: ConfigFieldProps) {
  const policy = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  const change = (name: string, next: JsonValue | undefined) => {
    const { [name]: _before, ...rest } = policy;
    onChange(next === undefined ? rest : { ...rest, [name]: next });
  };
  return (
    <details className="rounded-panel border border-line px-3 py-2">
      <summary className="min-h-6 cursor-default font-medium">{schema.title}</summary>
      <div className="flex flex-col gap-3 pt-3 pb-1">
        {Object.entries(schema.properties ?? {}).map(([name, field]) => (
          <ConfigField
            key={name}
            name={name}
            schema={field}
            value={policy[name]}
            error={undefined}
            isRequired={false}
            onChange={(next) => change(name, next)}
          />
        ))}
      </div>
    </details>
  );
}
