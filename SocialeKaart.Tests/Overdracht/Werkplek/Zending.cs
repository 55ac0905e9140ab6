using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Overdracht.Werkplek;

/// <summary>Overdrachten as the use cases send them, for tests of what comes after.</summary>
internal static class Zending
{
    public const string Naam = "Zonnebloem", Nummer = "0162 000198", Waarom = "De huur is drie maanden niet betaald.";

    /// <summary>Who offers <see cref="Slug"/>.</summary>
    public const string Organisatie = "surplus";

    public const string Slug = "budgetcoach";

    public static Bestemming Naar(KaartApp app, string slug = Slug)
    {
        var voorziening = app.Beeld.Voorziening(slug)!;
        return new Bestemming(Bestemmingsoort.Organisatie, voorziening.Organisatie!.Id, voorziening.Id);
    }

    /// <summary>Sends one, with all but what was tried shared; gives its id.</summary>
    public static async Task<Guid> Stuur(KaartApp app, Medewerker van, Bestemming? naar = null)
    {
        var delen = new Dictionary<Deelsoort, string>
        {
            [Deelsoort.Naam] = Naam,
            [Deelsoort.Contact] = Nummer,
            [Deelsoort.Contactregels] = Contactregels.Schrijf([Contactregel.GeenVoicemail], "Na vieren."),
            [Deelsoort.Waarom] = Waarom,
            [Deelsoort.Geprobeerd] = "De huisbaas is gebeld.",
        }.ToImmutableSortedDictionary();
        var (verstuurd, fout) = await app.Diensten.GetRequiredService<Overdrachten>().Verstuur(
            new Concept
            {
                Naar = naar ?? Naar(app), Delen = delen, TeDelen = [.. delen.Keys.Where(d => d != Deelsoort.Geprobeerd)], Grondslag = Grondslag.Toestemming,
                Leeftijd = Leeftijdsgroep.VanafZestien, Gever = Toestemminggever.Inwoner, HeeftBeroepsgeheim = false,
            },
            van.Wie, CancellationToken.None);
        fout.ShouldBeNull();
        return verstuurd!.Id;
    }

    /// <summary>Does something that has to succeed.</summary>
    public static async Task Doe(KaartApp app, Guid id, Medewerker wie, params Handeling[] handelingen)
    {
        foreach (var handeling in handelingen)
            (await app.Diensten.GetRequiredService<Overdrachten>().Doe(id, handeling, wie.Wie, CancellationToken.None)).ShouldBeNull(handeling.ToString());
    }

    /// <summary>So much later; what is past its date by then is noticed.</summary>
    public static async Task Wacht(KaartApp app, TimeSpan tijd)
    {
        // Without the timers of the application: days of them would be a million looks at the version of the catalogue.
        app.Klok.AdjustTime(app.Klok.GetUtcNow() + tijd);
        await app.Diensten.GetServices<IPeriodiekeTaak>().OfType<Dossierbewaking>().Single().Voer(CancellationToken.None);
    }
}
