import type { ExtraProps } from "streamdown";

/** The code in a fence and the language that the fence names. */
export function codeOfNode(node: ExtraProps["node"]): { code: string; language: string } {
  const element = node?.children.find((child) => child.type === "element");
  const first = element?.children[0];
  const code = first?.type === "text" ? first.value.replace(/\n$/, "") : "";
  const classes = element?.properties["className"];
  const named = Array.isArray(classes) ? classes.find((name) => String(name).startsWith("language-")) : undefined;
  return { code, language: named === undefined ? "" : String(named).slice("language-".length) };
}
