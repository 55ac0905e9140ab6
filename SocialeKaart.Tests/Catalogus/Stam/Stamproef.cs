using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Stam;
using SocialeKaart.Core.Gebied.Beheer;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Catalogus.Werkkennis;

namespace SocialeKaart.Tests.Catalogus.Stam;

/// <summary>A database with what all entries share, and who changes it.</summary>
internal sealed class Stamproef : IAsyncDisposable
{
    private Stamproef(Proefkennis kennis, Wie redacteur) => (Kennis, Redacteur) = (kennis, redacteur);

    public Proefkennis Kennis { get; }

    public Wie Redacteur { get; }

    public Organisatiebeheer Organisaties => new(Kennis.Fabriek, Wijziging);

    public Onderwerpbeheer Onderwerpen => new(Kennis.Fabriek, Wijziging);

    public Hulplijnbeheer Hulplijnen => new(Kennis.Fabriek, Wijziging, Kennis.Klok);

    public Synoniembeheer Synoniemen => new(Kennis.Fabriek, Wijziging);

    public Gemeentebeheer Gemeente => new(Kennis.Fabriek, Wijziging);

    private ZaadImport Zaadimport => new(Kennis.Fabriek, Kennis.Klok);

    private Stamwijziging Wijziging => new(Kennis.Fabriek, Zaadimport, Kennis.Klok);

    public static async Task<Stamproef> Begin()
    {
        var kennis = await Proefkennis.Begin();
        return new Stamproef(kennis, await kennis.IemandVan("gemeente-oosterhout", Rol.Redacteur));
    }

    /// <summary>What an export gives.</summary>
    public Task<Zaad> Zaad() => Zaadimport.Exporteer(default);

    /// <summary>The snapshot, read whole.</summary>
    public Task<KaartBeeld> Beeld() => new KaartLezer(Kennis.Fabriek, Zaadimport).Lees(toonVoorbeelden: true, default);

    /// <summary>The snapshot after another one.</summary>
    public Task<KaartBeeld> Beeld(KaartBeeld vorig) => new KaartLezer(Kennis.Fabriek, Zaadimport).Lees(vorig, default);

    /// <summary>What the audit holds of the Redacteur: the actions and what they were done to.</summary>
    public async Task<IReadOnlyList<string>> Audit() => [.. (await Kennis.Audit(Redacteur)).Select(a => $"{a.Wat} {a.OpWat}")];

    public ValueTask DisposeAsync() => Kennis.DisposeAsync();
}
