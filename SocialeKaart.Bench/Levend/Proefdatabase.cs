using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Bench.Zoeken;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Bench.Levend;

/// <summary>A SQLite file with the seed and as many made entries beside it as wanted.</summary>
internal static class Proefdatabase
{
    private const int Tegelijk = 2000;

    /// <summary>The storage services on a file.</summary>
    public static ServiceProvider Diensten(string pad) => new ServiceCollection()
        .VoegOpslagToe(pad)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<ZaadImport>()
        .AddSingleton<KaartLezer>()
        .AddSingleton<Uitgever>()
        .BuildServiceProvider();

    /// <summary>Imports a seed folder and adds entries; gives the questions that fit them.</summary>
    public static async Task<string[]> Vul(ServiceProvider diensten, string map, int aantal, int vragen)
    {
        await diensten.GetRequiredService<ZaadImport>().ZorgVoorInhoud(map, _ => { }, CancellationToken.None);
        var kaart = await diensten.GetRequiredService<KaartLezer>().Lees(toonVoorbeelden: true, CancellationToken.None);
        var catalogus = new Proefcatalogus(ZoekDocumenten.Van(kaart, kaart.Synoniemen));
        var bron = catalogus.Maak(aantal);
        for (var begin = 0; begin < aantal; begin += Tegelijk)
        {
            await using var db = await diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            for (var n = begin; n < Math.Min(aantal, begin + Tegelijk); n++)
                db.Add(Maak(n, bron.Document(n), kaart));
            await db.SaveChangesAsync();
        }

        return catalogus.Vragen(vragen);
    }

    private static Voorziening Maak(int nummer, Zoekdocument document, KaartBeeld kaart)
    {
        string Tekst(Veldsoort soort) => document.Velden.First(v => v.Soort == soort).Tekst;
        var onderwerpen = document.Onderwerpen.Select(o => kaart.Onderwerpen[o]).ToList();
        var wijk = kaart.Wijken[nummer % kaart.Wijken.Count];
        var voorziening = new Voorziening { Id = Guid.CreateVersion7(), Slug = $"proef-{nummer}", Wijziging = 1 };
        voorziening.Versies.Add(new VoorzieningVersie
        {
            Id = Guid.CreateVersion7(),
            Nummer = 1,
            Status = VersieStatus.Gepubliceerd,
            GemaaktOp = DateTime.UtcNow,
            Inhoud = new VoorzieningInhoud
            {
                Naam = Kort(Tekst(Veldsoort.Naam), 100),
                Taal = "nl",
                Laag = (Toegangslaag)(nummer % 2),
                Leefdomeinen = [.. onderwerpen.Select(o => o.Leefdomein).Distinct()],
                Onderwerpen = [.. onderwerpen.Select(o => o.Id)],
                Zoekwoorden = [.. document.Velden.Where(v => v.Soort == Veldsoort.Zoekwoord).Select(v => v.Tekst).Distinct()],
                Samenvatting = Kort(Tekst(Veldsoort.Samenvatting), VoorzieningInhoud.LangsteSamenvatting),
                Kosten = new Kosten { Soort = Kostensoort.Gratis },
                Locaties = [new Locatie { Precisie = Precisie.Wijk, Wijk = wijk.Id, Kern = wijk.Kern }],
                Tijden = [new Openingstijd { Dagen = [(DayOfWeek)(1 + (nummer % 5))], Van = new TimeOnly(10, 0), Tot = new TimeOnly(12, 0) }],
                Werkgebied = ["gemeente"],
                Talen = ["nl"],
                Zichtbaar = Zichtbaarheid.Publiek,
                Herkomst = Herkomst.Openbaar,
                Tekst = $"{Tekst(Veldsoort.Body)}\n\n## De eerste stap\n\nBel ons.",
            },
        });
        return voorziening;
    }

    private static string Kort(string tekst, int langste) => tekst.Length <= langste ? tekst : tekst[..langste].TrimEnd();
}
