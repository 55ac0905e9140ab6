using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Overdracht.Publiek;

/// <summary>One overdracht that was sent, with the slip of its resident, and the people around it.</summary>
internal sealed class Volgproef : IDisposable
{
    public const string Naam = "Proefnaam Zevenster", Waarom = "Proefverhaal over de zolder";

    private readonly PersoneelApp app;

    private Volgproef(PersoneelApp app, Medewerker afzender, Medewerker ontvanger, Verstuurd verstuurd) =>
        (this.app, Afzender, Ontvanger, Id, Kaart) = (app, afzender, ontvanger, verstuurd.Id, verstuurd.Volgkaart.ShouldNotBeNull());

    public Medewerker Afzender { get; }

    public Medewerker Ontvanger { get; }

    public Guid Id { get; }

    public Volgkaart Kaart { get; }

    public Overdrachten Overdrachten => app.Diensten.GetRequiredService<Overdrachten>();

    /// <summary>A new one.</summary>
    /// <param name="app">The running application.</param>
    /// <param name="geleden">How long ago it was sent; null: now. The clock of the application cannot be put so far ahead: all that it does meanwhile would be done.</param>
    public static async Task<Volgproef> Nieuw(PersoneelApp app, TimeSpan? geleden = null)
    {
        var toen = ActivatorUtilities.CreateInstance<Overdrachten>(app.Diensten, new FakeTimeProvider(app.Klok.GetUtcNow() - (geleden ?? TimeSpan.Zero)));
        var afzender = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        var ontvanger = await Medewerker.Nieuw(app, "theek-5", Rol.Ontvanger);
        ImmutableSortedDictionary<Deelsoort, string> delen = ImmutableSortedDictionary.CreateRange<Deelsoort, string>(
        [
            new(Deelsoort.Naam, Naam), new(Deelsoort.Waarom, Waarom), new(Deelsoort.Contact, "06 12 34 56 78"), new(Deelsoort.Contactregels, Contactregels.Schrijf([Contactregel.GeenVoicemail], "")),
        ]);
        var (verstuurd, fout) = await toen.Verstuur(
            new Concept
            {
                Naar = new Bestemming(Bestemmingsoort.Organisatie, ontvanger.Account.OrganisatieId, null), Delen = delen, TeDelen = [Deelsoort.Naam, Deelsoort.Waarom], Grondslag = Grondslag.Toestemming,
                Leeftijd = Leeftijdsgroep.VanafZestien, Gever = Toestemminggever.Inwoner, HeeftBeroepsgeheim = false, MetVolgkaart = true,
            },
            afzender.Wie, CancellationToken.None);
        fout.ShouldBeNull();
        return new Volgproef(app, afzender, ontvanger, verstuurd!);
    }

    /// <summary>The recipient does something.</summary>
    public async Task Ontvangt(params Handeling[] handelingen)
    {
        foreach (var handeling in handelingen)
            (await Overdrachten.Doe(Id, handeling, Ontvanger.Wie, CancellationToken.None)).ShouldBeNull();
    }

    public async Task<Overdrachtstaat> Staat() => (await Overdrachten.Lees(Id, Afzender.Wie, CancellationToken.None)).ShouldNotBeNull().Staat;

    /// <summary>A visitor who gave the code.</summary>
    public async Task<Bezoeker> MetCode()
    {
        var bezoeker = new Bezoeker(app);
        await GeefCode(bezoeker, Kaart.Code);
        bezoeker.Pad.ShouldBe("/volg/stand");
        return bezoeker;
    }

    /// <summary>A visitor who gave the second secret too.</summary>
    public async Task<Bezoeker> MetGeheim()
    {
        var bezoeker = await MetCode();
        await GeefCijfers(bezoeker, Kaart.Geheim);
        return bezoeker;
    }

    public static async Task GeefCode(Bezoeker bezoeker, string code)
    {
        await bezoeker.Open("/volg");
        await bezoeker.Stuur("form[action='/volg']", ("code", code));
    }

    public static Task GeefCijfers(Bezoeker bezoeker, string cijfers) => bezoeker.Stuur("form[action='/volg/geheim']", ("cijfers", cijfers));

    public void Dispose()
    {
        Afzender.Dispose();
        Ontvanger.Dispose();
    }
}
