const key = "guildhall.rail";

/** Whether the rail was folded to icons on this device. */
export function readFolded(): boolean {
  return localStorage.getItem(key) === "folded";
}

export function rememberFolded(folded: boolean): void {
  localStorage.setItem(key, folded ? "folded" : "open");
}
