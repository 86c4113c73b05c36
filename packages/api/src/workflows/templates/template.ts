import type { Graph } from "@guildhall/kernel";
import type { TemplateCategory } from "../templates.contract.ts";

/** A ready-made workflow: runs as it is, with no key, once somebody has filled in its form. */
export type Template = {
  /** Its name in addresses, for ever the same. */
  key: string;
  name: string;
  description: string;
  category: TemplateCategory;
  tags: readonly string[];
  definition: Graph;
};
