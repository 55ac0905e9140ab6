// Starts the circuit of a page for staff and keeps trying when it drops: what a tab holds comes back by itself.
const pogingen = 60;
// A "neem mee" code stands behind the #: taken out of the address before anything else sees it.
let meegenomen = location.hash.startsWith('#mee=') ? location.hash.slice(5) : null;
if (meegenomen) history.replaceState(null, '', location.pathname);
export function neemCode() {
  const code = meegenomen;
  meegenomen = null;
  return code;
}
Blazor.start({
  circuit: {
    configureSignalR: bouwer => bouwer.withServerTimeout(9000).withKeepAliveInterval(3000),
    reconnectionOptions: { maxRetries: pogingen, retryIntervalMilliseconds: poging => poging < 5 ? 500 : 3000 },
  },
});
document.querySelector('[data-opnieuw]').addEventListener('click', () => location.reload());
const vak = document.getElementById('components-reconnect-modal');
const inhoud = () => document.getElementById('inhoud');
let circuit = null;
new MutationObserver(() => {
  // The server does not know the circuit any more, after a restart for one: the page is asked anew.
  if (vak.classList.contains('components-reconnect-rejected')) return location.reload();
  if (vak.classList.contains('components-reconnect-show') || vak.classList.contains('components-reconnect-failed')) {
    circuit ??= inhoud()?.dataset.circuit ?? null;
    // Nobody writes into nothing.
    inhoud()?.setAttribute('inert', '');
  } else if (circuit) {
    const was = circuit;
    circuit = null;
    inhoud()?.removeAttribute('inert');
    // What was written while nobody knew yet is told again; to the same circuit only, for a new one has other fields.
    setTimeout(() => {
      if (inhoud()?.dataset.circuit === was) for (const veld of document.querySelectorAll('textarea')) veld.dispatchEvent(new Event('input', { bubbles: true }));
    }, 1000);
  }
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
// From what is wrong to the field where it is.
document.addEventListener('click', gebeurtenis => {
  const veld = gebeurtenis.target.closest('[data-naar-veld]')?.dataset.naarVeld;
  const doel = veld && document.getElementById(veld);
  if (!doel) return;
  // What is folded in cannot have the focus.
  for (let vouw = doel.closest('details'); vouw; vouw = vouw.parentElement.closest('details')) vouw.open = true;
  doel.focus();
});
// In the list of groups of a long page the one that is being read is marked, and in sight.
let gevraagd = false;
function wijs() {
  gevraagd = false;
  const wijzer = document.querySelector('[data-wijzer]');
  if (!wijzer) return;
  const links = [...wijzer.querySelectorAll('a')];
  const einde = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const hier = (einde ? links : links.filter(link => document.getElementById(link.dataset.naarVeld)?.getBoundingClientRect().top < innerHeight / 3)).at(-1) ?? links[0];
  if (hier.hasAttribute('aria-current')) return;
  for (const link of links) link.removeAttribute('aria-current');
  hier.setAttribute('aria-current', 'true');
  wijzer.firstElementChild.scrollLeft = hier.parentElement.offsetLeft - 48;
}
document.addEventListener('scroll', () => {
  if (!gevraagd) requestAnimationFrame(wijs);
  gevraagd = true;
}, { passive: true });
