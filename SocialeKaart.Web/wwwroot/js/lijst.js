// Mijn lijst: what a visitor keeps, in this browser only. Counts in the menu and serves the "Bewaar" buttons;
// the list's own pages load what more they need.
const SLEUTEL = 'mijnlijst'; // weg.js wipes it under the same name.
const menu = document.querySelector('[data-lijst-menu]');
const HOOGSTENS = Number(menu.dataset.hoogstens);

// Storage can be refused, full, or written by another version: what cannot be read is not there.
function lees() {
  try {
    const bewaard = JSON.parse(localStorage.getItem(SLEUTEL) ?? '[]');
    const gezien = new Set();
    return bewaard
      .filter((item) => /^[a-z0-9-]+$/.test(item.slug) && !gezien.has(item.slug) && gezien.add(item.slug))
      .slice(0, HOOGSTENS)
      .map(({ slug, notitie }) => ({ slug, notitie: typeof notitie === 'string' ? notitie : '' }));
  } catch {
    return [];
  }
}

// Says whether it worked.
function schrijf(items) {
  try {
    if (items.length === 0) localStorage.removeItem(SLEUTEL);
    else localStorage.setItem(SLEUTEL, JSON.stringify(items));
  } catch {
    return false;
  }
  toon();
  return true;
}

function vul(sjabloon, ...waarden) {
  return sjabloon.replace(/\{(\d)\}/g, (_, nummer) => waarden[nummer]);
}

const stem = document.createElement('p');
stem.className = 'alleen-voorlezen';
stem.setAttribute('role', 'status');
document.querySelector('main').append(stem);

// Said by a screen reader; emptied first, so that the same words twice are heard twice.
function meld(tekst) {
  stem.textContent = '';
  requestAnimationFrame(() => { stem.textContent = tekst; });
}

function toon() {
  const slugs = new Set(lees().map((item) => item.slug));
  menu.querySelector('[data-aantal]').textContent = slugs.size > 0 ? ` (${slugs.size})` : '';
  for (const knop of document.querySelectorAll('[data-bewaar]')) {
    knop.hidden = false;
    knop.setAttribute('aria-pressed', String(slugs.has(knop.dataset.bewaar)));
  }
}

// A sentence beside the button, with a way on that needs no storage.
function klaag(knop, tekst, adres, link) {
  const rij = knop.parentElement;
  rij.querySelector('[role=alert]')?.remove();
  const klacht = document.createElement('span');
  klacht.className = 'bewaar-klacht';
  klacht.setAttribute('role', 'alert');
  const verder = document.createElement('a');
  verder.href = adres;
  verder.textContent = link;
  klacht.append(tekst, ' ', verder);
  rij.append(klacht);
}

function wissel(knop) {
  const { bewaar: slug, naam } = knop.dataset;
  const items = lees();
  const erop = items.some((item) => item.slug === slug);
  knop.parentElement.querySelector('[role=alert]')?.remove();
  if (!erop && items.length >= HOOGSTENS) {
    klaag(knop, menu.dataset.vol, menu.href, menu.dataset.kop);
    return;
  }
  const nieuw = erop ? items.filter((item) => item.slug !== slug) : [...items, { slug, notitie: '' }];
  if (!schrijf(nieuw)) {
    klaag(knop, menu.dataset.mislukt, `${menu.pathname}?v=${slug}`, menu.dataset.opPapier);
    return;
  }
  meld(vul(erop ? menu.dataset.eraf : menu.dataset.erop, naam, nieuw.length));
}

document.addEventListener('click', (gebeurtenis) => {
  const knop = gebeurtenis.target.closest?.('[data-bewaar]');
  if (knop) wissel(knop);
});
// Another tab, or a page that comes back as it was.
addEventListener('storage', toon);
addEventListener('pageshow', toon);
for (const rij of document.querySelectorAll('[data-zonder-script]')) rij.hidden = true;
toon();

const pagina = document.querySelector('[data-lijst]');
if (pagina) {
  const lijst = { SLEUTEL, HOOGSTENS, lees, schrijf, vul, meld, woorden: menu.dataset, klaar: Promise.resolve() };
  // By address with a mark of their content, as the server writes it.
  const delen = await Promise.all(pagina.dataset.modules.split(' ').map((adres) => import(adres)));
  for (const deel of delen) deel.begin(pagina, lijst);
}
