// What is typed into a form with data-draft stays in this tab until the form was taken: through leaving, reloading, a
// sign-in that ran out, a line that broke. Never kept: passwords, files, fields with data-private. Signing out forgets
// everything, and whoever signs in after somebody else finds nothing of theirs.
(() => {
  "use strict";

  const PLACE = "onmaeul.draft.";
  const who = document.body.dataset.viewer;
  const refused = document.querySelector("[data-refused]") !== null;
  const door = location.pathname === "/sign-in";

  const read = (key) => {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const write = (key, draft) => {
    try {
      sessionStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // A full or forbidden store: the page still warns before it is left.
    }
  };
  const drafts = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PLACE));
  const forget = (key) => sessionStorage.removeItem(key);

  const signOut = document.querySelector("form[action='/sign-out']");
  let over = false;
  if (signOut) {
    signOut.addEventListener("submit", () => {
      over = true;
      drafts().forEach(forget);
    });
  }
  if (door && new URLSearchParams(location.search).has("out")) drafts().forEach(forget);
  if (who) drafts().filter((key) => read(key)?.who !== who).forEach(forget);

  const kept = (field) =>
    field.name && !field.name.startsWith("_") && !field.disabled && !field.closest("[data-private]")
    && !["password", "file", "submit", "button", "reset", "image"].includes(field.type);
  const ticked = (field) => field.type === "checkbox" || field.type === "radio";

  const values = (form) => {
    const found = {};
    for (const field of form.elements) {
      if (!kept(field)) continue;
      const chosen = ticked(field) ? (field.checked ? [field.value] : [])
        : field.selectedOptions ? [...field.selectedOptions].map((option) => option.value) : [field.value];
      found[field.name] = (found[field.name] ?? []).concat(chosen);
    }
    return found;
  };

  // Only what a person sees and changes tells whether something was typed.
  const typed = (form, all) => {
    const hidden = new Set([...form.elements].filter((field) => field.type === "hidden").map((field) => field.name));
    return JSON.stringify(Object.entries(all).filter(([name]) => !hidden.has(name)));
  };

  const fill = (form, all) => {
    for (const field of form.elements) {
      const wanted = kept(field) ? all[field.name] : undefined;
      if (!wanted) continue;
      if (ticked(field)) {
        field.checked = wanted.includes(field.value);
      } else if (field.selectedOptions) {
        for (const option of field.options) option.selected = wanted.includes(option.value);
      } else {
        field.value = wanted[0] ?? "";
      }
      if (field.type !== "hidden") field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const here = new Set();
  for (const form of document.querySelectorAll("form[data-draft]")) {
    const key = PLACE + form.dataset.draft;
    const begun = typed(form, values(form));
    const before = read(key);
    const back = form.querySelector("[data-draft-back]");
    const at = form.hasAttribute("data-draft-refused") ? before?.at ?? location.href : location.href;
    here.add(key);

    let timer;
    const keep = (sent) => {
      clearTimeout(timer);
      timer = undefined;
      if (over) return;
      const now = values(form);
      if (typed(form, now) === begun && !form.hasAttribute("data-draft-refused") && !sent) {
        forget(key);
      } else {
        write(key, { who, at, sent, fields: now });
      }
    };
    if (before && !form.hasAttribute("data-draft-refused")) {
      if (typed(form, before.fields) === begun) {
        forget(key);
      } else {
        fill(form, before.fields);
        if (back) back.hidden = false;
        keep(false);
      }
    } else if (form.hasAttribute("data-draft-refused")) {
      keep(false);
    }
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(false), 300);
    });
    form.addEventListener("submit", () => keep(true));
    addEventListener("pagehide", () => {
      if (timer) keep(false);
    });
    back?.querySelector("button")?.addEventListener("click", () => {
      over = true;
      forget(key);
      document.dispatchEvent(new Event("onmaeul:settled"));
      location.href = at;
    });
  }

  // A form that was sent and led to another page was taken, unless that page is the door or says that something failed.
  const waiting = drafts().filter((key) => !here.has(key)).filter((key) => {
    const draft = read(key);
    if (!draft?.sent) return false;
    if (door || refused) {
      write(key, { ...draft, failed: true });
    } else if (!draft.failed) {
      forget(key);
      return false;
    }
    return true;
  });
  const notice = document.querySelector("[data-draft-waiting]");
  if (notice && waiting.length) {
    notice.querySelector("a").href = read(waiting.at(-1)).at;
    notice.querySelector("button").addEventListener("click", () => {
      waiting.forEach(forget);
      notice.hidden = true;
    });
    notice.hidden = false;
  }
})();
