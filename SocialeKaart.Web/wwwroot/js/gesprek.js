// Moves the keyboard and the view to a part of the page. A heading comes to the top: what follows it is what was asked for.
export function naar(id) {
  const deel = document.getElementById(id);
  if (!deel) return;
  const kop = /^H[1-6]$/.test(deel.tagName);
  deel.focus({ preventScroll: kop });
  if (kop) deel.scrollIntoView();
}
// Brings a part of the page in view; the keyboard stays where it is.
export function toon(id) {
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}
