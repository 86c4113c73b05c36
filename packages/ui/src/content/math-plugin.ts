import "katex/dist/katex.min.css";
import { createMathPlugin } from "@streamdown/math";

/** Formulas by KaTeX, with its typefaces. One dollar sign stays a price: formulas stand between two. */
export const mathPlugin = createMathPlugin({ singleDollarTextMath: false, errorColor: "var(--color-danger)" });
