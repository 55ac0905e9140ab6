using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Tests.Actualiteit;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>An edit goes into what others published meanwhile: only what the editor changed.</summary>
public sealed class SamenvoegenTests
{
    private static readonly VoorzieningInhoud Basis = Proefinhoud.Alles;

    private static readonly Func<VoorzieningInhoud, VoorzieningInhoud>[] Bewerkingen =
    [
        i => i, i => i with { Naam = "Een" }, i => i with { Naam = "Twee" }, i => i with { Tijden = [] }, i => i with { Contact = i.Contact! with { Mail = "a@voorbeeld.test" } },
        i => i with { Contact = i.Contact! with { Telefoon = "0162 11 11 11" } }, i => i with { Contact = null }, i => i with { Zoekwoorden = ["geld"] }, i => i with { Capaciteit = null },
    ];

    private static readonly Arbitrary<VoorzieningInhoud> Bewerkt =
        Gen.ArrayOf(Gen.Elements(Bewerkingen)).Select(b => b.Aggregate(Basis, (over, doe) => over.Contact is null ? over : doe(over))).ToArbitrary();

    [Fact]
    public void Merge_DifferentParts_KeepsBoth()
    {
        var samen = Samenvoegen.Voeg(Basis, Basis with { Samenvatting = "Van een ander." }, Basis with { Naam = "Van mij" }, []);
        samen.Botsingen.ShouldBeEmpty();
        (samen.Inhoud.Naam, samen.Inhoud.Samenvatting).ShouldBe(("Van mij", "Van een ander."));
    }

    [Fact]
    public void Merge_DifferentWaysToReach_AreNoConflict()
    {
        var samen = Samenvoegen.Voeg(Basis, Basis with { Contact = Basis.Contact! with { Web = "https://voorbeeld.test" } }, Basis with { Contact = Basis.Contact! with { Telefoon = Proefinhoud.AnderNummer } }, []);
        samen.Botsingen.ShouldBeEmpty();
        samen.Inhoud.Contact.ShouldBe(new Contact { Telefoon = Proefinhoud.AnderNummer, Web = "https://voorbeeld.test" });
    }

    [Theory]
    [InlineData(false, "Van een ander")]
    [InlineData(true, "Van mij")]
    public void Merge_TheSamePart_IsAConflictToChoose(bool gekozen, string naam)
    {
        var samen = Samenvoegen.Voeg(Basis, Basis with { Naam = "Van een ander" }, Basis with { Naam = "Van mij" }, gekozen ? [nameof(VoorzieningInhoud.Naam)] : []);
        samen.Botsingen.ShouldBe([nameof(VoorzieningInhoud.Naam)]);
        samen.Inhoud.Naam.ShouldBe(naam);
    }

    [Property(MaxTest = 200)]
    public Property Merge_OnlyOneSideChanged_GivesThatSide() => Prop.ForAll(Bewerkt, wordt =>
        Gelijk(Samenvoegen.Voeg(Basis, Basis, wordt, []), wordt) && Gelijk(Samenvoegen.Voeg(Basis, wordt, Basis, []), wordt) && Gelijk(Samenvoegen.Voeg(Basis, wordt, wordt, []), wordt));

    [Property(MaxTest = 200)]
    public Property Merge_AllConflictsChosen_HoldsEverythingTheEditChanged() => Prop.ForAll(Bewerkt, Bewerkt, (nu, wordt) =>
    {
        var botsingen = Samenvoegen.Voeg(Basis, nu, wordt, []).Botsingen;
        var samen = Samenvoegen.Voeg(Basis, nu, wordt, botsingen).Inhoud;
        return Inhoudsverschil.Tussen(Basis, wordt).Where(d => d != nameof(VoorzieningInhoud.Contact)).All(d => !Inhoudsverschil.Tussen(samen, wordt).Contains(d));
    });

    private static bool Gelijk(Samenvoeging samen, VoorzieningInhoud wat) => samen.Botsingen.Count == 0 && Inhoudsverschil.Tussen(samen.Inhoud, wat).Count == 0;
}
