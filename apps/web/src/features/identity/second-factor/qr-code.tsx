import { encode } from "uqr";

/** Cameras want an empty border of four modules. */
const border = 4;

/** A text as a QR code: black on white in every theme, as cameras want it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-44 shrink-0 rounded-panel border border-line bg-white"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
