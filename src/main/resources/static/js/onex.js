"use strict";

// Buttons that need no server: remove a row, tick all, ask before something final.
document.addEventListener("click", (event) => {
  const remove = event.target.closest("[data-remove-row]");
  if (remove) {
    const form = remove.closest("form");
    remove.closest("[data-row]").remove();
    form.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  const ask = event.target.closest("[data-ask]");
  if (ask && !window.confirm(ask.dataset.ask)) {
    event.preventDefault();
  }
});

document.addEventListener("change", (event) => {
  const all = event.target.closest("[data-tick]");
  if (all) {
    const scope = all.dataset.scope ? all.closest(all.dataset.scope) : document;
    scope.querySelectorAll(all.dataset.tick).forEach((box) => { box.checked = all.checked; });
  }
  if (all || event.target.closest("[data-counted]")) {
    count();
  }
  const choose = event.target.closest("[data-shows]");
  if (choose) {
    reveal();
  }
});

// A chosen code brings its name along.
document.addEventListener("input", (event) => {
  const code = event.target.closest("[data-major-code]");
  if (!code) {
    return;
  }
  const option = [...document.querySelectorAll("#majors option")].find((o) => o.value === code.value);
  const name = code.closest("[data-row]").querySelector("[data-major-name]");
  if (option && name) {
    name.value = option.dataset.name;
  }
});

// What is ticked on this page, and what a ticked box stands for elsewhere, up to what one act takes.
function count() {
  const shown = document.querySelector("[data-count]");
  if (shown) {
    const elsewhere = document.querySelector("[data-elsewhere]:checked");
    const ticked = document.querySelectorAll("[data-counted]:checked").length
      + (elsewhere ? Number(elsewhere.dataset.elsewhere) : 0);
    shown.textContent = Math.min(ticked, Number(shown.dataset.most));
  }
}

function reveal() {
  document.querySelectorAll("[data-shown-for]").forEach((part) => {
    const chosen = document.querySelector("[data-shows]:checked");
    part.hidden = !chosen || !part.dataset.shownFor.split(" ").includes(chosen.value);
  });
}

document.addEventListener("DOMContentLoaded", () => {
  count();
  reveal();
});
