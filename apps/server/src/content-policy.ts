import type { Services } from "@guildhall/api";

/**
 * What pages may load, and from where: from here only. Where Clerk signs people in, also what its script needs: the
 * instance's own host, its pictures, and the check against robots that it shows.
 */
export function contentPolicy(clerk: Services["clerk"]) {
  const host = clerk ? [`https://${clerk.frontendHost}`] : [];
  const challenge = clerk ? ["https://challenges.cloudflare.com"] : [];
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", ...host, ...challenge],
    // Highlighted code and the positions of menus are set as style attributes.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:", "blob:", ...(clerk ? ["https://img.clerk.com"] : [])],
    fontSrc: ["'self'", "data:"],
    ...(clerk && {
      connectSrc: ["'self'", ...host],
      workerSrc: ["'self'", "blob:"],
      frameSrc: ["'self'", ...challenge],
    }),
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  };
}
