// The map itself: wijken and kernen from our own server, signs that are buttons, and keys, fingers and printers in mind.
import { maakBallon } from './kaart-ballon.js';
import { maakNamen } from './kaart-namen.js';
import { aantalVan, bundel, leesStapels, naamVan } from './kaart-punten.js';
import { maakTegels } from './kaart-tegels.js';

const TEKEN = 44;
const WIJDST = 10;
const DICHTST = 18;
const stil = matchMedia('(prefers-reduced-motion: reduce)').matches;

// Shows a map in its place, of the list in a document.
export async function toonKaart(vak, bron) {
  const teksten = JSON.parse(vak.dataset.teksten);
  const [gebied] = await Promise.all([
    fetch(vak.dataset.gebied).then((antwoord) => antwoord.json()),
    // Leaflet measures the page, so its styles come first; ours say how it looks here.
    laadStijl(vak.dataset.leafletstijl, 'prepend'),
    laadStijl(vak.dataset.stijl, 'append'),
    import(vak.dataset.leaflet),
  ]);
  const stapels = leesStapels(bron);
  vak.querySelector('[data-kaart-figuur]').hidden = false;
  // Only with a map is there something to skip.
  document.querySelector('[data-kaart-over]')?.removeAttribute('hidden');
  const map = maakKaart(vak, teksten, gebied, stapels);
  vak.querySelector('[data-kaart-status]').textContent = stapels.length === 0
    ? teksten.leeg
    : teksten.geladen.replace('{0}', stapels.reduce((som, stapel) => som + stapel.punten.length, 0));
  vak.dispatchEvent(new CustomEvent('kaart', { detail: map, bubbles: true }));
}

function laadStijl(adres, waar) {
  if (document.querySelector(`link[href="${adres}"]`)) return null;
  return new Promise((klaar, mislukt) => {
    const stijl = document.createElement('link');
    stijl.rel = 'stylesheet';
    stijl.href = adres;
    stijl.addEventListener('load', klaar);
    stijl.addEventListener('error', mislukt);
    document.head[waar](stijl);
  });
}

function maakKaart(vak, teksten, gebied, stapels) {
  const { L } = globalThis;
  const veld = vak.querySelector('[data-kaart-veld]');
  veld.setAttribute('role', 'region');
  veld.setAttribute('aria-label', teksten.veld);
  veld.setAttribute('aria-describedby', 'kaart-hulp');
  const map = L.map(veld, {
    attributionControl: false,
    zoomControl: false,
    // A wheel or one finger over the map moves the page, not the map.
    scrollWheelZoom: false,
    minZoom: WIJDST,
    maxZoom: DICHTST,
    zoomAnimation: !stil,
    fadeAnimation: !stil,
    markerZoomAnimation: !stil,
    inertia: !stil,
  });
  if (stil) map.panBy = (stap) => L.Map.prototype.panBy.call(map, stap, { animate: false });
  laatVingersDePagina(map, veld);
  const vlakken = L.geoJSON(gebied, {
    filter: (deel) => deel.geometry !== null,
    interactive: false,
    style: () => ({ className: 'kaartgebied', weight: 1.5 }),
  }).addTo(map);
  if (vak.dataset.tegels) maakTegels(L, vak.dataset.tegels, vlakken, { minZoom: WIJDST, maxZoom: DICHTST }).addTo(map);
  const alles = stapels.length > 0 ? L.latLngBounds(stapels.map((stapel) => stapel.plek)) : vlakken.getBounds();
  const inBeeld = () => map.fitBounds(alles, { padding: [TEKEN, TEKEN], maxZoom: 15, animate: false });
  inBeeld();
  // Far enough to look round, not so far that one is lost.
  map.setMaxBounds(vlakken.getBounds().extend(alles).pad(2));

  const tekens = maakTekens(L, map, teksten, stapels);
  const schik = maakNamen(L, map, gebied.features.map((deel) => deel.properties));
  const teken = () => {
    tekens.teken();
    schik();
  };
  map.on('zoomend', teken);
  map.on('resize', schik);
  teken();

  const doe = { in: () => map.zoomIn(), uit: () => map.zoomOut(), alles: inBeeld };
  for (const knop of vak.querySelectorAll('[data-kaart-knop]')) knop.addEventListener('click', doe[knop.dataset.kaartKnop]);
  addEventListener('keydown', (gebeurtenis) => {
    if (gebeurtenis.key === 'Escape' && tekens.sluit()) gebeurtenis.stopPropagation();
  });
  return map;
}

// One finger scrolls the page, as everywhere; two move the map. A mouse drags the map.
function laatVingersDePagina(map, veld) {
  veld.addEventListener('pointerdown', (gebeurtenis) => {
    if (gebeurtenis.pointerType === 'touch') map.dragging.disable();
    else map.dragging.enable();
  }, { capture: true });
}

function maakTekens(L, map, teksten, stapels) {
  const laag = L.layerGroup().addTo(map);
  let open = null;

  // A sign is a real button: tab finds it, Enter and space press it, and it says what it is.
  const Knopteken = L.DivIcon.extend({
    createIcon() {
      const knop = document.createElement('button');
      knop.type = 'button';
      const tekst = document.createElement('span');
      tekst.textContent = this.options.tekst;
      knop.append(tekst);
      knop.setAttribute('aria-label', this.options.naam);
      knop.title = this.options.naam;
      this._setIconStyles(knop, 'icon');
      // The map must still see two fingers of which one is on a sign, and a drag that starts there; only the press itself is ours.
      L.DomEvent.on(knop, 'dblclick', L.DomEvent.stopPropagation);
      L.DomEvent.on(knop, 'click', (gebeurtenis) => {
        L.DomEvent.stopPropagation(gebeurtenis);
        if (gebeurtenis.detail === 0 || !map.dragging.moved()) this.options.klik();
      });
      return knop;
    },
  });

  function teken() {
    const zoom = map.getZoom();
    const had = document.activeElement?.closest?.('.kaartteken')?.dataset.sleutel;
    if (open) map.closePopup(open.ballon);
    laag.clearLayers();
    for (const deel of bundel(stapels, (plek) => map.project(plek, zoom), TEKEN)) {
      const aantal = aantalVan(deel);
      const ongeveer = deel.stapels.some((stapel) => stapel.ongeveer);
      const naam = naamVan(deel, teksten);
      const icoon = new Knopteken({
        className: `kaartteken${ongeveer ? ' kaartteken-ongeveer' : ''}${aantal === 1 ? '' : ' kaartteken-meer'}`,
        iconSize: [TEKEN, TEKEN],
        naam,
        tekst: aantal === 1 ? '' : aantal,
        klik: () => toonBallon(deel, naam),
      });
      const knop = L.marker(deel.plek, { icon: icoon, keyboard: false, riseOnHover: true }).addTo(laag).getElement();
      knop.dataset.sleutel = deel.stapels[0].sleutel;
      knop.addEventListener('focus', () => map.panInside(deel.plek, { padding: [TEKEN, TEKEN], animate: !stil }));
    }
    // Who zooms with the focus on a sign keeps it, on the sign that took its place.
    if (had) geefFocus(had);
  }

  const vind = (sleutel) => [...map.getPane('markerPane').querySelectorAll('.kaartteken')].find((knop) => knop.dataset.sleutel === sleutel);

  function geefFocus(sleutel) {
    (vind(sleutel) ?? map.getContainer()).focus({ preventScroll: true });
  }

  function toonBallon(deel, naam) {
    const splitsbaar = deel.stapels.length > 1 && map.getZoom() < DICHTST;
    const inhoud = maakBallon(deel, naam, teksten, {
      dichterbij: splitsbaar && (() => {
        sluit();
        map.fitBounds(L.latLngBounds(deel.stapels.map((stapel) => stapel.plek)), { padding: [TEKEN, TEKEN], maxZoom: DICHTST, animate: !stil });
        map.getContainer().focus({ preventScroll: true });
      }),
      sluit: () => sluit(),
    });
    const ballon = L.popup({ closeButton: false, closeOnEscapeKey: false, minWidth: 180, maxWidth: 280, maxHeight: 260, offset: [0, -TEKEN / 3] })
      .setLatLng(deel.plek)
      .setContent(inhoud);
    open = { ballon, sleutel: deel.stapels[0].sleutel };
    ballon.on('remove', () => {
      // Closed by a click beside it: the focus goes back where it came from, if it was inside.
      const binnen = ballon.getElement()?.contains(document.activeElement) || document.activeElement === document.body;
      const { sleutel } = open ?? {};
      open = null;
      if (binnen && sleutel) geefFocus(sleutel);
    });
    ballon.openOn(map);
    inhoud.querySelector('a').focus({ preventScroll: true });
  }

  function sluit() {
    if (!open) return false;
    const { ballon, sleutel } = open;
    open = null;
    map.closePopup(ballon);
    geefFocus(sleutel);
    return true;
  }

  return { teken, sluit };
}
