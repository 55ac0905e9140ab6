using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>The snapshot that a seed folder gives, without a database: as if it had been imported at the instant of time 0.</summary>
public static class Zaadbeeld
{
    /// <summary>Makes it.</summary>
    /// <param name="zaad">All that the folder holds.</param>
    /// <param name="toonVoorbeelden">False leaves fictitious entries out.</param>
    public static KaartBeeld Van(Zaad zaad, bool toonVoorbeelden)
    {
        var kalender = new Kalender([.. zaad.Gemeente.Schoolvakanties]);
        var lijnen = zaad.Hulplijnen.ToDictionary(h => h.Id);
        var organisaties = zaad.Organisaties.ToDictionary(o => o.Slug);
        var voorzieningen = zaad.Voorzieningen
            .Where(v => toonVoorbeelden || v.Inhoud.Herkomst != Herkomst.Voorbeeld)
            .Select(v => new PubliekeVoorziening(kalender)
            {
                Id = v.Id ?? ZaadImport.IdVan(zaad.Gemeente.Code, v.Slug),
                Slug = v.Slug,
                Organisatie = v.Organisatie is { } organisatie ? organisaties[organisatie] : null,
                Inhoud = v.Inhoud,
                Lijn = Hulplijn.Van(v.Inhoud, lijnen.GetValueOrDefault),
                Controle = v.Controle,
                Gewijzigd = DateTime.UnixEpoch,
            });
        return new KaartBeeld(default, zaad, voorzieningen, toonVoorbeelden);
    }
}
