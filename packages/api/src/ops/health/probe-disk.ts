import { statfs } from "node:fs/promises";
import type { HealthProbe } from "./health-probe.ts";

const gigabyte = 1024 ** 3;
const number = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

/** Whether the disk of the data directory has room. */
export const probeDisk: HealthProbe = {
  id: "disk",
  name: "Disk",
  look: async ({ dataDir }) => {
    const { bavail, blocks, bsize } = await statfs(dataDir);
    const free = bavail * bsize;
    const share = blocks > 0 ? bavail / blocks : 1;
    const message = `${number.format(free / gigabyte)} GB free (${Math.round(share * 100)} %).`;
    if (free < gigabyte / 4) return { status: "error", message: `The disk is full. ${message}`, details: dataDir };
    const short = free < 2 * gigabyte || share < 0.05;
    return { status: short ? "warning" : "ok", message: short ? `The disk is getting full. ${message}` : message };
  },
};
