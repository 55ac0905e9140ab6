// Asks the device for a passkey: to sign in with one, or to make one. Without WebAuthn the forms stay hidden.
const kan = window.PublicKeyCredential?.parseRequestOptionsFromJSON && navigator.credentials;

async function stuur(adres, formulier, antwoord) {
  const velden = new FormData(formulier);
  if (antwoord) velden.set('antwoord', JSON.stringify(antwoord));
  const uit = await fetch(adres, { method: 'POST', body: velden, credentials: 'same-origin' });
  if (!uit.ok) throw new Error(String(uit.status));
  return uit.json();
}

async function vraag(formulier) {
  const opties = await stuur(formulier.dataset.vraag, formulier);
  const bewijs = formulier.dataset.passkey === 'maak'
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(opties) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(opties) });
  return stuur(formulier.action, formulier, bewijs);
}

for (const formulier of kan ? document.querySelectorAll('[data-passkey]') : []) {
  const fout = formulier.querySelector('[data-passkey-fout]');
  formulier.hidden = false;
  formulier.addEventListener('submit', async gebeurtenis => {
    gebeurtenis.preventDefault();
    fout.hidden = true;
    try {
      location.assign((await vraag(formulier)).naar);
    } catch {
      fout.hidden = false;
    }
  });
}
if (kan) for (const uitleg of document.querySelectorAll('[data-passkey-niet]')) uitleg.hidden = true;
