// The background, where the administrator chose one: tiles from our own address, for the surroundings of the municipality only.
const RAND = 0.09;

export function maakTegels(L, adres, vlakken, zoom) {
  // Leaflet stops loading a tile by giving it an empty picture from a data: address, which the security policy forbids.
  const Tegels = L.TileLayer.extend({
    _removeTile(sleutel) {
      return L.GridLayer.prototype._removeTile.call(this, sleutel);
    },
    _abortLoading() {
      for (const [sleutel, tegel] of Object.entries(this._tiles)) {
        if (tegel.coords.z === this._tileZoom || tegel.el.complete) continue;
        tegel.el.onload = L.Util.falseFn;
        tegel.el.onerror = L.Util.falseFn;
        tegel.el.removeAttribute('src');
        tegel.el.remove();
        delete this._tiles[sleutel];
      }
    },
  });
  const grens = vlakken.getBounds();
  const bounds = L.latLngBounds(
    [grens.getSouth() - RAND, grens.getWest() - RAND],
    [grens.getNorth() + RAND, grens.getEast() + RAND],
  );
  return new Tegels(adres, { className: 'kaarttegel', bounds, ...zoom });
}
