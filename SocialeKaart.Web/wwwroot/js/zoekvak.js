// Suggestions while typing (ARIA combobox with a list), and "where I am now". Without this script the form works as it is.
const WACHT = 150;

for (const vak of document.querySelectorAll('[data-zoekvak]')) {
  const invoer = vak.querySelector('[name=q]');
  const stand = vak.querySelector('[data-stand]');
  const lijst = document.createElement('ul');
  let opties = [];
  let gekozen = -1;
  let klok;
  let ophalen;

  lijst.id = 'suggesties';
  lijst.className = 'suggesties';
  lijst.hidden = true;
  lijst.setAttribute('role', 'listbox');
  lijst.setAttribute('aria-label', vak.dataset.naam);
  invoer.after(lijst);
  invoer.setAttribute('role', 'combobox');
  invoer.setAttribute('aria-autocomplete', 'list');
  invoer.setAttribute('aria-expanded', 'false');
  invoer.setAttribute('aria-controls', lijst.id);

  function sluit() {
    clearTimeout(klok);
    ophalen?.abort();
    opties = [];
    kies(-1);
    lijst.hidden = true;
    invoer.setAttribute('aria-expanded', 'false');
  }

  function kies(nummer) {
    gekozen = nummer;
    opties.forEach((optie, i) => optie.setAttribute('aria-selected', String(i === nummer)));
    if (nummer < 0) invoer.removeAttribute('aria-activedescendant');
    else {
      invoer.setAttribute('aria-activedescendant', opties[nummer].id);
      opties[nummer].scrollIntoView({ block: 'nearest' });
    }
  }

  function ga(optie) {
    location.assign(optie.dataset.pad);
  }

  function toon(items) {
    lijst.replaceChildren(...items.map((item, i) => {
      const optie = document.createElement('li');
      const soort = document.createElement('span');
      optie.id = `suggestie-${i}`;
      optie.setAttribute('role', 'option');
      optie.setAttribute('aria-selected', 'false');
      optie.dataset.pad = item.pad;
      optie.append(item.tekst, ' ', soort);
      soort.className = 'suggestie-soort';
      soort.textContent = item.soortnaam;
      optie.addEventListener('mousedown', (g) => g.preventDefault());
      optie.addEventListener('click', () => ga(optie));
      return optie;
    }));
    opties = [...lijst.children];
    gekozen = -1;
    lijst.hidden = opties.length === 0;
    invoer.setAttribute('aria-expanded', String(!lijst.hidden));
    invoer.removeAttribute('aria-activedescendant');
    stand.textContent = opties.length === 0 ? '' : vak.dataset.aantal.replace('{0}', opties.length);
  }

  async function vraag() {
    const tekst = invoer.value.trim();
    ophalen?.abort();
    if (tekst.length < 2) {
      sluit();
      return;
    }
    ophalen = new AbortController();
    try {
      const antwoord = await fetch(`${vak.dataset.suggesties}?q=${encodeURIComponent(tekst)}`, { signal: ophalen.signal });
      if (antwoord.ok && document.activeElement === invoer) {
        toon((await antwoord.json()).items);
        // Of which text these are: on a slow line they lag behind the typing.
        lijst.dataset.voor = tekst;
      }
    } catch {
      // No suggestions then; the form itself still searches.
    }
  }

  invoer.addEventListener('input', () => {
    clearTimeout(klok);
    klok = setTimeout(vraag, WACHT);
  });
  invoer.addEventListener('blur', sluit);
  invoer.addEventListener('keydown', (g) => {
    if (lijst.hidden) {
      if (g.key === 'ArrowDown' && invoer.value.trim().length > 1) {
        g.preventDefault();
        vraag();
      }
      return;
    }
    if (g.key === 'ArrowDown' || g.key === 'ArrowUp') {
      g.preventDefault();
      const stap = g.key === 'ArrowDown' ? 1 : -1;
      // Past either end the choice goes back to what was typed.
      kies(((gekozen + 1 + stap + opties.length + 1) % (opties.length + 1)) - 1);
    } else if (g.key === 'Enter' && gekozen >= 0) {
      g.preventDefault();
      ga(opties[gekozen]);
    } else if (g.key === 'Escape') {
      g.preventDefault();
      sluit();
    }
  });

  const hier = vak.querySelector('[data-hier]');
  if (hier && navigator.geolocation) {
    const bij = vak.querySelector('[name=bij]');
    hier.hidden = false;
    hier.addEventListener('click', () => {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          // Three decimals are 100 metres: near enough to search, too coarse to tell a front door.
          bij.value = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;
          vak.requestSubmit();
        },
        () => {
          vak.querySelector('#bij-hulp').textContent = hier.dataset.fout;
          bij.focus();
        },
        { timeout: 10000, maximumAge: 60000 },
      );
    });
  }
}
