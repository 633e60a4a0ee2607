import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file the pages ask for, served under an address that holds its hash, so that it may be cached for ever. */
export interface Asset {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface Island {
  readonly script: string;
  readonly styles: readonly string[];
}

export interface Assets {
  readonly byPath: ReadonlyMap<string, Asset>;
  readonly stylesheet: string;
  readonly icon: string;
  /** Addresses of an island's script and style; null where the islands were not built. The page works without. */
  island(name: string): Island | null;
  /** Changes when any asset does: part of every page's ETag. */
  readonly digest: string;
}

/** Order of the style files: base first, so that later ones may refine it. */
const STYLES = [
  "fonts",
  "base",
  "frame",
  "lists",
  "live",
  "log",
  "document",
  "claim",
  "figures",
  "map-drawing",
  "map",
  "dossier",
  "history",
  "search",
  "print",
];

const FONTS = [
  ["@fontsource-variable/source-serif-4", "source-serif-4-latin-wght-normal.woff2"],
  ["@fontsource-variable/source-serif-4", "source-serif-4-latin-ext-wght-normal.woff2"],
  ["@fontsource-variable/source-sans-3", "source-sans-3-latin-wght-normal.woff2"],
  ["@fontsource-variable/source-sans-3", "source-sans-3-latin-ext-wght-normal.woff2"],
  ["@fontsource-variable/noto-naskh-arabic", "noto-naskh-arabic-arabic-wght-normal.woff2"],
] as const;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The folder that holds package.json: the same from src (tsx) and from dist (compiled). */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("Daybook's package.json was not found above its own code.");
    folder = parent;
  }
  return folder;
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 12);
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly isEntry?: boolean;
}

/**
 * Reads all assets into memory: styles from `src/site/styles` (no build needed), fonts from their packages,
 * islands from `dist/islands`, where `npm run build:islands` puts them with a manifest.
 */
export function loadAssets(root: string = packageRoot()): Assets {
  const byPath = new Map<string, Asset>();
  const require = createRequire(join(root, "package.json"));
  const add = (name: string, extension: string, bytes: Buffer): string => {
    const path = `/assets/${name}.${hashOf(bytes)}${extension}`;
    byPath.set(path, { path, mediaType: MEDIA_TYPES[extension] as string, bytes });
    return path;
  };

  let css = STYLES.map((name) => readFileSync(join(root, "src/site/styles", `${name}.css`), "utf8")).join(
    "\n",
  );
  for (const [pack, file] of FONTS) {
    const folder = dirname(require.resolve(`${pack}/package.json`));
    const path = add(file.replace(/\.woff2$/, ""), ".woff2", readFileSync(join(folder, "files", file)));
    css = css.replaceAll(`url("${file}")`, `url("${path}")`);
  }
  const stylesheet = add("daybook", ".css", Buffer.from(css));
  const icon = add("icon", ".svg", readFileSync(join(root, "src/site/styles/icon.svg")));

  const islands = readIslands(join(root, "dist/islands"), byPath);
  return {
    byPath,
    stylesheet,
    icon,
    island: (name) => islands.get(name) ?? null,
    digest: hashOf(Buffer.from([...byPath.keys()].sort().join("\n"))),
  };
}

/** Adds every built file to the assets (workers and shared chunks too) and says which belong to which island. */
function readIslands(folder: string, byPath: Map<string, Asset>): Map<string, Island> {
  const islands = new Map<string, Island>();
  const manifestPath = join(folder, ".vite/manifest.json");
  if (!existsSync(manifestPath)) return islands;
  for (const file of readdirSync(folder)) {
    const mediaType = MEDIA_TYPES[extname(file)];
    if (mediaType === undefined) continue;
    const path = `/assets/${file}`;
    byPath.set(path, { path, mediaType, bytes: readFileSync(join(folder, file)) });
  }
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8")) as Record<string, ManifestEntry>;
  for (const [source, { file, css = [], isEntry = false }] of Object.entries(manifest))
    if (isEntry)
      islands.set(basename(source, ".ts"), {
        script: `/assets/${file}`,
        styles: css.map((each) => `/assets/${each}`),
      });
  return islands;
}
