import { DropdownMenu } from "radix-ui";

/** A hairline between groups of items. */
export function MenuLine() {
  return <DropdownMenu.Separator className="mx-1 my-1 h-px bg-line" />;
}
