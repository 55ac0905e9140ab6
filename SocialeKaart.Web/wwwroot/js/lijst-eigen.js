// The visitor's own list: fetched from our own server by slug, kept in order, with notes that never leave this browser by themselves.
export function begin(pagina, lijst) {
  const eigen = pagina.querySelector('[data-eigen]');
  const leeg = pagina.querySelector('[data-leeg]');
  const wisrij = pagina.querySelector('[data-wis-rij]');
  const fout = pagina.querySelector('[data-fout]');
  const klacht = pagina.querySelector('[data-klacht]');
  const woorden = eigen.dataset;
  const keuzes = { papier: '', opPapier: true, inMail: false };
  let vraag = 0;

  const inhoud = () => eigen.querySelector('#lijst');
  const regels = () => [...eigen.querySelectorAll('.lijst-item')];
  const zet = (items) => lijst.schrijf(items) || klaag(lijst.woorden.mislukt);
  const bewaarVolgorde = () => {
    const notities = new Map(lijst.lees().map((item) => [item.slug, item]));
    return zet(regels().map((regel) => notities.get(regel.dataset.slug) ?? { slug: regel.dataset.slug, notitie: '' }));
  };

  // The server's own page for these slugs; null when it cannot be had, or when a later question has overtaken this one.
  async function haal() {
    const deze = ++vraag;
    const vragen = lijst.lees().map((item) => `v=${item.slug}`);
    if (keuzes.papier) vragen.push(`papier=${keuzes.papier}`);
    let nieuw = null;
    try {
      const antwoord = await fetch(`${pagina.dataset.lijst}?${vragen.join('&')}`);
      if (antwoord.ok) nieuw = new DOMParser().parseFromString(await antwoord.text(), 'text/html').getElementById('lijst');
    } catch {
      // No network: said below.
    }
    if (deze !== vraag) return null;
    fout.hidden = nieuw !== null;
    if (nieuw === null) fout.querySelector('[data-fout-tekst]').textContent = fout.querySelector('[data-fout-tekst]').dataset.foutTekst;
    return nieuw && document.adoptNode(nieuw);
  }

  async function laad() {
    toonStaat();
    if (lijst.lees().length === 0) {
      vraag++;
      eigen.replaceChildren();
      return;
    }
    const nieuw = await haal();
    if (nieuw === null) return;
    eigen.replaceChildren(nieuw);
    const notities = new Map(lijst.lees().map((item) => [item.slug, item.notitie]));
    for (const regel of regels()) richtIn(regel, notities.get(regel.dataset.slug) ?? '');
    for (const deel of eigen.querySelectorAll('[data-alleen-eigen]')) deel.hidden = false;
    toonMee();
  }

  // After a change of the list: link, code and mail of the new one. Until they are there, the old ones are gone.
  async function ververs(naarKop) {
    toonStaat();
    const mee = eigen.querySelector('[data-mee]');
    if (!mee) return;
    const had = mee.contains(document.activeElement) ? document.activeElement.id : null;
    mee.setAttribute('data-oud', '');
    if (regels().length === 0) {
      vraag++;
      mee.hidden = true;
      return;
    }
    const nieuw = await haal();
    const nieuwMee = nieuw?.querySelector('[data-mee]');
    if (!nieuwMee) return;
    mee.replaceWith(nieuwMee);
    inhoud().dataset.papier = nieuw.dataset.papier;
    inhoud().querySelector('.lijst-op > h2').textContent = nieuw.querySelector('.lijst-op > h2').textContent;
    toonMee();
    if (naarKop) nieuwMee.querySelector('h2').focus();
    else if (had) (document.getElementById(had) ?? nieuwMee.querySelector('h2')).focus();
  }

  function vraagOpnieuw(naarKop = false) {
    lijst.klaar = ververs(naarKop);
  }

  function toonStaat() {
    const aantal = lijst.lees().length;
    leeg.hidden = aantal > 0;
    wisrij.hidden = aantal === 0;
  }

  function toonMee() {
    for (const knop of eigen.querySelectorAll('[data-print-lijst], [data-kopieer]')) knop.hidden = false;
    const papier = eigen.querySelector('[data-op-papier]');
    if (papier) papier.checked = keuzes.opPapier;
    const mail = eigen.querySelector('[data-in-mail]');
    if (mail) mail.checked = keuzes.inMail;
    toonNotitiekeuzes();
  }

  function toonNotitiekeuzes() {
    const vak = eigen.querySelector('[data-notitie-keuzes]');
    if (vak) vak.hidden = lijst.lees().every((item) => item.notitie.trim() === '');
    eigen.classList.toggle('zonder-notities', !keuzes.opPapier);
  }

  function richtIn(regel, notitie) {
    regel.querySelector('[data-notitie]').value = notitie;
    toonOpPapier(regel, notitie);
  }

  function toonOpPapier(regel, notitie) {
    const papier = regel.querySelector('[data-notitie-papier]');
    papier.textContent = notitie.trim() === '' ? '' : `${papier.dataset.notitiePapier}: ${notitie.trim()}`;
  }

  function klaag(tekst) {
    klacht.hidden = false;
    klacht.textContent = tekst;
    return false;
  }

  // The neighbour moves, so that the button keeps the focus.
  function verplaats(regel, omhoog) {
    const alle = regels();
    const buur = alle[alle.indexOf(regel) + (omhoog ? -1 : 1)];
    const { naam } = regel.dataset;
    if (!buur) {
      lijst.meld(lijst.vul(omhoog ? woorden.bovenaan : woorden.onderaan, naam));
      return;
    }
    if (omhoog) regel.after(buur);
    else regel.before(buur);
    if (!bewaarVolgorde()) return;
    lijst.meld(lijst.vul(woorden.verplaatst, naam, regels().indexOf(regel) + 1, alle.length));
    vraagOpnieuw();
  }

  function haalWeg(regel) {
    const { naam, slug } = regel.dataset;
    const notitie = regel.querySelector('[data-notitie]').value;
    const plek = maakTeruggave('li', lijst.vul(woorden.gehaald, naam), () => {
      plek.replaceWith(regel);
      const items = lijst.lees();
      items.splice(regels().indexOf(regel), 0, { slug, notitie });
      zet(items);
      lijst.meld(lijst.vul(woorden.teruggezet, naam));
      vraagOpnieuw();
      regel.querySelector('[data-haal-weg]').focus();
    });
    regel.replaceWith(plek);
    if (!zet(lijst.lees().filter((item) => item.slug !== slug))) return;
    plek.querySelector('button').focus();
    vraagOpnieuw();
  }

  function wis() {
    const items = lijst.lees();
    lijst.schrijf([]);
    const plek = maakTeruggave('div', woorden.gewist, () => {
      // What was kept meanwhile, in another tab, stays.
      const erbij = lijst.lees().filter((item) => !items.some((oud) => oud.slug === item.slug));
      zet([...items, ...erbij].slice(0, lijst.HOOGSTENS));
      lijst.klaar = laad().then(() => eigen.querySelector('[data-omhoog]')?.focus());
    });
    vraag++;
    eigen.replaceChildren(plek);
    toonStaat();
    plek.querySelector('button').focus();
  }

  function maakTeruggave(soort, tekst, terug) {
    const plek = document.createElement(soort);
    plek.className = 'lijst-terug print-rij';
    const zin = document.createElement('span');
    zin.textContent = tekst;
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'knop knop-rustig';
    knop.textContent = woorden.terug;
    knop.addEventListener('click', terug);
    plek.append(zin, ' ', knop);
    lijst.meld(tekst);
    return plek;
  }

  // The letter with notes is made here: the server never sees them.
  function maakMail(link) {
    const { onderwerp, slot, langste } = link.dataset;
    const notities = new Map(lijst.lees().map((item) => [item.slug, item.notitie.trim()]));
    const mee = regels().filter((regel) => keuzes.papier !== 'zonder' || !regel.classList.contains('gevoelig'));
    const brief = [...mee.map((regel) => {
      const notitie = notities.get(regel.dataset.slug);
      const woord = regel.querySelector('[data-notitie-papier]').dataset.notitiePapier;
      return notitie ? `${regel.dataset.mail}\n${woord}: ${notitie}` : regel.dataset.mail;
    }), slot].join('\n\n').replace(/\r?\n/g, '\r\n');
    const adres = `mailto:?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(brief)}`;
    return adres.length <= Number(langste) ? adres : null;
  }

  eigen.addEventListener('click', (gebeurtenis) => {
    const doel = gebeurtenis.target.closest('button, a');
    const regel = doel?.closest('.lijst-item');
    if (!doel) return;
    if (doel.matches('[data-omhoog], [data-omlaag]')) verplaats(regel, doel.matches('[data-omhoog]'));
    else if (doel.matches('[data-haal-weg]')) haalWeg(regel);
    else if (doel.matches('[data-papier-keuze]')) {
      gebeurtenis.preventDefault();
      keuzes.papier = doel.dataset.papierKeuze;
      vraagOpnieuw(true);
    } else if (doel.matches('[data-ruim-op]')) {
      bewaarVolgorde();
      doel.closest('[data-onbekend]').remove();
      lijst.meld(woorden.opgeruimd);
      vraagOpnieuw(true);
    } else if (doel.matches('[data-mail-lijst]') && keuzes.inMail) {
      const adres = maakMail(doel);
      if (adres) doel.href = adres;
      else {
        gebeurtenis.preventDefault();
        klaag(woorden.mailTeLang);
        keuzes.inMail = false;
        vraagOpnieuw();
      }
    }
  });
  eigen.addEventListener('input', ({ target }) => {
    if (target.matches('[data-notitie]')) {
      const regel = target.closest('.lijst-item');
      const items = lijst.lees();
      const item = items.find((kandidaat) => kandidaat.slug === regel.dataset.slug);
      if (!item) return;
      item.notitie = target.value;
      zet(items);
      toonOpPapier(regel, target.value);
      toonNotitiekeuzes();
    } else if (target.matches('[data-op-papier]')) {
      keuzes.opPapier = target.checked;
      toonNotitiekeuzes();
    } else if (target.matches('[data-in-mail]')) {
      keuzes.inMail = target.checked;
      // Back to the server's letter.
      if (!keuzes.inMail) vraagOpnieuw();
    }
  });
  wisrij.querySelector('[data-wis]').addEventListener('click', wis);
  fout.querySelector('[data-opnieuw]').addEventListener('click', () => { lijst.klaar = laad(); });
  // Another tab changed the list, the quick exit among them.
  addEventListener('storage', (gebeurtenis) => {
    if (gebeurtenis.key !== lijst.SLEUTEL && gebeurtenis.key !== null) return;
    const items = lijst.lees();
    const gelijk = items.map((item) => item.slug).join() === regels().map((regel) => regel.dataset.slug).join();
    if (!gelijk || items.length === 0) lijst.klaar = laad();
    else for (const [plek, regel] of regels().entries()) richtIn(regel, items[plek].notitie);
  });
  lijst.klaar = laad();
}
