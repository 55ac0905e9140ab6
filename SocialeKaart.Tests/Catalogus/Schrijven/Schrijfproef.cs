using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Tests.Actualiteit;
using SocialeKaart.Tests.Catalogus.Werkkennis;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>A database with one entry, an Aanbieder who offers it, and the redactie.</summary>
internal sealed class Schrijfproef : IAsyncDisposable
{
    private Schrijfproef(Actueelproef actueel, Wie aanbieder, Wie redacteur) => (Actueel, Aanbieder, Redacteur) = (actueel, aanbieder, redacteur);

    public Actueelproef Actueel { get; }

    /// <summary>Of the organisatie of the entry.</summary>
    public Wie Aanbieder { get; }

    public Wie Redacteur { get; }

    public Guid Id => Actueel.Id;

    public Schrijftafel Tafel => new(Actueel.Proef.Fabriek, Actueel.Proef.Klok);

    public Schrijfuitgave Uitgave => new(Actueel.Proef.Fabriek, Actueel.Uitgever, Actueel.Proef.Klok);

    public Vertrouwen Vertrouwen => new(Actueel.Proef.Fabriek, Actueel.Proef.Klok);

    public static async Task<Schrijfproef> Begin()
    {
        var actueel = await Actueelproef.Begin();
        return new Schrijfproef(actueel, await actueel.Account(Proefkennis.Organisatie, Rol.Aanbieder), await actueel.Account("gemeente-oosterhout", Rol.Redacteur));
    }

    /// <summary>A server that does what was planned.</summary>
    public Takenronde Server() => new(Actueel.Proef.Fabriek, [new Planningwerk(Actueel.Proef.Fabriek, Actueel.Uitgever, Actueel.Proef.Klok)], [], Actueel.Proef.Klok);

    /// <summary>Hands in an edit of the entry as it is open for someone.</summary>
    public async Task<Schrijfuitkomst> DienIn(Wie wie, Action<Schrijfinvoer> doe, Dictionary<string, bool>? keuzes = null)
    {
        var blad = (await Tafel.Open(Id, wie, default)).ShouldNotBeNull();
        doe(blad.Invoer);
        return await DienIn(wie, blad, keuzes);
    }

    /// <summary>Hands in what stands in the fields, by someone who knows of no other facts.</summary>
    public Task<Schrijfuitkomst> DienIn(Wie wie, Schrijfblad blad, Dictionary<string, bool>? keuzes = null)
    {
        blad.Invoer.Onbekend = [.. Enum.GetValues<Feit>()];
        return Uitgave.DienIn(Id, new Schrijfopdracht { Invoer = blad.Invoer, Basis = blad.Basis, Keuzes = keuzes ?? [] }, wie, default);
    }

    /// <summary>The change that waits in the queue.</summary>
    public async Task<Correctieblad> Wachtend() => (await Actueel.Wachtrij.Open(Id, Redacteur, default))!.Correcties.ShouldHaveSingleItem();

    public async Task<Actualiteitfout?> KeurGoed(Dictionary<string, bool>? keuzes = null) =>
        await Actueel.Correcties.KeurGoed((await Wachtend()).Versie, (await Actueel.Versie()).Nummer, keuzes ?? [], Redacteur, default);

    public async Task<VoorzieningInhoud> Nu() => (await Actueel.Versie()).Inhoud;

    public Task<List<VersieStatus>> Wacht() => Actueel.Vraag(db => db.Versies
        .Where(v => v.VoorzieningId == Id && v.Status != VersieStatus.Gepubliceerd && v.Status != VersieStatus.Vervangen).OrderBy(v => v.Nummer).Select(v => v.Status).ToListAsync());

    public ValueTask DisposeAsync() => Actueel.DisposeAsync();
}
