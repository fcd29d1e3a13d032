/** What went into which chunk of the add-in, and how large it is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * @param stats webpack's statistics. @param folder Where the files are.
 * @returns For each chunk with code: its name, the file, its bytes plain and gzipped, what loads it, whether that
 * begins with it, and the modules in it, as paths from the project's root.
 */
export function chunkRecord({ compilation }, folder) {
  const { chunkGraph, chunks } = compilation;
  return [...chunks].flatMap((chunk) => {
    const file = [...chunk.files]
      .map((name) => name.replace(/\?.*/, ""))
      .find((name) => name.endsWith(".js"));
    if (file === undefined) return [];
    const bytes = readFileSync(join(folder, file));
    return [
      {
        name: chunk.name ?? file.replace(/\..*/, ""),
        file,
        runtime: String(chunk.runtime),
        isInitial: chunk.canBeInitial(),
        bytes: bytes.length,
        gzipBytes: gzipSync(bytes, { level: 9 }).length,
        modules: [...new Set([...chunkGraph.getChunkModules(chunk)].flatMap(modulePaths))].sort(),
      },
    ];
  });
}

/** A module that webpack joined from several is named by each of them. */
function modulePaths({ modules, resource }) {
  if (modules) return modules.flatMap(modulePaths);
  const path = resource?.replaceAll("\\", "/");
  return path ? [/\/((?:src|workbench|node_modules)\/.*)$/.exec(path)?.[1] ?? path] : [];
}
