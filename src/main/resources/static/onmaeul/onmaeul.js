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

  // A file that takes a while to make: the page says so until it is there. Without this the browser waits in silence.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[data-making]");
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.getAttribute("aria-busy") === "true") return;
    link.setAttribute("aria-busy", "true");
    const said = document.createElement("span");
    said.className = "making";
    said.setAttribute("role", "status");
    said.textContent = link.dataset.making;
    said.append(document.createElement("progress"));
    said.lastChild.setAttribute("aria-label", link.dataset.making);
    link.after(said);
    try {
      const answer = await fetch(link.href, { credentials: "same-origin" });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const made = URL.createObjectURL(await answer.blob());
      const take = document.createElement("a");
      take.href = made;
      take.download = link.download;
      take.click();
      setTimeout(() => URL.revokeObjectURL(made), 60_000);
    } catch {
      window.location.href = link.href;
    }
    link.removeAttribute("aria-busy");
    said.remove();
  });

  // A row opens beside the list where there is room, and as a page where there is none.
  document.addEventListener("htmx:beforeRequest", (event) => {
    const link = event.detail.elt;
    if (link.matches("a[data-pane], [data-pane] a") && !wide.matches) {
      event.preventDefault();
      window.location.href = link.href;
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
