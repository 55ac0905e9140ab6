using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Uitwisseling;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Tests.Catalogus.Werkkennis;
using SocialeKaart.Tests.Uitwisseling.Csv;

namespace SocialeKaart.Tests.Uitwisseling.Inlezen;

/// <summary>A database with an editor who brings files, and a server that does the work when it is told.</summary>
internal sealed class Opdrachtproef : IAsyncDisposable
{
    public const string Slug = "kringloop", Nieuw = "ruilkast";
    private readonly Proefkennis kennis;

    private Opdrachtproef(Proefkennis kennis, Wie redacteur)
    {
        (this.kennis, Redacteur) = (kennis, redacteur);
        ZaadImport = new ZaadImport(kennis.Fabriek, kennis.Klok);
        var importeur = new Importeur(kennis.Fabriek, ZaadImport, kennis.Klok);
        Opdrachten = new Importopdrachten(kennis.Fabriek, importeur, Lopers, kennis.Klok);
        Werk = new Importwerk(kennis.Fabriek, Opdrachten, importeur, Lopers, kennis.Klok);
    }

    public Proefkennis Kennis => kennis;

    public Wie Redacteur { get; }

    public ZaadImport ZaadImport { get; }

    public Importlopers Lopers { get; } = new();

    public Importopdrachten Opdrachten { get; }

    public Importwerk Werk { get; }

    public Kaartuitvoer Uitvoer => new(kennis.Fabriek, ZaadImport, kennis.Klok);

    /// <summary>The seed's entry under another name, and one that is new.</summary>
    public static VoorzieningBestand Anders { get; } = Met(Zaadtabel.Voorziening(Slug), "Winkel vol spullen");

    public static VoorzieningBestand Erbij { get; } = Met(Zaadtabel.Voorziening("huisarts") with { Slug = Nieuw }, "Ruilkast");

    public static async Task<Opdrachtproef> Begin()
    {
        var proef = await Proefkennis.Begin();
        return new Opdrachtproef(proef, await proef.IemandVan("gemeente-oosterhout", Rol.Redacteur));
    }

    /// <summary>Brings a table.</summary>
    public Task<Guid> Lever(params VoorzieningBestand[] voorzieningen) => Lever(VoorzieningenCsv.Schrijf(voorzieningen), "kaart.csv");

    public async Task<Guid> Lever(byte[] bytes, string naam)
    {
        var (id, fout) = await Opdrachten.LeverAan(naam, new MemoryStream(bytes), Redacteur, default);
        fout.ShouldBeNull();
        return id!.Value;
    }

    /// <summary>Looks, and asks for what was seen.</summary>
    public async Task<Importfout?> Start(Guid id, bool verberg = false) =>
        await Opdrachten.Start(id, verberg, (await Opdrachten.Bekijk(id, verberg, Redacteur, default))!.Merk, Redacteur, default);

    /// <summary>The server does what is asked of it.</summary>
    public async Task Werkt() => (await new Takenronde(kennis.Fabriek, [Werk], [], kennis.Klok).Draai(default)).Fouten.ShouldBeEmpty();

    public async Task<Importopdracht> Stand(Guid id) => (await Opdrachten.Lees(id, Redacteur, default))!;

    public async Task<VoorzieningBestand?> Nu(string slug) => (await ZaadImport.Exporteer(default)).Voorzieningen.SingleOrDefault(v => v.Slug == slug);

    public async Task<T> Vraag<T>(Func<KaartDb, Task<T>> vraag)
    {
        await using var db = await kennis.Fabriek.CreateDbContextAsync();
        return await vraag(db);
    }

    /// <summary>Someone publishes it with another name.</summary>
    public async Task Hernoem(string slug, string naam, Wie? door = null)
    {
        var nu = await Vraag(db => db.Versies.AsNoTracking().SingleAsync(v => v.Status == VersieStatus.Gepubliceerd && db.Voorzieningen.Any(x => x.Slug == slug && x.Id == v.VoorzieningId)));
        (await new Uitgever(kennis.Fabriek, kennis.Klok).Publiceer(nu.VoorzieningId, nu.Nummer, nu.Inhoud with { Naam = naam }, door?.Id.ToString() ?? "redacteur", default)).ShouldBeOfType<Uitgave.Gelukt>();
    }

    public ValueTask DisposeAsync() => kennis.DisposeAsync();

    private static VoorzieningBestand Met(VoorzieningBestand bron, string naam) => bron with { Inhoud = bron.Inhoud with { Naam = naam } };
}
