using System.Text.RegularExpressions;

namespace SocialeKaart.Tests.Schil;

/// <summary>No page shows the name of a text instead of the text.</summary>
public sealed partial class VertalingTests(LeesApp app) : IClassFixture<LeesApp>
{
    public static TheoryData<string> Paginas() => [.. Paginalijst.Alle];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Get_EveryPage_ShowsNoResourceKey(string pad)
    {
        var html = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
        Sleutel().Matches(await html.Content.ReadAsStringAsync()).Select(m => m.Value).ShouldBeEmpty();
    }

    // Keys have an inner dot between capitals or words, as in "Feit.Wanneer"; running text has a space after a dot.
    [GeneratedRegex(@"\b(Feit|Laag|Lijst|Kosten|NuOpen|Optie|Facet|Tijd|Thuis|Voet|Nood|Aanbod|Besluit|Door|Levensfase|Huishouden|Kenmerk|DezeWeek|Leeg|Capaciteit|Waar|Aanmelden|Belkosten|Uren|Crisis|Menu|Weg)\.[A-Za-z0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sleutel();
}
