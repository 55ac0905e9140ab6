// What the map draws: read from the list on the map page, so that the two cannot differ, and put together where it lies together.

// Places on one spot, such as the middle of a wijk, are one stack.
export function leesStapels(bron) {
  const stapels = new Map();
  for (const groep of bron.querySelectorAll('.kaartgroep[data-plaats]')) {
    for (const punt of groep.querySelectorAll('li[data-lat]')) {
      const { lat, lon } = punt.dataset;
      const ongeveer = 'ongeveer' in punt.dataset;
      const sleutel = `${lat} ${lon} ${ongeveer}`;
      if (!stapels.has(sleutel)) stapels.set(sleutel, { sleutel, plek: [Number(lat), Number(lon)], plaats: groep.dataset.plaats, ongeveer, punten: [] });
      const link = punt.querySelector('a');
      stapels.get(sleutel).punten.push({ naam: link.textContent, adres: link.getAttribute('href'), taal: link.lang });
    }
  }
  return [...stapels.values()];
}

// Stacks whose signs would cover each other at this zoom are drawn as one; always the same way, whatever is in sight.
export function bundel(stapels, naarPixels, afstand) {
  const bundels = [];
  for (const stapel of stapels) {
    const hier = naarPixels(stapel.plek);
    const bij = bundels.find((bundel) => Math.hypot(bundel.hier.x - hier.x, bundel.hier.y - hier.y) < afstand);
    if (bij) bij.stapels.push(stapel);
    else bundels.push({ hier, plek: stapel.plek, stapels: [stapel] });
  }
  return bundels;
}

export const aantalVan = (bundel) => bundel.stapels.reduce((som, stapel) => som + stapel.punten.length, 0);

// What a sign is called: the one name, or how many and where.
export function naamVan(bundel, teksten) {
  const aantal = aantalVan(bundel);
  const plaatsen = [...new Set(bundel.stapels.map((stapel) => stapel.plaats))].join(', ');
  const wat = aantal === 1 ? bundel.stapels[0].punten[0].naam : teksten.plekken.replace('{0}', aantal);
  const ongeveer = bundel.stapels.some((stapel) => stapel.ongeveer) ? `, ${teksten.ongeveer}` : '';
  return `${wat}, ${plaatsen}${ongeveer}`;
}
