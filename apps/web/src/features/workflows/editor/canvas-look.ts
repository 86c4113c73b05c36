/** The canvas in the colours of the theme, light or dark. While it is panned it is drawn once and only pushed. */
export const canvasLook = [
  "!bg-rail",
  "[--xy-controls-button-background-color:var(--color-surface)]",
  "[--xy-controls-button-background-color-hover:var(--color-hover)]",
  "[--xy-controls-button-color:var(--color-ink-soft)]",
  "[--xy-controls-button-color-hover:var(--color-ink)]",
  "[--xy-controls-button-border-color:var(--color-line)]",
  "[--xy-minimap-background-color:var(--color-surface)]",
  "[--xy-minimap-mask-background-color:color-mix(in_oklab,var(--color-ink)_10%,transparent)]",
  "[--xy-minimap-node-background-color:var(--color-control)]",
  "[--xy-resize-background-color:var(--color-accent)]",
  "[&_.react-flow__pane.dragging_.react-flow__viewport]:will-change-transform",
].join(" ");
