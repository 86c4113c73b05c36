import SquareIcon from "lucide-react/icons/square";
import SquareCheckIcon from "lucide-react/icons/square-check";
import type { ComponentProps, JSX } from "react";
import { type Components, type ExtraProps, useIsCodeFenceIncomplete } from "streamdown";
import { CodeBlock } from "./code-block.tsx";
import { codeOfNode } from "./code-of-node.ts";
import { Diagram } from "./diagram.tsx";

type ElementProps<Tag extends keyof JSX.IntrinsicElements> = ComponentProps<Tag> & ExtraProps;

function Fence({ node }: ElementProps<"pre">) {
  const writing = useIsCodeFenceIncomplete();
  const { code, language } = codeOfNode(node);
  return (
    <div className="mb-3.5">
      {language === "mermaid" && !writing ? (
        <Diagram code={code} />
      ) : (
        <CodeBlock code={code} language={language} writing={writing} />
      )}
    </div>
  );
}

function OutsideLink({ href, children }: ElementProps<"a">) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

/** A picture would be fetched from wherever the text says, unasked; so it is offered as a link. */
function PictureLink({ src, alt }: ElementProps<"img">) {
  return <OutsideLink href={typeof src === "string" ? src : undefined}>{alt || "Picture"}</OutsideLink>;
}

function ScrollingTable({ children }: ElementProps<"table">) {
  return (
    <div role="group" aria-label="Table" tabIndex={0} className="overflow-x-auto">
      <table>{children}</table>
    </div>
  );
}

function TaskMark({ checked }: ElementProps<"input">) {
  const Icon = checked ? SquareCheckIcon : SquareIcon;
  return <Icon size={14} role="img" aria-label={checked ? "Done" : "To do"} className="mr-1.5 inline align-[-2px]" />;
}

/** A formula that stands by itself scrolls when it is too wide. */
function FormulaSpan({ node: _node, className, ...rest }: ElementProps<"span">) {
  if (!className?.split(" ").includes("katex-display")) return <span className={className} {...rest} />;
  return <span role="group" aria-label="Formula" tabIndex={0} className={className} {...rest} />;
}

/** An answer stands below the page's own headings, whatever level its writer began with. */
function heading(depth: number) {
  return function Heading({ children }: ElementProps<"h3">) {
    return <h3 data-depth={depth}>{children}</h3>;
  };
}

/** What each element of Markdown becomes. */
export const markdownElements: Components = {
  a: OutsideLink,
  img: PictureLink,
  pre: Fence,
  code: "code",
  inlineCode: ({ children }) => <code>{children}</code>,
  table: ScrollingTable,
  input: TaskMark,
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  p: "p",
  ul: "ul",
  ol: "ol",
  li: "li",
  blockquote: "blockquote",
  hr: "hr",
  strong: "strong",
  thead: "thead",
  tbody: "tbody",
  tr: "tr",
  th: "th",
  td: "td",
  span: FormulaSpan,
  sub: "sub",
  sup: "sup",
  section: "section",
};
