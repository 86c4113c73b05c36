import { inputOf, type Port, plainInput } from "../node-type.ts";

/** A field that takes the incoming value while it is empty, so that the edge must bring text. */
export const takesText = (written: string | undefined): Port[] => (written ? [plainInput] : inputOf("text"));
