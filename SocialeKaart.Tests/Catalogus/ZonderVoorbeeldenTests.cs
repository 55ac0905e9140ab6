using System.Net;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Catalogus;

/// <summary>An installation in production shows no fictitious entry, and nothing breaks without them.</summary>
public sealed class ZonderVoorbeeldenTests(KaartAppZonderVoorbeelden app) : IClassFixture<KaartAppZonderVoorbeelden>
{
    private static readonly Zaad Zaad = ZaadMap.Lees(Zaadmap.Oosterhout);

    [Fact]
    public async Task Get_EverySlug_IsThereExceptExamplesAndStaffOnly()
    {
        foreach (var (slug, inhoud) in Zaad.Voorzieningen.Select(v => (v.Slug, v.Inhoud)))
        {
            using var antwoord = await app.Client.GetAsync(new Uri($"/voorzieningen/{slug}", UriKind.Relative));
            var publiek = inhoud.Herkomst != Herkomst.Voorbeeld && inhoud.Zichtbaar == Zichtbaarheid.Publiek;
            antwoord.StatusCode.ShouldBe(publiek ? HttpStatusCode.OK : HttpStatusCode.NotFound, slug);
        }
    }

    [Fact]
    public async Task Get_FictitiousOrganisation_IsNotFound() => await app.Pagina("/organisaties/voorbeeld-linde", HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_EveryLinkOfEveryPage_LeadsSomewhere()
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var wachtrij = new Queue<string>(["/"]);
        while (wachtrij.TryDequeue(out var pad))
        {
            // The questions of facets have no end; one of each is looked at elsewhere.
            // Two only lead on: out, and to the question where someone was.
            if (!gezien.Add(pad) || pad.Contains('?', StringComparison.Ordinal) || pad == "/weg" || pad.EndsWith("/wegwijzer/verder", StringComparison.Ordinal))
                continue;
            // Shut without a certificate, saying whom to call: this installation has none.
            var pagina = await app.Pagina(pad, pad.EndsWith("/volg", StringComparison.Ordinal) ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
            pagina.QuerySelectorAll(".label-voorbeeld").ShouldBeEmpty(pad);
            foreach (var link in pagina.QuerySelectorAll("a[href^='/']"))
                wachtrij.Enqueue(link.GetAttribute("href")!.Split('#')[0]);
        }

        gezien.Count.ShouldBeGreaterThan(app.Beeld.Voorzieningen.Count);
    }
}
