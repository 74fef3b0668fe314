/** A webpack loader: a rule without what only its page shows. */
module.exports = async function ruleWithoutPage(source) {
  const done = this.async();
  try {
    const { withoutPage } = await import("./without-page.mjs");
    done(null, withoutPage(source));
  } catch (error) {
    done(error);
  }
};
