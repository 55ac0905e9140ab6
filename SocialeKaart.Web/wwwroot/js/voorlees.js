// Reads the page aloud with the voice of the browser itself; nothing leaves the device. No voice: no button.
const spraak = globalThis.speechSynthesis;
const knop = document.querySelector('[data-voorlees]');

// What is seen, in order, without buttons and hidden text.
function zinnen() {
  const stukken = document.querySelectorAll('main h1, main h2, main h3, main h4, main p, main dt, main dd, main .keuze-tekst, main .keuze-uitleg, main li');
  return [...stukken].filter((stuk) => stuk.checkVisibility?.() ?? true)
    .filter((stuk) => !stuk.closest('.knoppen, .wis, .bewaar-rij') && !(stuk.matches('li') && stuk.querySelector('p, h4')))
    .map((stuk) => stuk.innerText.trim()).filter((tekst) => tekst.length > 0);
}

if (spraak && knop) {
  const begin = knop.textContent;
  const klaar = () => { knop.textContent = begin; };
  knop.hidden = false;
  knop.addEventListener('click', () => {
    if (spraak.speaking) {
      spraak.cancel();
      klaar();
      return;
    }
    const delen = zinnen().map((tekst) => Object.assign(new SpeechSynthesisUtterance(tekst), { lang: document.documentElement.lang }));
    if (delen.length === 0) return;
    delen.at(-1).onend = klaar;
    knop.textContent = knop.dataset.stop;
    for (const deel of delen) spraak.speak(deel);
  });
  addEventListener('pagehide', () => spraak.cancel());
}
