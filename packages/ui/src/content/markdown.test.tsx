import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { TooltipProvider } from "../overlay/tooltip-provider.tsx";
import { MarkdownView } from "./markdown-view.tsx";

const render = (text: string) =>
  renderToStaticMarkup(
    <TooltipProvider>
      <MarkdownView text={text} writing={false} />
    </TooltipProvider>,
  );

describe("Markdown", () => {
  it("leaves nothing of a script, a handler or a frame", () => {
    const html = render(
      'Hello <script>alert(1)</script><img src=x onerror="alert(2)"><iframe src="https://x.test"></iframe>\n\n<style>*{display:none}</style>\n\nend',
    );
    expect(html).toContain("end");
    expect(html).not.toMatch(/<script|onerror|<iframe|<style/i);
  });

  it("does not link to anything that runs", () => {
    const html = render("[a](javascript:alert(1)) [b](data:text/html,x) [c](https://ok.test/)");
    expect(html).not.toMatch(/javascript:|data:/i);
    expect(html).toContain('href="https://ok.test/"');
    expect(html).toContain('rel="noopener noreferrer nofollow"');
  });

  it("offers pictures as links, so that showing an answer fetches nothing", () => {
    const html = render("![a chart](https://elsewhere.test/c.png)");
    expect(html).not.toContain("<img");
    expect(html).toContain("a chart");
  });

  it("shows code as it was written, with its language", () => {
    const html = render("```ts\nconst a = '<b>';\n```");
    expect(html).toContain("const a = &#x27;&lt;b&gt;&#x27;;");
    expect(html).toContain("Code, ts");
  });

  it("takes a formula for text until what draws it is there, and a price for a price", () => {
    expect(render("$$a$$ for $5 and $6")).toContain("for $5 and $6");
  });

  it("keeps every heading below those of the page", () => {
    expect(render("# One\n\n### Three")).not.toMatch(/<h[1245]/);
  });
});
