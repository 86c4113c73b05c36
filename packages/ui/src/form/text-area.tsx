import type { ComponentProps } from "react";
import { joinClasses } from "../join-classes.ts";
import { controlLook } from "./control-look.ts";

/** Several lines of text; it grows with what is in it. */
export function TextArea({ className, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={3}
      dir="auto"
      {...rest}
      className={joinClasses(controlLook, "field-sizing-content resize-none py-2 leading-5.5", className)}
    />
  );
}
