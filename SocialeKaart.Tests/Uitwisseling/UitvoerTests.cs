using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Uitwisseling.Csv;
using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Uitwisseling.Beheer;

namespace SocialeKaart.Tests.Uitwisseling;

/// <summary>Taking the kaart along, and what the public reads of a check elsewhere, through the running application.</summary>
public sealed class UitvoerTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Download_Table_IsTheWholeCatalogueAndKeptNowhere()
    {
        using var wie = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur);
        using var antwoord = await wie.Client.GetAsync(new Uri(UitvoerEndpoints.Tabel, UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe("voorzieningen-GM0826-2026-11-24.csv");
        Zaadtabel.Lees(await antwoord.Content.ReadAsByteArrayAsync(), Zaadtabel.Zaad).Count.ShouldBe(Zaadtabel.Zaad.Voorzieningen.Count);
    }

    [Fact]
    public async Task Download_Folder_HoldsTheFilesOfTheSeed()
    {
        using var wie = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Beheerder);
        using var antwoord = await wie.Client.GetAsync(new Uri(UitvoerEndpoints.Map, UriKind.Relative));
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        await using var zip = new ZipArchive(new MemoryStream(await antwoord.Content.ReadAsByteArrayAsync()));
        zip.Entries.Select(e => e.FullName).ShouldBe(Zaadtabel.Zaad.Bestanden().Select(b => b.Pad), ignoreOrder: true);
    }

    [Fact]
    public async Task Read_EntryCheckedElsewhere_TellsWhoSaysSoAndThatWeDidNot()
    {
        await using (var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync())
        {
            var kringloop = await db.Voorzieningen.SingleAsync(v => v.Slug == "kringloop");
            var versie = await db.Versies.AsNoTracking().SingleAsync(v => v.VoorzieningId == kringloop.Id && v.Status == VersieStatus.Gepubliceerd);
            await db.Versies.Where(v => v.Id == versie.Id).ExecuteDeleteAsync();
            db.Add(new VoorzieningVersie
            {
                Id = Guid.NewGuid(), VoorzieningId = kringloop.Id, Nummer = versie.Nummer, Status = versie.Status, Inhoud = versie.Inhoud, GemaaktOp = versie.GemaaktOp,
                Bronverklaring = new Controle { Datum = new DateOnly(2026, 1, 2), Door = "Gemeente Elders", Hoe = "gebeld" },
            });
            (await db.Tellers.SingleAsync(t => t.Naam == Teller.Catalogus)).Meld(kringloop);
            await db.SaveChangesAsync();
        }

        await app.Diensten.GetRequiredService<KaartBron>().Ververs(default);
        var pagina = await app.Pagina("/voorzieningen/kringloop");
        pagina.QuerySelector("[data-bron]")!.TextContent.ShouldBe("Volgens Gemeente Elders is dit gecontroleerd op 2 januari 2026 (gebeld). Wij hebben het zelf nog niet gecontroleerd.");
        pagina.QuerySelector(".controle")!.TextContent.ShouldContain("Nog nooit gecontroleerd.");
    }

    [Theory]
    [InlineData("kaart.csv", 4, "kolom 'laag': kies uit vrij, breed", "4", "laag", "kies uit vrij, breed")]
    [InlineData("kaart.csv", 2, "'x' staat ook in rij 1", "2", "", "'x' staat ook in rij 1")]
    [InlineData("organisaties.yaml", 7, "geen adres", "organisaties.yaml:7", "", "geen adres")]
    public void Tell_Fault_InRowColumnAndReason(string bestand, int regel, string reden, string plek, string kolom, string rest) =>
        Importregel.Van(new Fout(bestand, regel, reden), "kaart.csv").ShouldBe(new Importregel(plek, kolom, rest));
}
