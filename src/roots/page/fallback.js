/**
 * Decides whether this browser can run the add-in at all, and only then loads it. Plain ES5, so that the oldest web
 * view Office ever used (Internet Explorer 11) still reads it and shows the page that says what to do.
 */
(function () {
  "use strict";

  function show(state) {
    document.body.setAttribute("data-state", state);
  }

  document.body.onclick = function (event) {
    if (/(^| )reload( |$)/.test(event.target.className)) window.location.reload();
  };

  if (!isModern()) show("browser-too-old");
  else if (typeof window.Office === "undefined") show("no-network");
  else loadAddin();

  /** What the bundles use and nobody can add afterwards: Chromium 98, Safari 16.4. */
  function isModern() {
    var hasParts =
      typeof Promise === "function" &&
      typeof structuredClone === "function" &&
      typeof Worker === "function" &&
      typeof Object.hasOwn === "function" &&
      typeof Array.prototype.findLast === "function" &&
      typeof crypto === "object" &&
      typeof crypto.subtle === "object";
    return hasParts && readsLookbehind();
  }

  function readsLookbehind() {
    try {
      return new RegExp("(?<!\\p{L})a", "u").test("a");
    } catch (error) {
      return false;
    }
  }

  function loadAddin() {
    var script = document.createElement("script");
    script.src = document.getElementById("fallback").getAttribute("data-addin");
    script.onerror = function () {
      show("no-network");
    };
    // Office would otherwise tell Excel that the functions are there before they have arrived.
    if (window.CustomFunctions && window.CustomFunctions.delayInitialization) {
      window.CustomFunctions.delayInitialization();
    }
    document.body.appendChild(script);
  }
})();
