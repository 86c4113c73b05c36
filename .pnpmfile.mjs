/** What `openapi-typescript` writes it writes through the compiler's API, which TypeScript 7 doesn't have. */
function readPackage(manifest) {
  if (manifest.name === "openapi-typescript") {
    manifest.dependencies.typescript = "5.9.3";
    delete manifest.peerDependencies;
  }
  return manifest;
}

export const hooks = { readPackage };
