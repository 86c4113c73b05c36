import type { DeviceKind } from "@guildhall/db/rows";

/** What a device is, as far as its browser says so. */
export function kindOfDevice(userAgent: string | null): DeviceKind {
  if (!userAgent) return "unknown";
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return "tablet";
  if (/iPhone|Mobile/.test(userAgent)) return "mobile";
  return /Windows|Mac OS|Linux|CrOS/.test(userAgent) ? "desktop" : "unknown";
}
