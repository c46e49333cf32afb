// Everything here only makes smoother what already works without it.
(() => {
  "use strict";

  const typing = (element) => element.closest("input, textarea, select, [contenteditable]");
  const wide = window.matchMedia("(min-width: 1200px)");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "/") {
      const find = document.getElementById("find");
      if (find) {
        event.preventDefault();
        find.focus();
        find.select();
      }
    } else if (event.key === "?") {
      const keys = document.getElementById("keys");
      if (keys && !keys.open) keys.showModal();
    }
  });

  // A form that was touched asks before it is left.
  let touched = false;
  document.addEventListener("input", (event) => {
    if (event.target.closest("form[data-guard]")) touched = true;
  });
  document.addEventListener("submit", () => { touched = false; });
  document.addEventListener("onmaeul:settled", () => { touched = false; });
  window.addEventListener("beforeunload", (event) => {
    if (touched) event.preventDefault();
  });

  // What takes longer than a moment says so.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.dataset.busy) return;
    const said = document.createElement("p");
    said.className = "loading";
    said.setAttribute("role", "status");
    said.textContent = form.dataset.busy;
    form.append(said);
  });

  // What takes a while to make: the page says so, asks once, and says how it ended. A link fetches a file; a button sends
  // its form, to which the answer may also be a page. Without this the browser waits in silence.
  const attached = (answer) => (answer.headers.get("Content-Disposition") ?? "").startsWith("attachment");
  const named = (answer) => {
    const said = answer.headers.get("Content-Disposition") ?? "";
    const name = /filename\*=UTF-8''([^;]+)/i.exec(said);
    return name ? decodeURIComponent(name[1]) : /filename="([^"?]+)"/.exec(said)?.[1] ?? "";
  };
  const refusal = async (answer) => {
    if (answer.headers.get("Content-Type")?.includes("json")) return (await answer.json()).detail;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector("[data-refused]")?.textContent;
  };
  const save = (made, name) => {
    const take = document.createElement("a");
    take.href = URL.createObjectURL(made);
    take.download = name;
    take.click();
    setTimeout(() => URL.revokeObjectURL(take.href), 60_000);
  };
  const saying = (asked) => {
    if (asked.nextElementSibling?.matches(".making")) asked.nextElementSibling.remove();
    const said = document.createElement("span");
    said.className = "making";
    said.setAttribute("role", "status");
    said.textContent = asked.dataset.making;
    said.append(document.createElement("progress"));
    said.lastChild.setAttribute("aria-label", asked.dataset.making);
    asked.after(said);
    return said;
  };
  document.addEventListener("click", async (event) => {
    const asked = event.target.closest?.("a[data-making], button[data-making]");
    if (!asked || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (asked.getAttribute("aria-busy") === "true") return;
    asked.setAttribute("aria-busy", "true");
    const said = saying(asked);
    const form = asked.form;
    try {
      const answer = form
        ? await fetch(form.action, { method: "POST", body: new FormData(form, asked), credentials: "same-origin" })
        : await fetch(asked.href, { credentials: "same-origin" });
      if (answer.ok && !answer.redirected && attached(answer)) {
        save(await answer.blob(), named(answer) || asked.download || "");
        said.textContent = asked.dataset.made ?? "";
        document.getElementById(form?.dataset.answer ?? "")?.replaceChildren();
      } else if (form && !answer.redirected && (answer.ok || answer.status === 422)) {
        said.remove();
        const page = new CustomEvent("onmaeul:answered",
          { bubbles: true, cancelable: true, detail: { page: await answer.text() } });
        if (form.dispatchEvent(page)) throw new Error("nobody takes the answer");
      } else if (answer.redirected) {
        window.location.href = answer.url;
      } else {
        said.textContent = (await refusal(answer)) ?? asked.dataset.failed ?? "";
      }
    } catch {
      said.textContent = asked.dataset.failed ?? "";
      if (!said.isConnected) asked.after(said);
    }
    asked.removeAttribute("aria-busy");
  });

  // A form that names the place of its answer shows there what was refused.
  document.addEventListener("onmaeul:answered", (event) => {
    const place = document.getElementById(event.target.dataset.answer ?? "");
    if (!place) return;
    const page = new DOMParser().parseFromString(event.detail.page, "text/html");
    const answer = page.getElementById(place.id);
    if (!answer) return;
    event.preventDefault();
    place.replaceWith(answer);
    answer.querySelector(".summary")?.focus();
  });

  // A row opens beside the list where there is room, and as a page where there is none.
  document.addEventListener("htmx:beforeRequest", (event) => {
    const link = event.detail.elt;
    if (link.matches("a[data-pane], [data-pane] a") && !wide.matches) {
      event.preventDefault();
      window.location.href = link.href;
    }
  });
  // The address stays that of the list; htmx by itself would write every boosted link into it.
  document.addEventListener("htmx:beforeHistoryUpdate", (event) => {
    const { history, target } = event.detail;
    if (target?.closest(".split > .pane")) {
      history.type = "replace";
      history.path = window.location.href;
    }
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    const asked = event.detail.requestConfig?.elt;
    if (asked?.matches("a.fig")) {
      document.querySelectorAll("a.fig[aria-current]").forEach((other) => other.removeAttribute("aria-current"));
      asked.setAttribute("aria-current", "true");
    }
    const row = asked?.closest("tr");
    if (!row || row.closest(".paper")) return;
    row.parentElement.querySelectorAll("[aria-selected]").forEach((other) => other.removeAttribute("aria-selected"));
    row.setAttribute("aria-selected", "true");
  });

  // The session ends by itself; two minutes before, the page asks.
  const limit = Number(document.body.dataset.idle);
  const idle = document.getElementById("idle");
  if (limit > 180 && idle) {
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => idle.showModal(), (limit - 120) * 1000);
    };
    idle.addEventListener("close", () => {
      fetch("/", { method: "HEAD", credentials: "same-origin" }).then(wait, wait);
    });
    document.addEventListener("htmx:afterRequest", wait);
    wait();
  }
})();
