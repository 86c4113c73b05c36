import { Field, TextInput } from "@guildhall/ui";
import type { ComponentProps, ReactNode } from "react";
import { useFieldContext } from "./form-context.ts";
import { useFieldError } from "./use-field-error.ts";

/** A line of text that belongs to the form around it. */
export function TextField({
  label,
  help,
  optional,
  serverError,
  ...rest
}: Omit<ComponentProps<"input">, "value" | "onChange" | "onBlur" | "name"> & {
  label: string;
  help?: ReactNode;
  optional?: boolean;
  serverError?: string | undefined;
}) {
  const field = useFieldContext<string>();
  return (
    <Field label={label} help={help} error={useFieldError(serverError)} {...(optional && { optional })}>
      {(control) => (
        <TextInput
          {...rest}
          {...control}
          name={field.name}
          value={field.state.value}
          onChange={(event) => field.handleChange(event.target.value)}
          onBlur={field.handleBlur}
        />
      )}
    </Field>
  );
}
