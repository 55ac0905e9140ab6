// The sociale kaart on another site: <sociale-kaart> with a search field, or with voorzieningen="slug slug" a fixed choice.
// Keeps nothing and sends no cookie; what is typed goes to our own server only. The texts stand before this, put there by the server.
const basis = new URL(import.meta.url).origin;

// Made here, not written into the page: a strict policy of the page around it allows no inline style.
const stijl = new CSSStyleSheet();
stijl.replaceSync(`
  :host { display: block; font: inherit; color: var(--sociale-kaart-inkt, inherit); }
  * { box-sizing: border-box; }
  form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
  label { flex-basis: 100%; font-weight: 700; }
  input { flex: 1 1 12rem; min-width: 0; min-height: 2.75rem; padding: .25rem .75rem; font: inherit; color: #22282b; background: #fff; border: 1px solid #7b7367; border-radius: var(--sociale-kaart-rond, .4rem); }
  button { min-height: 2.75rem; padding: .25rem 1rem; font: inherit; font-weight: 700; color: var(--sociale-kaart-op-merk, #fff); background: var(--sociale-kaart-merk, #0f5257); border: .125rem solid transparent; border-radius: var(--sociale-kaart-rond, .4rem); cursor: pointer; }
  a { color: var(--sociale-kaart-link, #0b5a6f); text-underline-offset: .2em; }
  :focus-visible { outline: .1875rem solid currentColor; outline-offset: .125rem; }
  ol, ul { list-style: none; margin: .75rem 0; padding: 0; }
  li { padding: .5rem 0; border-top: 1px solid #d8cdbd; }
  li a { display: inline-block; min-height: 1.5rem; font-weight: 700; }
  p { margin: .5rem 0; }
  @media (prefers-color-scheme: dark) { :host([donker]) a { color: var(--sociale-kaart-link, #9fd4e4); } }
`);

const maak = (soort, eigenschappen = {}, ...kinderen) => {
  const element = Object.assign(document.createElement(soort), eigenschappen);
  element.append(...kinderen.filter(k => k !== null));
  return element;
};

class SocialeKaart extends HTMLElement {
  #lijst = null;
  #stand = null;
  #beurt = 0;

  connectedCallback() {
    if (this.shadowRoot) return;
    const tekst = teksten[this.getAttribute('taal') === 'en' ? 'en' : 'nl'];
    const voor = this.getAttribute('taal') === 'en' ? '/en' : '';
    const wortel = this.attachShadow({ mode: 'open', delegatesFocus: true });
    wortel.adoptedStyleSheets = [stijl];
    this.#lijst = maak('ol', { hidden: true, part: 'lijst' });
    this.#stand = maak('p', { part: 'stand' });
    this.#stand.setAttribute('role', 'status');
    const hulp = maak('p', { part: 'hulp' }, maak('a', { href: `${basis}${voor}/`, textContent: tekst.naam }), ' · ', maak('a', { href: `${basis}${voor}/noodhulp`, textContent: tekst.noodhulp }));
    const gekozen = (this.getAttribute('voorzieningen') ?? '').split(/\s+/).filter(Boolean);
    if (gekozen.length) {
      wortel.append(this.#stand, this.#lijst, hulp);
      this.#toonKeuze(gekozen, voor, tekst);
      return;
    }
    const veld = maak('input', { type: 'search', name: 'q', id: 'q', maxLength: 200, autocomplete: 'off', part: 'veld' });
    const formulier = maak('form', { action: `${basis}${voor}/zoeken`, method: 'get', part: 'formulier' },
      maak('label', { htmlFor: 'q', textContent: tekst.label }), veld, maak('button', { type: 'submit', textContent: tekst.knop, part: 'knop' }));
    formulier.setAttribute('role', 'search');
    formulier.addEventListener('submit', gebeurtenis => {
      gebeurtenis.preventDefault();
      if (veld.value.trim()) this.#zoek(veld.value.trim(), voor, tekst);
    });
    wortel.append(formulier, this.#stand, this.#lijst, hulp);
  }

  async #zoek(vraag, voor, tekst) {
    const beurt = ++this.#beurt;
    this.#stand.textContent = tekst.bezig;
    const aantal = Math.min(Math.max(Number(this.getAttribute('aantal')) || 5, 1), 20);
    const uitkomst = await this.#haal(`/voorzieningen?q=${encodeURIComponent(vraag)}&perPagina=${aantal}`, voor);
    if (beurt !== this.#beurt) return;
    const meer = `${basis}${voor}/zoeken?q=${encodeURIComponent(vraag)}`;
    this.#toon(uitkomst?.items ?? [], voor, tekst);
    this.#stand.textContent = !uitkomst ? tekst.fout : uitkomst.totaal === 0 ? tekst.niets : tekst.gevonden.replace('{0}', uitkomst.totaal);
    if (!uitkomst || uitkomst.totaal !== uitkomst.items.length || uitkomst.totaal === 0)
      this.#stand.append(' ', maak('a', { href: meer, textContent: tekst.meer }));
  }

  async #toonKeuze(slugs, voor, tekst) {
    const gevonden = await Promise.all(slugs.slice(0, 20).map(slug => this.#haal(`/voorzieningen/${encodeURIComponent(slug)}`, voor)));
    this.#toon(gevonden.filter(Boolean), voor, tekst);
    if (!gevonden.some(Boolean)) this.#stand.append(tekst.fout, ' ', maak('a', { href: `${basis}${voor}/`, textContent: tekst.meer }));
  }

  // What is made up, or was never checked, says so here as well.
  #zeker(item, tekst) {
    const staat = item.controle?.staat ?? item.controle;
    return item.voorbeeld ? tekst.voorbeeld : staat === 'nooit' ? tekst.nietGecontroleerd : '';
  }

  #toon(items, voor, tekst) {
    this.#lijst.hidden = items.length === 0;
    this.#lijst.replaceChildren(...items.map(item => maak('li', { part: 'item' },
      maak('a', { href: `${basis}${voor}/voorzieningen/${item.slug}`, textContent: item.naam, lang: 'nl' }), maak('p', { textContent: item.samenvatting, lang: 'nl' }),
      this.#zeker(item, tekst) ? maak('p', {}, maak('small', { textContent: this.#zeker(item, tekst) })) : null)));
  }

  async #haal(pad, voor) {
    try {
      const antwoord = await fetch(`${basis}${voor}/api/v1${pad}`, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      return antwoord.ok ? await antwoord.json() : null;
    } catch {
      return null;
    }
  }
}

if (!customElements.get('sociale-kaart')) customElements.define('sociale-kaart', SocialeKaart);
