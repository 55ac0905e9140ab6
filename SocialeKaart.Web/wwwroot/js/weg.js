// The quick exit, made faster. Without this script the link does the same, only the Back button then shows the page again.
const SLEUTEL = 'weg';
const knop = document.querySelector('[data-weg]');

function weg() {
  document.documentElement.hidden = true;
  // The name on the tab stays until the other site has come.
  document.title = '';
  try {
    sessionStorage.setItem(SLEUTEL, '1');
  } catch {
    // Storage can be refused; leaving matters more than remembering that we left.
  }
  try {
    // Mijn lijst, which lijst.js keeps: whoever has to leave in a hurry leaves nothing here.
    localStorage.removeItem('mijnlijst');
  } catch {
    // As above.
  }
  // replace, not assign: this page leaves the history of the tab.
  location.replace(knop.href);
}

// After leaving, Back must not show a page again; opening the site on purpose may.
function bewaak(viaTerug) {
  try {
    if (sessionStorage.getItem(SLEUTEL) === null) return;
    if (viaTerug) weg();
    else sessionStorage.removeItem(SLEUTEL);
  } catch {
    // See above.
  }
}

if (knop) {
  knop.addEventListener('click', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    weg();
  });

  let keer = 0;
  let laatste = 0;
  document.addEventListener('keydown', (gebeurtenis) => {
    if (gebeurtenis.key !== 'Shift') {
      keer = 0;
      return;
    }
    if (gebeurtenis.repeat) return;
    keer = gebeurtenis.timeStamp - laatste < 1000 ? keer + 1 : 1;
    laatste = gebeurtenis.timeStamp;
    if (keer === 3) weg();
  });

  bewaak(performance.getEntriesByType('navigation')[0]?.type === 'back_forward');
  addEventListener('pageshow', (gebeurtenis) => {
    if (gebeurtenis.persisted) bewaak(true);
  });
}
