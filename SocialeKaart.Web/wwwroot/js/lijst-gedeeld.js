// A list that came by a link: it can be added to the visitor's own.
export function begin(pagina, lijst) {
  const blok = pagina.querySelector('[data-gedeeld]');
  if (!blok) return;
  const knop = blok.querySelector('[data-voeg-toe]');
  const uitleg = blok.querySelector('[data-uitleg]');
  const naarEigen = blok.querySelector('[data-naar-eigen]');
  const slugs = [...pagina.querySelectorAll('.lijst-item')].map((item) => item.dataset.slug);
  const nieuwe = () => {
    const eigen = new Set(lijst.lees().map((item) => item.slug));
    return slugs.filter((slug) => !eigen.has(slug));
  };

  blok.hidden = false;
  if (nieuwe().length === 0) klaar(blok.dataset.staatErAl);
  knop.addEventListener('click', () => {
    const eigen = lijst.lees();
    const erbij = nieuwe().slice(0, lijst.HOOGSTENS - eigen.length).map((slug) => ({ slug, notitie: '' }));
    if (erbij.length === 0) {
      zeg(lijst.woorden.vol);
      naarEigen.hidden = false;
    } else if (lijst.schrijf([...eigen, ...erbij])) {
      const gelukt = lijst.vul(blok.dataset.toegevoegd, erbij.length, eigen.length + erbij.length);
      klaar(nieuwe().length > 0 ? `${gelukt} ${lijst.woorden.vol}` : gelukt);
      // The button that had the focus is gone.
      naarEigen.focus();
    } else {
      zeg(lijst.woorden.mislukt);
    }
  });

  function klaar(tekst) {
    knop.hidden = true;
    naarEigen.hidden = false;
    zeg(tekst);
  }

  function zeg(tekst) {
    uitleg.textContent = tekst;
    lijst.meld(tekst);
  }
}
