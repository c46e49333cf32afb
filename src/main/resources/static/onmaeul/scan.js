// Scanning for a stocktaking. The form works without this; here it answers without leaving the page, keeps what could
// not be sent, and reads labels through the camera.
(() => {
  "use strict";

  const form = document.querySelector("form[data-scan]");
  if (!form) return;
  const field = form.elements.code;
  const unsent = document.getElementById("unsent");
  const shelf = "scan " + form.action + " " + (document.body.dataset.viewer ?? "");
  const RETRY = 3000;

  const identifier = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };

  // What waits survives a reload, except who uses a thing: that is personal and stays in this page alone.
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(shelf)) ?? [];
    } catch {
      return [];
    }
  };
  const waiting = read();
  const keep = () => {
    try {
      localStorage.setItem(shelf, JSON.stringify(waiting.filter((one) => !one.post)));
    } catch {
      // Without a store the page itself keeps them.
    }
  };

  const tell = (sentence) => {
    unsent.hidden = sentence === "";
    unsent.textContent = sentence;
  };
  const counted = (sentence) => sentence.replace("{0}", waiting.length);

  const show = (text) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    for (const id of ["scanned", "seen"]) {
      const fresh = page.getElementById(id);
      const old = document.getElementById(id);
      if (fresh && old) old.innerHTML = fresh.innerHTML;
    }
  };

  // Who signed in anew has another token; the page itself stays, with all that waits.
  const renewed = async () => {
    const answer = await fetch(form.action, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("form[data-scan] input[type=hidden]");
    const token = form.querySelector("input[type=hidden]");
    if (!fresh || !token || fresh.value === token.value) return false;
    token.value = fresh.value;
    return true;
  };

  let sending = false;
  let late = false;
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(send, RETRY);
  };
  const send = async () => {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    try {
      while (waiting.length > 0) {
        const one = waiting[0];
        const body = new URLSearchParams(new FormData(form));
        for (const name of ["scan", "code", "place", "department", "post"]) body.set(name, one[name]);
        body.set("ago", Math.max(0, Math.round((Date.now() - one.at) / 1000)));
        const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
        if (answer.redirected || answer.status === 401 || answer.status === 403) {
          if (await renewed()) continue;
          late = true;
          tell(counted(form.dataset.signedOut));
          return;
        }
        if (!answer.ok && answer.status !== 422) throw new Error(answer.status);
        show(await answer.text());
        waiting.shift();
        keep();
        tell(late && waiting.length > 0 ? counted(form.dataset.unsent) : "");
      }
      late = false;
      tell("");
    } catch {
      late = true;
      tell(counted(form.dataset.unsent));
      later();
    } finally {
      sending = false;
    }
  };

  const take = (code) => {
    if (code.trim() === "") {
      field.focus();
      return;
    }
    waiting.push({
      scan: identifier(),
      code: code.trim(),
      place: form.elements.place.value,
      department: form.elements.department.value,
      post: form.elements.post.value,
      at: Date.now(),
    });
    keep();
    send();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    take(field.value);
    field.value = "";
    field.focus();
  });
  window.addEventListener("online", send);
  window.addEventListener("beforeunload", (event) => {
    if (waiting.some((one) => one.post)) event.preventDefault();
  });
  send();

  // The camera: the browser's own reader where it has one, otherwise ours. Nothing of the picture leaves the page.
  const button = document.getElementById("camera");
  const lens = document.getElementById("lens");
  const video = lens.querySelector("video");
  const looking = document.getElementById("looking");
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const FINEST = 800;
  const PAUSE = 120;
  const AGAIN = 4000;
  let stream;
  let last = "";
  let lastAt = 0;

  const reader = async () => {
    try {
      const formats = await window.BarcodeDetector?.getSupportedFormats();
      if (formats?.includes("qr_code")) {
        const own = new window.BarcodeDetector({
          formats: formats.filter((format) => ["qr_code", "code_128", "code_39"].includes(format)),
        });
        return async () => (await own.detect(canvas))[0]?.rawValue ?? "";
      }
    } catch {
      // Ours reads as well.
    }
    return async () => {
      const points = pen.getImageData(0, 0, canvas.width, canvas.height);
      return window.jsQR(points.data, canvas.width, canvas.height, { inversionAttempts: "dontInvert" })?.data ?? "";
    };
  };

  const stop = () => {
    stream?.getTracks().forEach((track) => track.stop());
    stream = undefined;
    lens.hidden = true;
    button.textContent = button.dataset.start;
  };

  const look = async (decode) => {
    if (!stream) return;
    if (video.readyState >= 2) {
      const scale = Math.min(1, FINEST / Math.max(video.videoWidth, video.videoHeight));
      canvas.width = Math.round(video.videoWidth * scale);
      canvas.height = Math.round(video.videoHeight * scale);
      pen.drawImage(video, 0, 0, canvas.width, canvas.height);
      try {
        const code = await decode();
        const now = Date.now();
        if (code !== "" && (code !== last || now - lastAt > AGAIN)) {
          navigator.vibrate?.(80);
          take(code);
          last = code;
        }
        if (code !== "") lastAt = now;
      } catch {
        // One picture that cannot be read; the next one comes.
      }
    }
    setTimeout(() => look(decode), PAUSE);
  };

  const start = async () => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: "environment", width: { ideal: 1280 } },
        audio: false,
      });
      video.srcObject = stream;
      lens.hidden = false;
      looking.textContent = form.dataset.looking;
      button.textContent = button.dataset.stop;
      await video.play();
      look(await reader());
    } catch {
      stop();
      lens.hidden = false;
      looking.textContent = form.dataset.refusedCamera;
    }
  };

  if (navigator.mediaDevices?.getUserMedia) {
    button.hidden = false;
    button.addEventListener("click", () => (stream ? stop() : start()));
  } else {
    lens.hidden = false;
    video.hidden = true;
    looking.textContent = form.dataset.noCamera;
  }
})();
