import { z } from "zod";

/** The colours of what only stands on the canvas. */
export const canvasColor = z.enum(["yellow", "blue", "green", "pink", "grey"]).meta({ title: "Colour" });
