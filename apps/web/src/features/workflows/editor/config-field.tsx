import { Field, Select, TextArea, TextInput } from "@guildhall/ui";
import { ExpressionArea } from "./expression/expression-area.tsx";
import { ChooseField } from "./choose-field.tsx";
import type { ConfigFieldProps } from "./config-field-props.ts";
import { JsonField } from "./json-field.tsx";

/** One field of a node's configuration, in the control that fits what it may hold. */
export function ConfigField(props: ConfigFieldProps) {
  const { name, schema, value, error, isRequired, onChange } = props;
  const { title = name, unit, placeholder, language, template } = schema;
  if (schema.choose) return <ChooseField {...props} />;
  const label = unit ? `${title} (${unit})` : title;
  const shown = value ?? schema.default;
  if (schema.type === "boolean") {
    return (
      <label className="flex min-h-6 items-center gap-2.5 font-medium">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={shown === true}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
    );
  }
  if (schema.type !== "string" && schema.type !== "integer" && schema.type !== "number")
    return <JsonField {...props} />;
  const text = typeof shown === "string" || typeof shown === "number" ? String(shown) : "";
  const isLong = template === true || language !== undefined;
  return (
    <Field label={label} error={error} optional={!isRequired && schema.default === undefined}>
      {(control) => {
        if (schema.enum) {
          const choices = schema.enum.map((it) => ({ value: it, label: it }));
          return <Select {...control} choices={choices} value={text} onChange={onChange} />;
        }
        if (schema.type === "string" && (template || language === "jsonata")) {
          return (
            <ExpressionArea
              {...control}
              rows={2}
              isBare={!template}
              className={template ? undefined : "font-mono text-[13px]"}
              placeholder={placeholder}
              value={text}
              onChange={onChange}
            />
          );
        }
        if (schema.type === "string" && isLong) {
          return (
            <TextArea
              {...control}
              rows={language ? 4 : 2}
              className={language ? "font-mono text-[13px]" : undefined}
              placeholder={placeholder}
              value={text}
              onChange={(event) => onChange(event.target.value)}
            />
          );
        }
        const isNumber = schema.type !== "string";
        return (
          <TextInput
            {...control}
            type={isNumber ? "number" : "text"}
            placeholder={placeholder}
            value={text}
            onChange={(event) => onChange(isNumber ? numberOf(event.target.value) : event.target.value)}
          />
        );
      }}
    </Field>
  );
}

function numberOf(text: string): number | undefined {
  return text.trim() === "" ? undefined : Number(text);
}
