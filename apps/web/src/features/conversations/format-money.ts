/** Micro-dollars as money; nothing when it cost nothing. */
export function formatMoney(micros: number): string {
  if (micros === 0) return "";
  if (micros < 100) return "under $0.0001";
  const digits = micros < 10_000 ? 4 : 2;
  return new Intl.NumberFormat("en", {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(micros / 1_000_000);
}
