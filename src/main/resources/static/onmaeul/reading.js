// The page that looks at a document: the answer comes into the page, so that the chosen file stays in its field and can
// be taken in another form without being chosen again. Without this the answer is a page of its own.
(() => {
  "use strict";

  const form = document.getElementById("give");
  const seen = document.getElementById("seen");
  const refused = document.getElementById("refused");
  if (!form || !seen || !refused) return;

  const take = (answer, id, into) => into.replaceChildren(...(answer.getElementById(id)?.childNodes ?? []));
  const invalid = (name, wrong) => {
    const field = form.elements[name];
    if (wrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    field.closest(".field")?.classList.toggle("wrong", wrong);
  };

  document.addEventListener("onmaeul:answered", (event) => {
    if (event.target !== form) return;
    event.preventDefault();
    const answer = new DOMParser().parseFromString(event.detail.page, "text/html");
    take(answer, "refused", refused);
    for (const name of ["file", "text", "summary", "keywords"]) {
      invalid(name, refused.querySelector(`a[href="#f-${name}"]`) !== null);
    }
    if (refused.firstElementChild) {
      refused.firstElementChild.focus();
      return;
    }
    take(answer, "seen", seen);
    document.getElementById("seen-title")?.focus();
  });

  // What is shown is no longer what would be taken.
  form.addEventListener("input", () => {
    const stale = document.getElementById("stale");
    if (!stale) return;
    stale.hidden = false;
    seen.querySelectorAll("button[form]").forEach((button) => { button.disabled = true; });
  });

  // A finding leads to its words in the document.
  const squeezed = (text) => text.replace(/[\s|]+/g, "");
  seen.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-seek]");
    const words = link && squeezed(link.dataset.seek);
    if (!words) return;
    const found = [...seen.querySelectorAll(".laid :is(h3, h4, h5, h6, p, li, tr, caption)")]
      .map((place) => ({ place, text: squeezed(place.textContent) }))
      .filter(({ text }) => text && (text.includes(words) || (text.length > 3 && words.includes(text))))
      .sort((one, other) => Math.abs(one.text.length - words.length) - Math.abs(other.text.length - words.length))[0];
    if (!found) return;
    event.preventDefault();
    seen.querySelectorAll(".sought").forEach((before) => before.classList.remove("sought"));
    found.place.classList.add("sought");
    found.place.tabIndex = -1;
    found.place.focus({ preventScroll: true });
    found.place.scrollIntoView({ block: "center" });
  });
})();
