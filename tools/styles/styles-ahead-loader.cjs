/** A webpack loader: a component whose styles the page need not work out. */
module.exports = async function stylesAhead(source) {
  const done = this.async();
  try {
    const { withStyles } = await import("./styles-ahead.mjs");
    done(null, source.includes("makeStyles(") ? withStyles(source, this.resourcePath) : source);
  } catch (error) {
    done(error);
  }
};
