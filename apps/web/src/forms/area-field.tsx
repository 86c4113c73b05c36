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
  return (
    <Field
      label={label}
      help={help}
      hint={left < limit / 5 && describeRoom(left)}
      error={useFieldError(serverError)}
      {...(optional && { optional })}
    >
      {(control) => (
        <TextArea
          className="max-h-[50vh]"
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

const count = new Intl.NumberFormat();

function describeRoom(left: number): string {
  return left < 0 ? `${count.format(-left)} too many` : `${count.format(left)} left`;
}
