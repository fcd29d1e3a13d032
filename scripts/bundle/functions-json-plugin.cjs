/** Finishes the metadata of the custom functions that custom-functions-metadata-plugin made from their comments. */
const { readFileSync } = require("node:fs");

class FunctionsJsonPlugin {
  /** @param {{ source: string, translations: Record<string, string> }} options Translations: asset name → table. */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsJsonPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionsJsonPlugin", stage }, () => {
        const { source, translations } = this.options;
        const asset = compilation.getAsset(source);
        if (!asset) return;
        const { functions } = JSON.parse(String(asset.source.source()));
        const write = (name, list) => new sources.RawSource(JSON.stringify({ functions: list }, null, 2));
        // Its flag `allowCustomDataForDataTypeAny` brings Excel 2021 down (office-js#4385); nothing here needs it.
        compilation.updateAsset(source, write(source, functions));
        for (const [name, file] of Object.entries(translations)) {
          compilation.fileDependencies.add(file);
          const table = JSON.parse(readFileSync(file, "utf8"));
          compilation.emitAsset(
            name,
            write(
              name,
              functions.map((one) => translated(one, table[one.id])),
            ),
          );
        }
      });
    });
  }
}

function translated(one, words) {
  if (!words) throw new Error(`No translation of the function ${one.id}.`);
  return {
    ...one,
    description: words.description,
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      description: words.parameters[parameter.name],
    })),
  };
}

module.exports = { FunctionsJsonPlugin };
