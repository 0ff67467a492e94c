"use strict";

// Two people, or two windows, with one text: what stands saved is shown beside what was typed.
(() => {
  const typedIn = (form) => [...form.elements].filter((field) =>
    field.name && !["hidden", "file", "submit", "button"].includes(field.type) && field.type !== undefined
    && field.tagName !== "FIELDSET");

  // Fields of one name stand in rows: their order tells them apart.
  const byName = (form) => {
    const groups = new Map();
    typedIn(form).forEach((field) => groups.set(field.name, [...(groups.get(field.name) || []), field]));
    return groups;
  };

  const ticks = (field) => field.type === "checkbox" || field.type === "radio";
  const shown = (field) => {
    if (ticks(field)) {
      return field.checked ? "已勾选" : "未勾选";
    }
    const text = field.tagName === "SELECT" && field.selectedIndex >= 0
      ? field.options[field.selectedIndex].text : field.value;
    return text.trim() === "" ? "（空）" : text;
  };
  const same = (a, b) => ticks(a) ? a.checked === b.checked : a.value.trim() === b.value.trim();
  const copy = (from, to) => {
    if (ticks(to)) {
      to.checked = from.checked;
    } else {
      to.value = from.value;
    }
  };

  // What was typed comes back into the fields; rows that are missing are added.
  const typeAgain = (form, mine) => {
    Object.entries(mine).forEach(([name, values]) => {
      let fields = byName(form).get(name) || [];
      const row = fields.length > 0 && fields[fields.length - 1].closest("[data-row]");
      while (row && fields.length < values.length) {
        const added = row.cloneNode(true);
        added.querySelectorAll("input,textarea").forEach((field) => { field.value = ""; });
        row.parentNode.append(added);
        window.htmx?.process(added);
        fields = byName(form).get(name);
      }
      fields.forEach((field, i) => {
        if (ticks(field)) {
          field.checked = values.includes(field.value);
        } else if (i < values.length) {
          field.value = values[i];
        }
      });
    });
    byName(form).forEach((fields, name) => {
      if (!(name in mine)) {
        fields.filter(ticks).forEach((field) => { field.checked = false; });
      }
    });
  };

  const showBeside = (form, saved) => {
    form.querySelectorAll(".theirs").forEach((note) => note.remove());
    const theirs = byName(saved);
    byName(form).forEach((fields, name) => fields.forEach((field, i) => {
      const other = (theirs.get(name) || [])[i];
      if (!other || !same(field, other)) {
        const note = document.createElement("span");
        note.className = "note theirs";
        note.textContent = other ? "现已保存：" + shown(other) + " " : "现已保存的内容中没有这一行 ";
        if (other) {
          const take = document.createElement("button");
          take.type = "button";
          take.className = "btn btn-sm btn-outline-secondary";
          take.textContent = "采用";
          take.addEventListener("click", () => {
            copy(other, field);
            note.remove();
            field.dispatchEvent(new Event("change", { bubbles: true }));
          });
          note.append(take);
        }
        field.insertAdjacentElement("afterend", note);
      }
    }));
    const rows = [...saved.querySelectorAll("[data-row]")].slice(form.querySelectorAll("[data-row]").length);
    if (rows.length > 0) {
      const note = document.createElement("p");
      note.className = "note theirs";
      note.textContent = "现已保存的另有：" + rows.map((row) =>
        [...row.querySelectorAll("input,select,textarea")].map((f) => f.value).filter((v) => v).join(" ")).join("；");
      form.querySelector("[data-row]").closest("table").insertAdjacentElement("afterend", note);
    }
  };

  const version = (form) => form.elements.version;

  const choices = (form, saved, alert) => {
    const line = document.createElement("p");
    const over = document.createElement("button");
    over.type = "button";
    over.className = "btn btn-sm btn-primary me-2";
    over.textContent = "按我填写的保存";
    over.addEventListener("click", () => {
      version(form).value = version(saved).value;
      form.querySelectorAll(".theirs").forEach((note) => note.remove());
      form.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const leave = document.createElement("a");
    leave.className = "btn btn-sm btn-outline-secondary";
    leave.href = window.location.pathname + window.location.search;
    leave.textContent = "放弃我填写的，改用现已保存的";
    line.append(over, leave);
    alert.append(line);
  };

  // Saving as one types was refused: the fields keep what was typed, the page tells what is saved.
  const compare = async (form, alert) => {
    const answer = await fetch(window.location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const saved = [...page.querySelectorAll("form[data-guarded]")]
      .find((other) => other.getAttribute("action") === form.getAttribute("action"));
    if (saved) {
      showBeside(form, saved);
      choices(form, saved, alert);
    }
  };

  document.addEventListener("htmx:afterSettle", (event) => {
    const form = event.detail.requestConfig?.elt?.closest("form[data-guarded]");
    const judged = document.getElementById("judged");
    if (!form || !judged || event.detail.requestConfig.verb !== "post") {
      return;
    }
    const alert = judged.querySelector("[data-meanwhile]");
    if (alert) {
      if (!("told" in alert.dataset)) {
        alert.dataset.told = "";
        compare(form, alert);
      }
    } else if (judged.dataset.version) {
      version(form).value = judged.dataset.version;
      form.querySelectorAll(".theirs").forEach((note) => note.remove());
    }
  });

  // Saving with a button was refused: the page shows what is saved, and is given back what was typed.
  document.addEventListener("DOMContentLoaded", () => {
    const typed = document.querySelector("[data-mine]");
    if (!typed) {
      return;
    }
    const mine = JSON.parse(typed.textContent);
    const form = [...document.querySelectorAll("form[data-guarded]")]
      .map((each) => [each, [...byName(each).keys()].filter((name) => name in mine).length])
      .sort((a, b) => b[1] - a[1])[0]?.[0];
    if (form) {
      const saved = form.cloneNode(true);
      [...saved.elements].forEach((field, i) => {
        if (field.tagName === "SELECT") {
          field.selectedIndex = form.elements[i].selectedIndex;
        }
      });
      typeAgain(form, mine);
      showBeside(form, saved);
    }
  });
})();
