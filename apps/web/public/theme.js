// Runs before the first paint, so that a chosen theme is there from the start. Without a choice the system decides.
try {
  const chosen = localStorage.getItem("guildhall.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be blocked; the system's theme is shown.
}
