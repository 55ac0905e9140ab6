// Starts the circuit of a page for staff and keeps trying when it drops: what a tab holds comes back by itself.
const pogingen = 60;
Blazor.start({
  circuit: {
    reconnectionOptions: { maxRetries: pogingen, retryIntervalMilliseconds: poging => poging < 5 ? 500 : 3000 },
  },
});
document.querySelector('[data-opnieuw]').addEventListener('click', () => location.reload());
const vak = document.getElementById('components-reconnect-modal');
// The server does not know the circuit any more, after a restart for one: the page is asked anew.
new MutationObserver(() => {
  if (vak.classList.contains('components-reconnect-rejected')) location.reload();
}).observe(vak, { attributes: true, attributeFilter: ['class'] });
// '/' goes to the search box, unless someone is writing.
document.addEventListener('keydown', toets => {
  if (toets.key !== '/' || toets.ctrlKey || toets.metaKey || toets.altKey) return;
  if (toets.target.closest('input, textarea, select, [contenteditable]')) return;
  const veld = document.querySelector('[data-zoekveld]');
  if (!veld) return;
  toets.preventDefault();
  veld.focus();
});
document.addEventListener('click', gebeurtenis => {
  if (gebeurtenis.target.closest('[data-druk-af]')) window.print();
});
