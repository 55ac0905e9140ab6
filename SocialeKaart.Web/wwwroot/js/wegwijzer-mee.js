// Takes the choices out of the address, wipes them there at once, and waits for the visitor to go on.
const code = location.hash.slice(1);
const formulier = document.querySelector('[data-mee-code]');
if (code && formulier) {
  history.replaceState(null, '', location.pathname);
  formulier.elements.namedItem('code').value = code;
  formulier.hidden = false;
  document.querySelector('[data-zonder-code]').hidden = true;
  // Who works here takes it into a gesprek: behind a # again, so that no server is told on the way.
  const gesprek = document.querySelector('[data-mee-gesprek]');
  gesprek.querySelector('a').href += '#mee=' + code;
  gesprek.hidden = false;
}
