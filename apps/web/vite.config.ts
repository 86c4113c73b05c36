import { clerkEnv, httpEnv, readEnv } from "@guildhall/env";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

// `light-dark()` and nesting stay as they are written.
const targets = ["chrome123", "edge123", "firefox121", "safari17.5"];

/** While developing, the page gets the key of Clerk from here, where the server adds it otherwise. */
const clerkKey: Plugin = {
  name: "clerk-key",
  apply: "serve",
  transformIndexHtml: () => {
    const content = readEnv({ clerk: clerkEnv }).clerk.publishableKey;
    return content ? [{ tag: "meta", attrs: { name: "guildhall-clerk", content } }] : [];
  },
};

export default defineConfig(({ command }) => ({
  plugins: [tanstackRouter({ target: "react", autoCodeSplitting: true }), react(), tailwindcss(), clerkKey],
  build: {
    target: targets,
    cssTarget: targets,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
  },
  ...(command === "serve" && { server: { host: "127.0.0.1", port: 5173, proxy: serverPaths() } }),
}));

/** While developing, the interfaces are those of the server that runs beside. */
function serverPaths() {
  const { port, host } = readEnv({ http: httpEnv }).http;
  const target = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;
  return { "/api": { target }, "/v1": { target } };
}
