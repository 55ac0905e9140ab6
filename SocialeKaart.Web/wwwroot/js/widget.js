// The sociale kaart on another site: <sociale-kaart> with a search field, or with voorzieningen="slug slug" a fixed choice.
// Keeps nothing and sends no cookie; what is typed goes to our own server only. The texts stand before this, put there by the server.
const basis = new URL(import.meta.url).origin;

const donker = '--g: #14201f; --i: #f3f1ec; --l: #9fd4e4; --r: #a8a196; --s: #3c4a49; --v: #1d2b2a;';

// Made here, not written into the page: a strict policy of the page around it allows no inline style. It has a ground of its own, so that
// nothing depends on the colours around it; and a ring of two colours, one of which shows on any ground.
const stijl = new CSSStyleSheet();
stijl.replaceSync(`
  :host { --g: #fff; --i: #22282b; --l: #0b5a6f; --r: #7b7367; --s: #d8cdbd; --v: #fff; display: block; padding: .75rem; font: inherit; color: var(--sociale-kaart-inkt, var(--i)); background: var(--sociale-kaart-grond, var(--g)); border-radius: var(--sociale-kaart-rond, .4rem); }
  :host([kleuren=donker]) { ${donker} }
  @media (prefers-color-scheme: dark) { :host([kleuren=auto]) { ${donker} } }
  * { box-sizing: border-box; }
  [hidden] { display: none !important; }
  form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
  label { flex-basis: 100%; font-weight: 700; }
  input { flex: 1 1 10rem; min-width: 0; min-height: 2.75rem; padding: .25rem .75rem; font: inherit; color: var(--i); background: var(--v); border: 1px solid var(--r); border-radius: var(--sociale-kaart-rond, .4rem); }
  button { min-height: 2.75rem; padding: .25rem 1rem; font: inherit; font-weight: 700; color: var(--sociale-kaart-op-merk, #fff); background: var(--sociale-kaart-merk, #0f5257); border: .125rem solid transparent; border-radius: var(--sociale-kaart-rond, .4rem); cursor: pointer; }
  a { color: var(--sociale-kaart-link, var(--l)); text-underline-offset: .2em; }
  :focus-visible { outline: .1875rem solid #000; outline-offset: .1875rem; box-shadow: 0 0 0 .1875rem #fff; }
  ol, ul { list-style: none; margin: .75rem 0; padding: 0; }
  li { padding: .5rem 0; border-top: 1px solid var(--s); }
  li a { display: inline-block; min-height: 1.5rem; font-weight: 700; }
  p { margin: .5rem 0; }
  .spoed { margin-top: .75rem; padding: .25rem .75rem; border: .1875rem solid #a3161f; border-radius: var(--sociale-kaart-rond, .4rem); }
`);

const maak = (soort, eigenschappen = {}, ...kinderen) => {
  const element = Object.assign(document.createElement(soort), eigenschappen);
  element.append(...kinderen.filter(k => k !== null));
  return element;
};

class SocialeKaart extends HTMLElement {
  static observedAttributes = ['voorzieningen', 'taal'];

  #beurt = 0;
  #tekst;
  #voor;
  #lijst;
  #stand;
  #spoed;

  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open', delegatesFocus: true }).adoptedStyleSheets = [stijl];
    this.#bouw();
  }

  attributeChangedCallback(naam, was, is) {
    if (was !== is && this.shadowRoot) this.#bouw();
  }

  #bouw() {
    const taal = this.getAttribute('taal') === 'en' ? 'en' : 'nl';
    this.#beurt++;
    this.#tekst = teksten[taal];
    this.#voor = basis + (taal === 'en' ? '/en' : '');
    this.#spoed = maak('div', { hidden: true, className: 'spoed', part: 'spoed' });
    this.#spoed.setAttribute('role', 'alert');
    this.#stand = maak('p', { part: 'stand' });
    this.#stand.setAttribute('role', 'status');
    this.#lijst = maak('ol', { hidden: true, part: 'lijst' });
    const wortel = maak('div', { lang: taal }, this.#spoed, this.#stand, this.#lijst,
      maak('p', { part: 'hulp' }, this.#naar('/', this.#tekst.naam), ' · ', this.#naar('/noodhulp', this.#tekst.noodhulp)));
    const gekozen = (this.getAttribute('voorzieningen') ?? '').split(/\s+/).filter(Boolean).slice(0, 20);
    this.shadowRoot.replaceChildren(wortel);
    if (gekozen.length) {
      // What the page has for who has no script stays until there is something better.
      wortel.before(maak('slot'));
      this.#toonKeuze(gekozen);
    } else {
      wortel.prepend(this.#formulier());
    }
  }

  #formulier() {
    const veld = maak('input', { type: 'search', name: 'q', id: 'q', maxLength: 200, autocomplete: 'off', part: 'veld' });
    const formulier = maak('form', { action: `${this.#voor}/zoeken`, method: 'get', part: 'formulier' },
      maak('label', { htmlFor: 'q', textContent: this.#tekst.label }), veld, maak('button', { type: 'submit', textContent: this.#tekst.knop, part: 'knop' }));
    formulier.setAttribute('role', 'search');
    formulier.addEventListener('submit', gebeurtenis => {
      gebeurtenis.preventDefault();
      this.#zoek(veld);
    });
    return formulier;
  }

  async #zoek(veld) {
    const beurt = ++this.#beurt;
    const vraag = veld.value.trim();
    this.#toon([]);
    this.#bel([]);
    this.#stand.textContent = vraag ? this.#tekst.bezig : this.#tekst.leeg;
    if (!vraag) return veld.focus();
    const aantal = Math.min(Math.max(Number(this.getAttribute('aantal')) || 5, 1), 20);
    const uitkomst = await this.#haal(`/voorzieningen?q=${encodeURIComponent(vraag)}&perPagina=${aantal}`);
    if (beurt !== this.#beurt) return;
    this.#bel(uitkomst?.spoed ?? []);
    this.#toon(uitkomst?.items ?? []);
    this.#stand.textContent = this.#zeg(uitkomst);
    if (!uitkomst || uitkomst.totaal !== uitkomst.items.length || uitkomst.kwaliteit !== 'goed')
      this.#stand.append(' ', this.#naar(`/zoeken?q=${encodeURIComponent(vraag)}`, this.#tekst.meer));
  }

  // As the search page says it: how many, how sure, and what was read otherwise.
  #zeg(uitkomst) {
    if (!uitkomst) return this.#tekst.fout;
    if (!uitkomst.totaal) return this.#tekst.niets;
    const gelezen = uitkomst.correcties.map(c => c.naar).join(', ');
    return [
      gelezen && this.#tekst.gelezen.replace('{0}', gelezen),
      uitkomst.kwaliteit === 'zwak' ? this.#tekst.zwak : '',
      this.#tekst[uitkomst.totaal > uitkomst.items.length ? 'gevonden' : 'alle'].replace('{0}', uitkomst.totaal),
    ].filter(Boolean).join(' ');
  }

  async #toonKeuze(slugs) {
    const beurt = this.#beurt;
    const plekken = slugs.map(() => maak('li', { hidden: true, part: 'item' }));
    this.#lijst.replaceChildren(...plekken);
    this.#stand.textContent = this.#tekst.laden;
    const gevonden = await Promise.all(slugs.map(async (slug, plek) => {
      const item = await this.#haal(`/voorzieningen/${encodeURIComponent(slug)}`);
      if (!item || beurt !== this.#beurt) return false;
      plekken[plek].append(...this.#item(item));
      this.#lijst.hidden = plekken[plek].hidden = false;
      this.shadowRoot.querySelector('slot')?.remove();
      return true;
    }));
    if (beurt !== this.#beurt) return;
    const mist = gevonden.filter(g => !g).length;
    this.#stand.textContent = !mist ? '' : mist === slugs.length ? this.#tekst.laadtNiet : this.#tekst.mist;
    if (mist) this.#stand.append(' ', this.#naar('/', this.#tekst.meer));
  }

  #bel(lijnen) {
    this.#spoed.hidden = lijnen.length === 0;
    this.#spoed.replaceChildren(maak('p', {}, maak('strong', { textContent: this.#tekst.spoed })),
      maak('ul', {}, ...lijnen.map(l => maak('li', {}, maak('a', { href: `tel:${l.nummer.replace(/[^0-9+]/g, '')}`, textContent: l.nummer }), ' ', maak('span', { lang: 'nl', textContent: l.naam })))));
  }

  #toon(items) {
    this.#lijst.hidden = items.length === 0;
    this.#lijst.replaceChildren(...items.map(item => maak('li', { part: 'item' }, ...this.#item(item))));
  }

  // What is made up, or was never checked, says so here as well.
  #item(item) {
    const zeker = item.voorbeeld ? this.#tekst.voorbeeld : item.controle.staat === 'nooit' ? this.#tekst.nietGecontroleerd : '';
    const naar = this.#naar(`/voorzieningen/${item.slug}`, item.naam);
    naar.lang = 'nl';
    return [naar, maak('p', { textContent: item.samenvatting, lang: 'nl' }), zeker ? maak('p', {}, maak('small', { textContent: zeker })) : null].filter(Boolean);
  }

  #naar(pad, tekst) {
    return maak('a', { href: this.#voor + pad, textContent: tekst });
  }

  async #haal(pad) {
    try {
      const antwoord = await fetch(`${this.#voor}/api/v1${pad}`, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(10000) });
      return antwoord.ok ? await antwoord.json() : null;
    } catch {
      return null;
    }
  }
}

if (!customElements.get('sociale-kaart')) customElements.define('sociale-kaart', SocialeKaart);
