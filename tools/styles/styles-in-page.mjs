import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { styleElements, takeStyles } from "./styles-of-script.mjs";

const name = "styles-in-page";

/**
 * A webpack plugin: the styles of what a page's own script shows stand in the page. The browser reads them in one go; the
 * script would put them there rule by rule, and go through them anew for every component it shows. What is loaded on demand
 * still brings its own.
 */
export const stylesInPage = (pages) => ({
  apply(compiler) {
    compiler.hooks.compilation.tap(name, (compilation) => {
      const styles = new Map();
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const page of pages) {
          const file = Object.keys(assets).find(
            (asset) => asset.startsWith(`${page}.`) && asset.endsWith(".js"),
          );
          if (file === undefined) continue;
          const { script, rules } = takeStyles(assets[file].source().toString());
          if (rules.length === 0) throw new Error(`${file}: no styles were found`);
          compilation.updateAsset(file, new webpack.sources.RawSource(script));
          styles.set(page, styleElements(rules));
        }
      });
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap(name, (data) => {
        const own = styles.get(data.plugin.userOptions.chunks[0]);
        if (own) data.html = data.html.replace("</head>", () => `${own}\n  </head>`);
        return data;
      });
    });
  },
});
