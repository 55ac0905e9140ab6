using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>What all checks share: one definition on one catalogue at one instant, and the engine under test. Immutable.</summary>
internal sealed class Onderzoek
{
    private static readonly string[] Overal = ["landelijk", "regio", "gemeente"];

    public Onderzoek(Definitie definitie, KaartBeeld kaart, DateTime nu, Bereik bereik)
    {
        (Kaart, Nu, Bereik) = (kaart, nu, bereik);
        Aanbod = new Aanbod(kaart);
        Definitie = definitie.Bij(Aanbod.Onderscheid());
        Klassen = new Antwoordklassen(Definitie, kaart);
        Nummers = new Suggestienummers(Definitie, kaart);
        Wegen = new Wegen(Definitie);
        Rijen = new Rijen(Definitie, Klassen, Plaatsen(kaart));
        Ruimten = [.. Definitie.Leefdomeinen.Where(bereik.Omvat).Select(l => new Leefdomeinruimte(this, l))];
    }

    public Definitie Definitie { get; }

    public KaartBeeld Kaart { get; }

    public Aanbod Aanbod { get; }

    public DateTime Nu { get; }

    public Bereik Bereik { get; }

    public Antwoordklassen Klassen { get; }

    public Suggestienummers Nummers { get; }

    public Wegen Wegen { get; }

    public Rijen Rijen { get; }

    /// <summary>Of each leefdomein gone through.</summary>
    public IReadOnlyList<Leefdomeinruimte> Ruimten { get; }

    public Situatie Loop(Antwoorden antwoorden) => Bereik.Motor.Loop(Definitie, antwoorden);

    /// <summary>The plan of a situation with another view on the catalogue.</summary>
    public Plan Advies(Situatie situatie, Aanbod aanbod) => Bereik.Motor.Advies(situatie, aanbod, Nu);

    public Staat Bezie(Antwoorden antwoorden) => Bezie(antwoorden, Loop(antwoorden));

    public Staat Bezie(Antwoorden antwoorden, Situatie situatie)
    {
        var plan = Advies(situatie, Aanbod);
        return new Staat(antwoorden, situatie, plan, Nummers.Bits(plan));
    }

    // A place makes a difference where an offer is for one kern or wijk only; one more place stands for all others.
    private static List<string?> Plaatsen(KaartBeeld kaart)
    {
        var genoemd = kaart.Voorzieningen.SelectMany(v => v.Inhoud.Werkgebied).Except(Overal).Order(StringComparer.Ordinal).ToList();
        return [null, .. genoemd, .. kaart.Gemeente.Kernen.Select(k => k.Id).Except(genoemd).Take(1)];
    }
}
