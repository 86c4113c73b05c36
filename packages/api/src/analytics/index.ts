export { openFiguresExport } from "./open-figures-export.ts";
export { refreshRecentFigures } from "./refresh-recent-figures.ts";
