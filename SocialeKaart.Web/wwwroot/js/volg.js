// Takes the code of a slip out of the address, wipes it there at once, and sends it in the body of the form: no server sees it in an address.
const code = location.hash.slice(1);
const formulier = document.querySelector('[data-volg]');
if (formulier && /^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/i.test(code)) {
  history.replaceState(null, '', location.pathname);
  formulier.elements.namedItem('code').value = code;
  formulier.requestSubmit();
}
