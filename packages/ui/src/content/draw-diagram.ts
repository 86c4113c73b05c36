/** A drawing as the address of a picture, in which nothing can run, and how wide it wants to be. */
export type Drawing = { src: string; width: number };

let last: Promise<unknown> = Promise.resolve();
let drawn = 0;

/** Draws what Mermaid's language describes; fails with its words where that is not understood. One at a time. */
export function drawDiagram(code: string, isDark: boolean): Promise<Drawing> {
  const drawing = last.then(() => draw(code, isDark));
  last = drawing.catch(() => undefined);
  return drawing;
}

async function draw(code: string, isDark: boolean): Promise<Drawing> {
  const { default: mermaid } = await import("mermaid");
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: "strict",
    suppressErrorRendering: true,
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    theme: isDark ? "dark" : "neutral",
    // A picture has no typefaces of the page.
    fontFamily: "system-ui, sans-serif",
  });
  // It measures words on the page, where nobody shall see them.
  const place = document.createElement("div");
  place.style.cssText = "position: absolute; inset: 0 auto auto 0; visibility: hidden; pointer-events: none";
  place.ariaHidden = "true";
  document.body.append(place);
  try {
    const { svg } = await mermaid.render(`diagram-${++drawn}`, code, place);
    return toDrawing(svg);
  } finally {
    place.remove();
  }
}

/** Mermaid writes HTML; a picture must be XML. */
function toDrawing(markup: string): Drawing {
  const svg = new DOMParser().parseFromString(markup, "text/html").querySelector("svg");
  if (!svg) throw new Error("Nothing was drawn.");
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  if (width > 0 && height > 0) {
    svg.setAttribute("width", String(width));
    svg.setAttribute("height", String(height));
  }
  const xml = new XMLSerializer().serializeToString(svg);
  return { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(xml)}`, width };
}
