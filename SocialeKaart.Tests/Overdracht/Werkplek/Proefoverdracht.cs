using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Overdracht.Werkplek;

/// <summary>A sent overdracht to look at.</summary>
internal static class Proefoverdracht
{
    public const string Naam = "Jo Proef", Waarom = "De post blijft dicht.";

    /// <summary>Sends one to the organisatie of budgetcoach, where someone receives.</summary>
    public static async Task<Guid> Stuur(KaartApp app, Medewerker door, params Contactregel[] regels)
    {
        var (verstuurd, fout) = await app.Diensten.GetRequiredService<Overdrachten>().Verstuur(
            new Concept
            {
                Naar = await Budgetcoach(app),
                Delen = ImmutableSortedDictionary.CreateRange(new Dictionary<Deelsoort, string>
                {
                    [Deelsoort.Naam] = Naam, [Deelsoort.Waarom] = Waarom, [Deelsoort.Contact] = "06 00 00 00 00", [Deelsoort.Contactregels] = Contactregels.Schrijf(regels, ""),
                }),
                TeDelen = [Deelsoort.Naam, Deelsoort.Waarom],
                Grondslag = Grondslag.Toestemming, Leeftijd = Leeftijdsgroep.VanafZestien, Gever = Toestemminggever.Inwoner, HeeftBeroepsgeheim = false,
            }, door.Wie, CancellationToken.None);
        fout.ShouldBeNull();
        return verstuurd!.Id;
    }

    /// <summary>The recipient of budgetcoach, with someone who receives there.</summary>
    public static async Task<Bestemming> Budgetcoach(KaartApp app)
    {
        await Medewerker.MaakAccount(app, "surplus", Core.Gebruikers.Rol.Ontvanger);
        return (await app.Diensten.GetRequiredService<Bestemmingen>().Van(app.Beeld.Voorziening("budgetcoach")!, CancellationToken.None))!;
    }

    /// <summary>How often the story was opened, as the audit says.</summary>
    public static async Task<int> Inzagen(KaartApp app, Guid id)
    {
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        return await db.Audit.CountAsync(r => r.OpWat == id.ToString() && r.Wat == Overdrachten.Lezen);
    }
}
