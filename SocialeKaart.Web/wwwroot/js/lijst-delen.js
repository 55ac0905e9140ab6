// Taking a list along: print and copy. For the visitor's own list and for one that came by a link.
export function begin(pagina, lijst) {
  onthul(pagina);
  pagina.addEventListener('click', async (gebeurtenis) => {
    const knop = gebeurtenis.target.closest('button');
    if (knop?.matches('[data-print-lijst]')) {
      // Never with the code of a list that has changed meanwhile.
      await lijst.klaar;
      globalThis.print();
    } else if (knop?.matches('[data-kopieer]')) {
      kopieer(pagina, lijst, knop);
    }
  });
  addEventListener('beforeprint', () => {
    const regel = pagina.querySelector('[data-geprint]');
    if (!regel) return;
    const taal = document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL';
    const vandaag = new Intl.DateTimeFormat(taal, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date());
    regel.textContent = lijst.vul(regel.dataset.geprint, vandaag);
  });
}

/** Shows the buttons that need this script. */
export function onthul(deel) {
  for (const knop of deel.querySelectorAll('[data-print-lijst], [data-kopieer]')) knop.hidden = false;
}

async function kopieer(pagina, lijst, knop) {
  let tekst = knop.dataset.gelukt;
  try {
    await navigator.clipboard.writeText(knop.dataset.kopieer);
  } catch {
    // No permission, or no https.
    tekst = knop.dataset.mislukt;
  }
  const melding = pagina.querySelector('[data-mee-melding]');
  melding.textContent = tekst;
  melding.hidden = false;
  lijst.meld(tekst);
}
