import type { ExtraProps } from "streamdown";

const mark = "language-";

/** The code in a fence and the language that the fence names. */
export function codeOfNode(node: ExtraProps["node"]): { code: string; language: string } {
  const element = node?.children.find((child) => child.type === "element");
  const first = element?.children[0];
  const code = first?.type === "text" ? first.value.replace(/\n$/, "") : "";
  const classes = element?.properties["className"];
  const names = Array.isArray(classes) ? classes.filter((name) => typeof name === "string") : [];
  const named = names.find((name) => name.startsWith(mark)) ?? mark;
  return { code, language: named.slice(mark.length) };
}
