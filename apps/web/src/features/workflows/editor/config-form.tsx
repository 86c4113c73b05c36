import type { Problem } from "@guildhall/api/client/graphs";
import type { Graph, JsonValue } from "@guildhall/kernel";
import { useMemo } from "react";
import { ConfigField } from "./config-field.tsx";
import { configFields } from "./config-schema.ts";
import { PolicyFields } from "./policy-fields.tsx";

/** The configuration of a node as a form, made from the schema of its type. */
export function ConfigForm({
  node,
  problems,
  onChange,
}: {
  node: Graph["nodes"][number];
  problems: readonly Problem[];
  onChange: (config: Graph["nodes"][number]["config"]) => void;
}) {
  const { fields, required } = useMemo(() => configFields(node.type), [node.type]);
  const change = (name: string, value: JsonValue | undefined) => {
    const { [name]: _before, ...rest } = node.config;
    onChange(value === undefined ? rest : { ...rest, [name]: value });
  };
  return (
    <div className="flex flex-col gap-4">
      {fields.map(([name, schema]) => {
        const Control = name === "policy" ? PolicyFields : ConfigField;
        return (
          <Control
            key={`${node.id}.${name}`}
            name={name}
            schema={schema}
            value={node.config[name]}
            error={problems.find(({ field }) => field?.split(".")[0] === name)?.message}
            isRequired={required.has(name)}
            onChange={(value) => change(name, value)}
          />
        );
      })}
    </div>
  );
}
