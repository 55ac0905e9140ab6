// The balloon at a sign: the names that stand there, each a link. Made from text only.
export function maakBallon(bundel, titel, teksten, { dichterbij, sluit }) {
  const ballon = document.createElement('div');
  ballon.className = 'kaartballon';
  ballon.setAttribute('role', 'dialog');
  ballon.setAttribute('aria-label', titel);
  for (const stapel of bundel.stapels) {
    const kop = document.createElement('p');
    kop.className = 'kaartballon-kop';
    kop.textContent = stapel.ongeveer ? `${stapel.plaats} (${teksten.ongeveer})` : stapel.plaats;
    const lijst = document.createElement('ul');
    for (const punt of stapel.punten) {
      const link = document.createElement('a');
      link.href = punt.adres;
      link.textContent = punt.naam;
      if (punt.taal) link.lang = punt.taal;
      const regel = document.createElement('li');
      regel.append(link);
      lijst.append(regel);
    }
    ballon.append(kop, lijst);
  }
  const voet = document.createElement('p');
  voet.className = 'kaartballon-voet';
  if (dichterbij) voet.append(maakKnop(teksten.dichterbij, dichterbij));
  voet.append(maakKnop(teksten.sluit, sluit));
  ballon.append(voet);
  return ballon;
}

function maakKnop(tekst, doe) {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = 'knop knop-rustig';
  knop.textContent = tekst;
  knop.addEventListener('click', doe);
  return knop;
}
