import type { ComponentProps, ReactNode } from "react";
import { Spinner } from "../feedback/spinner.tsx";
import { type ButtonLook, buttonLook } from "./button-look.ts";

export type ButtonProps = Omit<ComponentProps<"button">, "className"> &
  ButtonLook & {
    /** An icon before the words; the spinner takes its place while the button is busy. */
    icon?: ReactNode;
    /** The press is under way: the button keeps its focus and takes no second press. */
    busy?: boolean;
  };

/** A button that says a verb and a thing. */
export function Button({ look, size, className, icon, busy = false, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonLook({ ...(look && { look }), ...(size && { size }), className })}
      aria-disabled={busy || undefined}
      // Leaving a field may show its error and move the button away under the pointer, so the press comes first.
      onMouseDown={rest.type === "submit" ? (event) => event.preventDefault() : rest.onMouseDown}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}
