import { readdirSync } from "node:fs";
import { defineConfig } from "vite";

/** Every file of this folder is an island: a script of its own, built into dist/islands with a manifest. */
const ISLANDS = "src/site/islands";

/**
 * Builds the scripts that run in the browser. Names carry a hash, so that the site may let them be cached for
 * ever; `src/site/assets.ts` finds them through the manifest. Pages and styles need no build.
 */
export default defineConfig({
  base: "/assets/",
  publicDir: false,
  build: {
    outDir: "dist/islands",
    emptyOutDir: true,
    assetsDir: "",
    manifest: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      input: readdirSync(ISLANDS)
        .filter((file) => file.endsWith(".ts"))
        .map((file) => `${ISLANDS}/${file}`),
    },
  },
});
