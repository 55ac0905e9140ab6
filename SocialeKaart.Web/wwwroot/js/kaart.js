// Loads a map when it is asked for: on the map page with the page, elsewhere after a click. Without script there is the list.
async function laad(vak) {
  const { toon } = await import(vak.dataset.veld);
  await toon(vak);
}

function bijKlik(vak) {
  const link = vak.querySelector('[data-kaart-toon]');
  const teksten = JSON.parse(vak.dataset.teksten);
  const figuur = vak.querySelector('[data-kaart-figuur]');
  // Here it shows and hides, so it is a button; without script it leads to the map page, so it is a link.
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = link.className;
  knop.textContent = teksten.toon;
  knop.setAttribute('aria-expanded', 'false');
  let gevraagd = false;
  knop.addEventListener('click', () => {
    const open = knop.getAttribute('aria-expanded') !== 'true';
    knop.setAttribute('aria-expanded', String(open));
    knop.textContent = open ? teksten.verberg : teksten.toon;
    if (!gevraagd) {
      gevraagd = true;
      laad(vak).catch(() => mislukt(vak));
    } else {
      figuur.hidden = !open;
    }
  });
  link.replaceWith(knop);
}

function mislukt(vak) {
  vak.querySelector('[data-kaart-figuur]').hidden = true;
  vak.querySelector('[data-kaart-mislukt]').hidden = false;
}

for (const vak of document.querySelectorAll('[data-kaartvak]')) {
  if (vak.dataset.kaartvak === 'meteen') laad(vak).catch(() => mislukt(vak));
  else bijKlik(vak);
}
