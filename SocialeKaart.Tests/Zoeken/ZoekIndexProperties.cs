using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

/// <summary>What holds for every question, on the words of the catalogue that ships.</summary>
public sealed class ZoekIndexProperties
{
    private static readonly Zoekdocument[] Documenten =
    [
        .. Core.Uitwisseling.Bestanden.ZaadMap.Lees(Zaadmap.Oosterhout).Voorzieningen.Select(v => new Zoekdocument(
        [
            new(Veldsoort.Naam, v.Inhoud.Naam),
            new(Veldsoort.Samenvatting, v.Inhoud.Samenvatting),
            .. v.Inhoud.Zoekwoorden.Select(w => new Zoekveld(Veldsoort.Zoekwoord, w)),
        ])),
    ];

    private static readonly ZoekIndex Index = new(Zoekbron.Van(Documenten));
    private static readonly ZoekIndex Meer = new(Zoekbron.Van([.. Documenten, new Zoekdocument([new(Veldsoort.Naam, "Xylofoonatelier Quetzalcoatl")])]));
    private static readonly string[] Taal = [.. Documenten.SelectMany(d => d.Velden).SelectMany(v => Woorden.Van(v.Tekst)).Distinct()];

    private static Arbitrary<string> Vragen => Gen.OneOf(
        Gen.Elements(Taal),
        Gen.Elements(Taal).Select(w => w.Length > 3 ? w.Remove(w.Length / 2, 1) : w),
        Gen.Elements(Taal).Two().Select(p => p.Item1 + p.Item2),
        Gen.Elements("ik", "niet", "meer", "geen", "'s", "!", "2x", "é")).ListOf().Select(l => string.Join(' ', l)).ToArbitrary();

    [Property]
    public Property Ask_AnyWords_SaysHowGoodAndOrdersByScore() => Prop.ForAll(Vragen, vraag =>
    {
        var antwoord = Index.Zoek(vraag);
        return Enum.IsDefined(antwoord.Kwaliteit)
            && antwoord.Kwaliteit == Antwoordkwaliteit.Leeg == (antwoord.Treffers.Count == 0)
            && antwoord.Treffers.All(t => t.Score > 0 && double.IsFinite(t.Score))
            && antwoord.Treffers.Select(t => t.Nummer).Distinct().Count() == antwoord.Treffers.Count
            && antwoord.Treffers.Zip(antwoord.Treffers.Skip(1)).All(p => p.First.Score >= p.Second.Score);
    });

    [Property]
    public Property Ask_AfterAnUnrelatedEntryIsAdded_IsNeverEmptied() => Prop.ForAll(Vragen, vraag =>
        Index.Zoek(vraag).Kwaliteit == Antwoordkwaliteit.Leeg || Meer.Zoek(vraag).Kwaliteit != Antwoordkwaliteit.Leeg);

    [Property]
    public Property Ask_Twice_IsTheSame() => Prop.ForAll(Vragen, vraag => Index.Zoek(vraag).Treffers.SequenceEqual(Index.Zoek(vraag).Treffers));

    [Property]
    public Property Ask_OtherOrder_FindsTheSame() => Prop.ForAll(Gen.Elements(Taal).Two().ToArbitrary(), p =>
        Index.Zoek($"{p.Item1} of {p.Item2}").Kwaliteit == Index.Zoek($"{p.Item2} of {p.Item1}").Kwaliteit);

    [Property]
    public Property Explain_AnyHit_HasReasonsThatAddUp() => Prop.ForAll(Vragen, vraag => Index.Zoek(vraag).Treffers.Take(3)
        .All(t => Math.Abs(Index.Redenen(vraag, t.Nummer).Sum(r => r.Aandeel) - 1) < 1e-6));

    [Property(MaxTest = 60)]
    public bool Ask_VeryLongUnicode_IsAnswered(char[] tekens, int lengte)
    {
        var vraag = string.Concat(Enumerable.Repeat(new string(tekens) + " ", 10_000 / (tekens.Length + 1)));
        return Enum.IsDefined(Index.Zoek(vraag[..Math.Min(vraag.Length, Math.Abs(lengte % 10_000))]).Kwaliteit);
    }

    [Theory]
    [InlineData("fluitketel")]
    [InlineData("brontosaurus")]
    [InlineData("quinoa")]
    [InlineData("wereldkampioenschappen")]
    public void Ask_ReadableWordThatNobodyUses_IsNeverEmpty(string vraag) => Index.Zoek(vraag).Kwaliteit.ShouldNotBe(Antwoordkwaliteit.Leeg);
}
