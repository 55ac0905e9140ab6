// Shows and serves the print button; without script the browser's own menu prints.
for (const print of document.querySelectorAll('[data-print]')) {
  print.hidden = false;
  print.addEventListener('click', () => globalThis.print());
}
