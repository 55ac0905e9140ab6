using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie.Dubbelen;
using SocialeKaart.Tests.Actualiteit;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>What holds whichever two entries are laid beside each other.</summary>
public sealed class DubbelscoreProperties
{
    private static readonly Organisatie[] Organisaties =
    [
        .. Enumerable.Range(1, 3).Select(n => new Organisatie { Id = Guid.NewGuid(), Slug = $"o{n}", Volgorde = n, Naam = $"Stichting {n}", Omschrijving = "Proef.", Herkomst = Herkomst.Openbaar, Kvk = n < 3 ? "12345678" : null }),
    ];

    [Property(MaxTest = 300)]
    public Property Weigh_EitherWayRound_TheSame() => Prop.ForAll(Kandidaten().Two().ToArbitrary(), paar =>
    {
        var (heen, terug) = (Dubbelscore.Weeg(paar.Item1, paar.Item2), Dubbelscore.Weeg(paar.Item2, paar.Item1));
        return (heen is null && terug is null) || (heen is not null && terug is not null && (heen.Een, heen.Ander, heen.Punten) == (terug.Een, terug.Ander, terug.Punten) && heen.Gronden.SequenceEqual(terug.Gronden));
    });

    [Property(MaxTest = 100)]
    public Property Weigh_Itself_Never() => Prop.ForAll(Kandidaten().ToArbitrary(), een => Dubbelscore.Weeg(een, een) is null);

    [Property(MaxTest = 300)]
    public Property Weigh_BranchesOfOneOrganisatie_Never() => Prop.ForAll(Kandidaten().Two().ToArbitrary(), paar =>
        paar.Item1.Organisatie is null || paar.Item1.Organisatie != paar.Item2.Organisatie
        || paar.Item1.Adressen.Count == 0 || paar.Item2.Adressen.Count == 0 || paar.Item1.Adressen.Overlaps(paar.Item2.Adressen)
        || paar.Item1.Woorden.SequenceEqual(paar.Item2.Woorden)
        || Dubbelscore.Weeg(paar.Item1, paar.Item2) is null);

    [Property(MaxTest = 50)]
    public Property Search_AnyEntries_AllPairsOfSmallGroupsAreFound() => Prop.ForAll(Kandidaten().ListOf().ToArbitrary(), lijst =>
    {
        var kandidaten = lijst.Take(25).ToList();
        var gezocht = Dubbelzoeker.Zoek(kandidaten, default).Select(p => (p.Een, p.Ander)).ToHashSet();
        var alle = kandidaten.SelectMany((a, i) => kandidaten.Skip(i + 1).Select(b => Dubbelscore.Weeg(a, b))).OfType<Dubbelpaar>().Select(p => (p.Een, p.Ander)).ToHashSet();
        return gezocht.SetEquals(alle);
    });

    private static Gen<Dubbelkandidaat> Kandidaten() =>
        from naam in Gen.Elements("Budgetcoach", "Budgetkoach", "Inloop Dorst", "Inloop Oosteind", "Inloop", "Taalcafé", "Stichting 1 Budgetcoach")
        from organisatie in Gen.Elements<Organisatie?>(null, Organisaties[0], Organisaties[1], Organisaties[2])
        from telefoon in Gen.Elements(null, "0162 44 00 01", "+31 162 440001", "0162 44 00 02")
        from web in Gen.Elements(null, "https://www.voorbeeld.test/", "https://voorbeeld.test/coach", "http://voorbeeld.test/coach/")
        from straat in Gen.Elements(null, "Slotjesveld 1", "slotjesveld 1", "Kerkplein 3")
        select Dubbelkandidaat.Van(Guid.NewGuid(), Proefinhoud.Alles with
        {
            Naam = naam,
            Contact = new Contact { Telefoon = telefoon, Web = web },
            Locaties = straat is null ? [] : [new Locatie { Precisie = Precisie.Adres, Straat = straat, Plaats = "Oosterhout" }],
        }, organisatie);
}
