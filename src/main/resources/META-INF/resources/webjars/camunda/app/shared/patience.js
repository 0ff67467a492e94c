// A module that takes longer than seven seconds on a busy machine would leave the page blank for
// ever; it is waited for instead.
export function waitForModules() {
  window.require?.config?.({ waitSeconds: 0 });
}
