// Arrows walk from the search box through the results; Enter on a result is its own button.
const veld = () => document.querySelector('[data-zoekveld]');
const treffers = () => [...document.querySelectorAll('[data-treffer]')];
const stappen = {
  ArrowDown: (alle, plek) => alle[plek + 1],
  ArrowUp: (alle, plek) => alle[plek - 1] ?? veld(),
  Home: alle => alle[0],
  End: alle => alle.at(-1),
};
document.addEventListener('keydown', toets => {
  if (toets.ctrlKey || toets.metaKey || toets.altKey || !(toets.key in stappen)) return;
  const alle = treffers();
  const plek = alle.indexOf(toets.target);
  const vanVeld = toets.target === veld() && toets.key === 'ArrowDown';
  if (plek < 0 && !vanVeld) return;
  toets.preventDefault();
  stappen[toets.key](alle, plek)?.focus();
});
