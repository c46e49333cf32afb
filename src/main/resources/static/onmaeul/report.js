// In a section's text an opening brace opens a search over everything that can be asked for. Without this the same
// search stands below the form.
(() => {
  "use strict";

  const text = document.querySelector("textarea[data-measures]");
  const found = document.getElementById("found");
  if (!text || !found) return;
  let asked = 0;
  let chosen = -1;

  // What stands between the last opening brace and the caret, if nothing closes it.
  const typed = () => {
    const before = text.value.slice(0, text.selectionStart);
    const open = before.lastIndexOf("{");
    const words = before.slice(open + 1);
    return open < 0 || /[}\n"@[]/.test(words) ? null : { from: open + 1, words: words.slice(words.lastIndexOf("=") + 1) };
  };

  const close = () => {
    found.hidden = true;
    found.replaceChildren();
    chosen = -1;
  };

  const search = async () => {
    const now = typed();
    const turn = ++asked;
    if (!now) return close();
    const answer = await fetch(`${text.dataset.measures}?q=${encodeURIComponent(now.words.trim())}`, {
      headers: { "HX-Request": "true" }, credentials: "same-origin"
    });
    if (turn !== asked || !answer.ok) return;
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    found.replaceChildren(...parsed.body.childNodes);
    found.hidden = false;
    chosen = -1;
  };

  const put = (code) => {
    const now = typed();
    if (!now) return close();
    const caret = text.selectionStart;
    const begin = caret - now.words.trimStart().length;
    const closed = text.value.slice(caret).startsWith("}");
    text.setRangeText(code + (closed ? "" : "}"), begin, caret, "end");
    if (closed) text.selectionStart = text.selectionEnd = begin + code.length + 1;
    close();
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
    close();
  };

  let timer;
  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 150);
  });
  text.addEventListener("keydown", (event) => {
    if (found.hidden) return;
    const lines = [...found.querySelectorAll("button[data-measure]")];
    if (event.key === "Escape") {
      asked++;
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && lines.length) {
      event.preventDefault();
      chosen = (chosen + (event.key === "ArrowDown" ? 1 : -1) + lines.length) % lines.length;
      lines.forEach((line, at) => line.toggleAttribute("aria-selected", at === chosen));
      lines[chosen].scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      put(lines[chosen].dataset.measure);
    }
  });
  document.addEventListener("click", (event) => {
    const line = event.target.closest("button[data-measure]");
    if (!line) return;
    if (found.contains(line)) {
      put(line.dataset.measure);
    } else {
      text.setRangeText(`{${line.dataset.measure}}`, text.selectionStart, text.selectionEnd, "end");
      text.focus();
      text.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
})();
