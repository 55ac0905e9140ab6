// Arrows walk from the search box through the results; Enter on a result is its own button.
const veld = () => document.querySelector('[data-zoekveld]');
const treffers = () => [...document.querySelectorAll('[data-treffer]')];
const stappen = {
  ArrowDown: (alle, plek) => alle[plek + 1],
  ArrowUp: (alle, plek) => alle[plek - 1] ?? veld(),
  Home: alle => alle[0],
  End: alle => alle.at(-1),
};
// Which answer stands on the page, and which stood there when something else was asked.
const antwoord = () => document.querySelector('[data-antwoord]')?.dataset.antwoord;
let vroeger = null, wacht = null;
function gaNaarEerste() {
  wacht?.disconnect();
  wacht = null;
  if (document.activeElement === veld()) treffers()[0]?.focus();
}
for (const soort of ['input', 'submit']) {
  document.addEventListener(soort, gebeurtenis => {
    if (veld()?.form === (gebeurtenis.target.form ?? gebeurtenis.target)) vroeger = antwoord();
  });
}
document.addEventListener('keydown', toets => {
  // Who does something else meanwhile stays where they are.
  wacht?.disconnect();
  wacht = null;
  if (toets.ctrlKey || toets.metaKey || toets.altKey || !(toets.key in stappen)) return;
  const alle = treffers();
  const plek = alle.indexOf(toets.target);
  const vanVeld = toets.target === veld() && toets.key === 'ArrowDown';
  if (plek < 0 && !vanVeld) return;
  toets.preventDefault();
  if (!vanVeld || antwoord() !== vroeger) return stappen[toets.key](alle, plek)?.focus();
  // The answer is still on its way: to its first result, once it is there.
  wacht = new MutationObserver(() => { if (antwoord() !== vroeger) gaNaarEerste(); });
  wacht.observe(document.getElementById('inhoud'), { subtree: true, childList: true, attributes: true, attributeFilter: ['data-antwoord'] });
});
// Before the circuit took over the page a form would load it anew: Enter waits, and what was typed is asked once there is someone to answer.
const inhoud = () => document.getElementById('inhoud');
const getekend = inhoud()?.dataset.circuit;
let getypt = null;
document.addEventListener('submit', gebeurtenis => {
  if (inhoud()?.dataset.circuit !== getekend || gebeurtenis.target.method !== 'get') return;
  gebeurtenis.preventDefault();
  if (veld()?.form !== gebeurtenis.target) return;
  const wachter = getypt === null && new MutationObserver(() => {
    if (inhoud()?.dataset.circuit === getekend || !veld()) return;
    wachter.disconnect();
    if (veld().value === '') veld().value = getypt;
    veld().focus();
    veld().dispatchEvent(new Event('input', { bubbles: true }));
    veld().form.requestSubmit();
  });
  getypt = veld().value;
  if (wachter) wachter.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-circuit'] });
}, true);
