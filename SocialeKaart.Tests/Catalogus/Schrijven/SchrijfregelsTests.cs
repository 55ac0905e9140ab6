using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Tests.Actualiteit;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>Which facts an entry has to have, what an Aanbieder may change, and how a body falls into parts.</summary>
public sealed class SchrijfregelsTests
{
    private static readonly VoorzieningInhoud Vrij = Proefinhoud.Alles with { Kosten = new Kosten { Soort = Kostensoort.Onbekend } };

    private static readonly VoorzieningInhoud Toegang = Vrij with
    {
        Laag = Toegangslaag.NietVrijToegankelijk, Besluit = new Besluit { Door = [BesluitDoor.Gemeente], Wet = "Wmo", Daarna = "U mag zich altijd melden.", Termijn = "Zes weken." },
    };

    public static TheoryData<VoorzieningInhoud, Feit[]> Gevallen() => new()
    {
        { Vrij, [] },
        { Vrij with { Aanmelden = null, Kosten = null }, [Feit.HoeKomen, Feit.Kosten] },
        { Vrij with { Contact = null, Locaties = [] }, [Feit.Bereikbaar] },
        { Vrij with { Contact = null, Locaties = [], Hulplijnen = ["gemeente"] }, [] },
        { Vrij with { Laag = Toegangslaag.BreedMaatschappelijk, Tijden = [], Aanmelden = null }, [Feit.Wanneer] },
        { Toegang, [] },
        { Toegang with { Kosten = null, Contact = null, Locaties = [] }, [] },
        { Toegang with { Besluit = Toegang.Besluit! with { Wet = null, Termijn = null, Daarna = "Wij bellen u." } }, [Feit.Wet, Feit.Termijn, Feit.Melding] },
        { Toegang with { Besluit = Toegang.Besluit! with { Door = [BesluitDoor.Huisarts], Wet = null, Daarna = "Wij bellen u." } }, [] },
        { Toegang with { Besluit = null }, [Feit.BesluitDoor, Feit.Daarna, Feit.Termijn] },
    };

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Search_MissingFacts_ByLaag(VoorzieningInhoud inhoud, Feit[] feiten) => Verplichtefeiten.Zoek(inhoud).Select(g => g.Feit).ShouldBe(feiten);

    [Fact]
    public void Search_WhoDecides_IsRefusedAndNotAsked() =>
        Verplichtefeiten.Zoek(Toegang with { Besluit = Toegang.Besluit! with { Door = [] } }).Where(g => g.Weigert).Select(g => g.Feit).ShouldBe([Feit.BesluitDoor]);

    [Fact]
    public void Limit_ByAnAanbieder_LeavesWhatTheRedactieDecides()
    {
        var beperkt = Aanbodregels.Beperk(Vrij, Toegang with { Naam = "Nieuw", Herkomst = Herkomst.Landelijk, TeControleren = "Alles.", Zichtbaar = Zichtbaarheid.Werkplek });
        Inhoudsverschil.Tussen(Vrij, beperkt).ShouldBe([nameof(VoorzieningInhoud.Naam), nameof(VoorzieningInhoud.Zichtbaar)]);
    }

    [Fact]
    public void Limit_HiddenByTheRedactie_StaysHidden() =>
        Aanbodregels.Beperk(Vrij with { Zichtbaar = Zichtbaarheid.Werkplek }, Vrij).Zichtbaar.ShouldBe(Zichtbaarheid.Werkplek);

    [Theory]
    [InlineData("## Wat is het?\n\nIets.\n\n## De eerste stap\n\nBel.", 2)]
    [InlineData("Vooraf.\n\n## De eerste stap\n\nBel.", 2)]
    [InlineData("## Een\ndirect eronder", 1)]
    [InlineData("zomaar\n\n\n\n## x\n\nveel ruimte", 1)]
    public void Split_ABody_LosesNothing(string tekst, int delen)
    {
        var gesplitst = Tekstdelen.Splits(tekst);
        gesplitst.Count.ShouldBe(delen);
        Tekstdelen.Voeg(gesplitst).ShouldBe(tekst);
    }

    [Fact]
    public void Join_PartsWithoutText_LeavesTheirHeadingsOut() =>
        Tekstdelen.Voeg([new Tekstdeel { Kop = "## Voor wie?", Tekst = " " }, new Tekstdeel { Kop = "## De eerste stap", Tekst = "Bel.\r\nNu." }]).ShouldBe("## De eerste stap\n\nBel.\nNu.");
}
