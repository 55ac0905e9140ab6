// The names of wijken and kernen on the map: only those that cover no sign and no other name, the ones that matter most first.
const STADSZOOM = 13;
// Around a sign there is room to press; a name may come into that.
const DRUKRAND = 6;

export function maakNamen(L, map, gebied) {
  const dorpen = new Set(gebied.filter((deel) => deel.soort === 'wijk').map((deel) => deel.id));
  const namen = gebied
    // A village is a wijk and a kern: one name is enough.
    .filter((deel) => deel.soort === 'wijk' || !dorpen.has(deel.id))
    .map((deel) => {
      const tekst = document.createElement('span');
      tekst.textContent = deel.naam;
      const teken = L.marker([deel.midden[1], deel.midden[0]], {
        interactive: false,
        keyboard: false,
        icon: L.divIcon({ className: `kaartnaam kaartnaam-${deel.soort}`, html: tekst, iconSize: null }),
      }).addTo(map);
      // The list names them for who does not see the map.
      teken.getElement().setAttribute('aria-hidden', 'true');
      return { ...deel, tekst };
    })
    .sort((a, b) => (a.soort === b.soort ? 0 : a.soort === 'kern' ? -1 : 1));

  return function schik() {
    const tekens = [...map.getPane('markerPane').querySelectorAll('.kaartteken')].map((teken) => {
      const vak = teken.getBoundingClientRect();
      return { left: vak.left + DRUKRAND, right: vak.right - DRUKRAND, top: vak.top + DRUKRAND, bottom: vak.bottom - DRUKRAND };
    });
    const bezet = [];
    for (const naam of namen) {
      const past = naam.soort === 'kern' ? map.getZoom() < STADSZOOM : true;
      naam.tekst.hidden = false;
      const vak = naam.tekst.getBoundingClientRect();
      // From far away the name of the town matters more than the signs in it.
      const mijdt = naam.soort === 'kern' ? bezet : [...bezet, ...tekens];
      const vrij = past && !mijdt.some((ander) => vak.left < ander.right && ander.left < vak.right && vak.top < ander.bottom && ander.top < vak.bottom);
      naam.tekst.hidden = !vrij;
      if (vrij) bezet.push(vak);
    }
  };
}
