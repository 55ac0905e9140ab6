using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Zoeken.Verstaan;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken.Verstaan;

public sealed class VraaglezerProperties(LeesApp app) : IClassFixture<LeesApp>
{
    private static readonly string[] Delen =
        ["in", "de", "het", "op", "voor", "dorst", "den hout", "zaterdag", "avond", "'s avonds", "gratis", "engels", "jongeren", "nu open", "4907", "4907 ab", "weekend", "vandaag", "hulp", "ik", "", "\ud800"];

    /// <summary>So many words stay within the length of a question that is read.</summary>
    private const int Meeste = 40;

    [Property(MaxTest = 500)]
    public Property Read_AnyMixOfLeadWords_NeverThrowsAndLosesNoOtherWord() => Prop.ForAll(
        Gen.Choose(0, Meeste).SelectMany(n => Gen.ListOf(Gen.Elements(Delen), n)).ToArbitrary(),
        delen =>
        {
            var vraag = string.Join(' ', delen);
            var begrepen = Vraaglezer.Lees(vraag, app.Beeld, new DateOnly(2026, 11, 24), []);
            return delen.Count(d => d == "hulp") == begrepen.Rest.Split(' ').Count(w => w == "hulp");
        });
}
