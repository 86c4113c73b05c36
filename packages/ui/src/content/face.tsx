import type { ReactNode } from "react";
import { type FaceTraits, faceTraits } from "./face-traits.ts";

const eyeDrawings: Record<FaceTraits["eyes"], ReactNode> = {
  dot: <circle r="1.9" fill="currentColor" stroke="none" />,
  oval: <ellipse rx="1.5" ry="2.5" fill="currentColor" stroke="none" />,
  ring: <circle r="1.9" />,
  bar: <path d="M0-2V2" />,
  arc: <path d="M-2 .8Q0-1.8 2 .8" />,
};

const mouthDrawings: Record<FaceTraits["mouth"], ReactNode> = {
  smile: <path d="M-3.4 0Q0 3.4 3.4 0" />,
  line: <path d="M-2.8 .8H2.8" />,
  open: <path d="M-2.6 0H2.6A2.6 2.6 0 0 1-2.6 0Z" fill="currentColor" />,
  smirk: <path d="M-2.8 1.4Q1.4 1.8 3.2-.6" />,
};

const hatDrawings: Record<FaceTraits["hat"], ReactNode> = {
  none: null,
  antenna: (
    <>
      <path d="M20 10V6" stroke="white" />
      <circle cx="20" cy="5" r="1.7" fill="white" stroke="none" />
    </>
  ),
  tuft: <path d="M17 10Q17 6 14.5 6M20 10V5.5M23 10Q23 6 25.5 6" stroke="white" />,
  ears: <path d="M11 14 10.5 8 16 10.5M29 14 29.5 8 24 10.5" fill="white" stroke="white" />,
};

/**
 * The drawing by which something is recognised, always the same for one name and color. Without a `label` it is
 * decoration beside the name.
 */
export function Face({
  seed,
  color,
  size = 32,
  label,
}: {
  seed: string;
  color: string;
  size?: number;
  label?: string;
}) {
  const traits = faceTraits(seed);
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 40 40"
      className="shrink-0 rounded-[28%]"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <rect width="40" height="40" fill={color} />
      <circle cx="34" cy="4" r="17" fill="white" opacity=".14" />
      <g
        transform={`rotate(${traits.tiltDegrees} 20 21)`}
        fill="none"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {hatDrawings[traits.hat]}
        <rect x="9" y="10.5" width="22" height="21" rx={traits.roundness} fill="white" />
        <g style={{ color, stroke: "currentColor" }}>
          <g transform={`translate(${20 - traits.spread} 19)`}>{eyeDrawings[traits.eyes]}</g>
          <g transform={`translate(${20 + traits.spread} 19)`}>{eyeDrawings[traits.eyes]}</g>
          <g transform="translate(20 25)">{mouthDrawings[traits.mouth]}</g>
        </g>
      </g>
    </svg>
  );
}
