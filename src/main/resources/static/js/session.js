"use strict";

// A session that ends while somebody types: the page stays as it is, offers to sign in, and goes on.
// And whoever presses twice, acts once.
(() => {
  const IDLE_MS = 60_000;
  const BUSY_MS = 15_000;
  let heard = Date.now();
  const account = document.body.dataset.account;
  let over = !account;
  let goOn = null;

  /** The account and token of the session; null where nobody is signed in. */
  const session = async () => {
    const answer = await fetch("/session", { headers: { Accept: "application/json" }, redirect: "manual" });
    return answer.ok ? answer.json() : null;
  };

  const dialog = () => document.getElementById("session-over");

  const take = (found) => {
    document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = found.token; });
    over = false;
    heard = Date.now();
  };

  const say = (sentence) => { dialog().querySelector("[role=status]").textContent = sentence; };

  /** Back from signing in elsewhere: everything goes on where it stopped. */
  const resume = async () => {
    const found = await session().catch(() => null);
    if (!found) {
      say("尚未登录，请先在新窗口登录。");
    } else if (account && found.account !== account) {
      say("新窗口登录的是其他账号，请用账号 " + account + " 登录后再继续。");
    } else {
      take(found);
      dialog().close();
      const act = goOn;
      goOn = null;
      act?.();
    }
  };

  const ask = (act) => {
    over = true;
    goOn = act;
    say("");
    if (!dialog().open) {
      dialog().showModal();
    }
  };

  // Saving as one types, and whatever else is asked for behind the page.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const request = event.detail.xhr;
    const signedOut = request.status === 401 || request.responseURL.includes("/login");
    if (!signedOut) {
      heard = Date.now();
      return;
    }
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    const part = event.detail.requestConfig.elt;
    const trigger = (part.getAttribute("hx-trigger") || "click").split(/[ ,]/)[0];
    ask(() => trigger === "load"
      ? window.location.reload()
      : part.dispatchEvent(new Event(trigger === "input" ? "change" : trigger, { bubbles: true })));
  });

  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector("input[name=_csrf]");
    if (token && event.detail.parameters._csrf) {
      event.detail.parameters._csrf = token.value;
    }
  });

  const send = (form, button) => {
    form.dataset.sent = "";
    form.requestSubmit(button && form.contains(button) ? button : undefined);
  };

  // A form with a button: asked about the session first where nobody has heard of it for a while.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent === "yes") {
      event.preventDefault();
      return;
    }
    if (over || Date.now() - heard > IDLE_MS) {
      event.preventDefault();
      const button = event.submitter;
      session().catch(() => null).then((found) => {
        if (found && (!account || found.account === account)) {
          take(found);
          send(form, button);
        } else {
          ask(() => send(form, button));
        }
      });
      return;
    }
    form.dataset.sent = "yes";
    window.setTimeout(() => { form.dataset.sent = ""; }, BUSY_MS);
  });

  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => { form.dataset.sent = ""; });
  });

  window.addEventListener("focus", () => {
    if (dialog()?.open) {
      resume();
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-resume]")) {
      resume();
    } else if (event.target.closest("[data-stay]")) {
      dialog().close();
    }
  });
})();
