// The notation of what is typed into a textarea with data-notation is checked when the text rests. Findings stand below the
// field with a button for each repair; the browser's undo takes a repair back. Without this the form is sent as always.
(() => {
  "use strict";

  const REST = 700;
  let fields = 0;

  const part = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const attach = (field) => {
    const form = field.closest("form");
    const token = form?.querySelector("input[name='_csrf']");
    const words = field.dataset;
    if (!token) return;

    const place = part("section", "", "notation");
    place.setAttribute("aria-label", words.notationLabel);
    const said = part("p", "", "notation-said");
    said.setAttribute("role", "status");
    const acts = part("div", "", "acts");
    const list = part("ol", "", "notation-list");
    list.id = `notation-${++fields}`;
    const more = part("p", "", "help");
    place.hidden = true;
    place.append(said, acts, list, more);
    field.insertAdjacentElement("afterend", place);

    let checked;
    let turn = 0;
    let timer;

    // Typed for the person, so that the browser can undo it; where it will not, the text is set.
    const put = (edit) => {
      field.focus();
      field.setSelectionRange(edit.start, edit.end);
      const done = edit.text === ""
        ? document.execCommand("delete")
        : document.execCommand("insertText", false, edit.text);
      if (!done) {
        field.setRangeText(edit.text, edit.start, edit.end, "end");
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      clearTimeout(timer);
      check();
    };

    // What was found stands for the text that was sent; a text that moved on is asked about again.
    const mend = (edit) => {
      if (field.value === checked) put(edit);
      else check();
    };

    const button = (label, edit, name) => {
      const made = part("button", label, "btn small");
      made.type = "button";
      if (name) made.setAttribute("aria-label", name);
      made.addEventListener("click", () => mend(edit));
      return made;
    };

    const line = (finding) => {
      const item = part("li", "", `notation-${finding.severity}`);
      const where = part("button", finding.where, "notation-where");
      where.type = "button";
      where.addEventListener("click", () => {
        field.focus();
        field.setSelectionRange(finding.start, finding.end);
      });
      const sentence = part("span", finding.sentence, "notation-sentence");
      sentence.title = finding.source;
      item.append(part("b", finding.grade, "notation-grade"), where, sentence);
      if (finding.repair) item.append(button(words.notationRepair, finding.repair, `${words.notationRepair}: ${finding.where}, ${finding.sentence}`));
      return item;
    };

    const show = (answer) => {
      const begun = place.hidden && !answer.findings.length;
      place.hidden = begun;
      if (said.textContent !== answer.said) said.textContent = answer.said;
      acts.replaceChildren(...(answer.all ? [button(words.notationAll, answer.all)] : []));
      list.replaceChildren(...answer.findings.map(line));
      more.textContent = answer.more ?? "";
    };

    const check = async () => {
      const now = ++turn;
      const text = field.value;
      try {
        const answer = await fetch("/notation", {
          method: "POST",
          credentials: "same-origin",
          headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token.value },
          body: JSON.stringify({ text, kind: words.notation || "PASSAGE" })
        });
        if (now !== turn || field.value !== text) return;
        if (!answer.ok) {
          const problem = await answer.json().catch(() => ({}));
          throw new Error(answer.status === 413 && problem.detail ? problem.detail : words.notationFailed);
        }
        const found = await answer.json();
        if (now !== turn || field.value !== text) return;
        checked = text;
        show(found);
      } catch (failed) {
        if (now !== turn) return;
        checked = undefined;
        show({ findings: [], said: failed.name === "Error" ? failed.message : words.notationFailed });
        place.hidden = false;
      }
    };

    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(check, REST);
    });
    if (field.value.trim()) check();
  };

  document.querySelectorAll("textarea[data-notation]").forEach(attach);
})();
