/** manifest.xml for the address the add-in is served from. */

/** Stands in manifest.xml for that address; also right for trying the add-in on one's own machine. */
const placeholderBase = "https://localhost:3000/";

/** @param {string} template @param {string} base "https://doan.example.vn/", with the slash at the end. */
function manifestFor(template, base) {
  // An AppDomain is an address without a path.
  const origin = `>${new URL(placeholderBase).origin}<`;
  return template.replaceAll(placeholderBase, base).replaceAll(origin, `>${new URL(base).origin}<`);
}

module.exports = { manifestFor, placeholderBase };
