using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>Walks the wegwijzer as a visitor would: answers what is named, and says "I do not know" to the rest.</summary>
internal sealed class Wandeling(KaartBeeld kaart)
{
    private readonly Dictionary<string, string[]> keuzes = [];
    private string rest = Optie.WeetNiet;
    private string? plaats;

    public Wandeling Kies(string vraag, params string[] opties)
    {
        keuzes[vraag] = opties;
        return this;
    }

    /// <summary>What to answer to every question that was not named.</summary>
    public Wandeling Verder(string optie)
    {
        rest = optie;
        return this;
    }

    public Wandeling Vanuit(string plek)
    {
        plaats = plek;
        return this;
    }

    /// <summary>The answers at the end of the walk; a question that was named and never came is a fault of the test.</summary>
    public Antwoorden Loop()
    {
        var definitie = kaart.Wegwijzer;
        var antwoorden = Antwoorden.Leeg(definitie).MetPlaats(plaats);
        var open = keuzes.Keys.ToHashSet();
        for (var pagina = Looppad.Volgende(definitie, antwoorden); pagina is not null; pagina = Looppad.Volgende(definitie, antwoorden))
        {
            foreach (var vraag in pagina.Vragen.Where(v => !antwoorden.Heeft(v.Nummer)))
            {
                antwoorden = antwoorden.Met(definitie, vraag.Id, keuzes.GetValueOrDefault(vraag.Id, [rest]));
                open.Remove(vraag.Id);
            }
        }

        open.ShouldBeEmpty("these questions were never asked");
        return antwoorden;
    }

    public Plan Plan() => Adviseur.Advies(kaart.Wegwijzer, Loop(), kaart.Aanbod, KaartApp.Begin.UtcDateTime);

    public IReadOnlyList<Pagina> Paginas() => Looppad.Paginas(Looppad.Loop(kaart.Wegwijzer, Loop()));
}

/// <summary>Asks a plan what it holds.</summary>
internal static class Planvragen
{
    public static IReadOnlyList<string> Slugs(this Plan plan, Oplossingslaag laag) =>
        [.. plan.Suggesties.Where(s => s.Laag == laag && s.Voorziening is not null).Select(s => s.Voorziening!.Slug)];

    public static IReadOnlyList<string> Nabij(this Plan plan) => plan.Slugs(Oplossingslaag.VoorliggendVeld);

    public static IReadOnlyList<string> Besluiten(this Plan plan) => plan.Slugs(Oplossingslaag.GemeentelijkeToegang);

    /// <summary>What stands among the first three of its leefdomein and layer. Who takes one thing at a time sees one of these, and unfolds the others.</summary>
    public static IReadOnlyList<string> InZicht(this Plan plan) =>
        [.. plan.Suggesties.GroupBy(s => (s.Laag, s.Leefdomein)).SelectMany(g => g.Take(Plangroep.Hoogstens)).Where(s => s.Voorziening is not null).Select(s => s.Voorziening!.Slug)];
}
