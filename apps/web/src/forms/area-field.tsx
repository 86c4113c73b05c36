import { Field, TextArea } from "@guildhall/ui";
import type { ComponentProps, ReactNode } from "react";
import { useFieldContext } from "./form-context.ts";
import { useFieldError } from "./use-field-error.ts";

/** Several lines of text that belong to the form around them, with a count when the limit is near. */
export function AreaField({
  label,
  help,
  optional,
  limit,
  serverError,
  ...rest
}: Omit<ComponentProps<"textarea">, "value" | "onChange" | "onBlur" | "name"> & {
  label: string;
  help?: ReactNode;
  optional?: boolean;
  limit: number;
  serverError?: string | undefined;
}) {
  const field = useFieldContext<string>();
  const left = limit - field.state.value.length;
  const hint = left < limit / 5 ? `${new Intl.NumberFormat().format(left)} left` : undefined;
  return (
    <Field label={label} help={help} hint={hint} error={useFieldError(serverError)} {...(optional && { optional })}>
      {(control) => (
        <TextArea
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
