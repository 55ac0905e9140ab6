using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie;
using SocialeKaart.Core.Catalogus.Redactie.Dubbelen;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Catalogus.Werkkennis;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>A copy of the template database, with all that the redactie does with entries.</summary>
internal sealed class Redactieproef : IAsyncDisposable
{
    /// <summary>Two entries: with the same organisatie, and with another.</summary>
    public const string Slug = Proefkennis.Slug, Ander = Proefkennis.Ander;

    private Redactieproef(Proefkennis kennis, Wie redacteur)
    {
        (Kennis, Redacteur) = (kennis, redacteur);
        Rooster = new Roosterlezer(kennis.Fabriek, kennis.Klok);
        Dubbelen = new Dubbellijst(kennis.Fabriek, kennis.Klok);
    }

    public Proefkennis Kennis { get; }

    public Wie Redacteur { get; }

    public Uitgever Uitgever => new(Kennis.Fabriek, Kennis.Klok);

    public Roosterlezer Rooster { get; }

    public Dubbellijst Dubbelen { get; }

    public Bulkbewerking Bulk => new(Kennis.Fabriek, Kennis.Klok);

    public Geschiedenis Geschiedenis => new(Kennis.Fabriek, Uitgever);

    public Samenvoeger Samenvoeger => new(Kennis.Fabriek, Uitgever, Kennis.Klok);

    public static async Task<Redactieproef> Begin()
    {
        var kennis = await Proefkennis.Begin();
        return new Redactieproef(kennis, await kennis.IemandVan("gemeente-oosterhout", Rol.Redacteur));
    }

    public Task<Guid> Id(string slug) => Kennis.Id(slug);

    /// <summary>The published version.</summary>
    public async Task<VoorzieningVersie> Nu(string slug = Slug)
    {
        var id = await Id(slug);
        return await Vraag(db => db.Versies.AsNoTracking().SingleAsync(v => v.VoorzieningId == id && v.Status == VersieStatus.Gepubliceerd));
    }

    /// <summary>Publishes it otherwise.</summary>
    public async Task<int> Publiceer(Func<VoorzieningInhoud, VoorzieningInhoud> naar, string slug = Slug)
    {
        var nu = await Nu(slug);
        return (await Uitgever.Publiceer(nu.VoorzieningId, nu.Nummer, naar(nu.Inhoud), Redacteur.Id.ToString(), default)).ShouldBeOfType<Uitgave.Gelukt>().Nummer;
    }

    /// <summary>Adds a version that is not published.</summary>
    public async Task Schrijf(VersieStatus status, Func<VoorzieningInhoud, VoorzieningInhoud> naar, string slug = Slug)
    {
        var nu = await Nu(slug);
        await using var db = await Kennis.Fabriek.CreateDbContextAsync();
        db.Add(new VoorzieningVersie { Id = Guid.NewGuid(), VoorzieningId = nu.VoorzieningId, Nummer = nu.Nummer + 1, Status = status, Inhoud = naar(nu.Inhoud), GemaaktOp = nu.GemaaktOp });
        await db.SaveChangesAsync();
    }

    public async Task<T> Vraag<T>(Func<KaartDb, Task<T>> vraag)
    {
        await using var db = await Kennis.Fabriek.CreateDbContextAsync();
        return await vraag(db);
    }

    /// <summary>The public's snapshot.</summary>
    public Task<KaartBeeld> Kaart() => new KaartLezer(Kennis.Fabriek, new ZaadImport(Kennis.Fabriek, Kennis.Klok)).Lees(toonVoorbeelden: true, default);

    public async ValueTask DisposeAsync()
    {
        Rooster.Dispose();
        Dubbelen.Dispose();
        await Kennis.DisposeAsync();
    }
}
