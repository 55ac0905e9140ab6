// Loads a map when it is asked for: on the map page with the page, elsewhere after a click. Without script there is the list.
async function toon(vak, bron) {
  const { toonKaart } = await import(vak.dataset.veld);
  await toonKaart(vak, bron);
}

// The map page of the same question has all that a map needs; its map comes here, its list is what is drawn.
async function haal(vak, adres) {
  const antwoord = await fetch(adres);
  const bron = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
  const ander = document.adoptNode(bron.querySelector('[data-kaartvak=meteen]'));
  vak.append(ander);
  await toon(ander, bron);
  return ander;
}

// Here it shows and hides, so it is a button; without script it leads to the map page, so it is a link.
function maakKnop(vak) {
  const link = vak.querySelector('[data-kaart-toon]');
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = link.className;
  knop.textContent = link.textContent;
  knop.setAttribute('aria-expanded', 'false');
  let kaart;
  knop.addEventListener('click', async () => {
    const open = knop.getAttribute('aria-expanded') !== 'true';
    knop.setAttribute('aria-expanded', String(open));
    knop.textContent = open ? vak.dataset.verberg : link.textContent;
    try {
      kaart ??= haal(vak, link.href);
      (await kaart).hidden = knop.getAttribute('aria-expanded') !== 'true';
    } catch {
      location.assign(link.href);
    }
  });
  link.replaceWith(knop);
}

for (const vak of document.querySelectorAll('[data-kaartvak]')) {
  if (vak.dataset.kaartvak === 'klik') {
    maakKnop(vak);
  } else {
    toon(vak, document).catch(() => {
      vak.querySelector('[data-kaart-figuur]').hidden = true;
      vak.querySelector('[data-kaart-mislukt]').hidden = false;
    });
  }
}
