import type { ComponentProps } from "react";
import { joinClasses } from "../join-classes.ts";
import { controlLook } from "./control-look.ts";

/** One line of text. */
export function TextInput({ className, ...rest }: ComponentProps<"input">) {
  return <input type="text" dir="auto" {...rest} className={joinClasses(controlLook, "h-9", className)} />;
}
