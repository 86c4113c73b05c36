import type { ComponentProps } from "react";
import { joinClasses } from "../join-classes.ts";
import { controlLook } from "./control-look.ts";

/** A day, or a day and an hour with `time`, in the person's own zone and notation. The value is as the browser writes it. */
export function DateInput({
  time = false,
  className,
  ...rest
}: Omit<ComponentProps<"input">, "type"> & { time?: boolean }) {
  return (
    <input
      {...rest}
      type={time ? "datetime-local" : "date"}
      className={joinClasses(controlLook, "h-9 tabular-nums", className)}
    />
  );
}
