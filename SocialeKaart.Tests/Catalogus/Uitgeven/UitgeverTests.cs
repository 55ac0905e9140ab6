using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;

namespace SocialeKaart.Tests.Catalogus.Uitgeven;

public sealed class UitgeverTests : IAsyncLifetime
{
    private Proefredactie proef = null!;

    public async ValueTask InitializeAsync() => proef = await Proefredactie.Begin();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Publish_VersionThatWasSeen_ReplacesIt()
    {
        var oud = await proef.Nu();
        (await proef.Hernoem("Winkel met tweede kans")).ShouldBe(new Uitgave.Gelukt(oud.VoorzieningId, 2));
        var nu = await proef.Nu();
        nu.Inhoud.Naam.ShouldBe("Winkel met tweede kans");
        nu.Nummer.ShouldBe(2);
        await using var db = await proef.Db();
        (await db.Versies.SingleAsync(v => v.Id == oud.Id)).Status.ShouldBe(VersieStatus.Vervangen);
    }

    [Fact]
    public async Task Publish_Version_WritesWhoDidWhatToWhich()
    {
        await proef.Hernoem("Winkel");
        await using var db = await proef.Db();
        var regel = await db.Audit.OrderBy(a => a.Id).LastAsync();
        (regel.Wie, regel.Wat, regel.OpWat).ShouldBe((Proefredactie.Wie, "publiceer", (await proef.Nu()).VoorzieningId.ToString()));
    }

    [Fact]
    public async Task Publish_Version_NotesTheCounterAtTheEntry()
    {
        await proef.Hernoem("Winkel");
        var teller = await proef.Teller();
        (teller.Waarde, teller.Vermeld).ShouldBe((2, 1));
        await using var db = await proef.Db();
        (await db.Voorzieningen.SingleAsync(v => v.Slug == Proefredactie.Slug)).Wijziging.ShouldBe(2);
    }

    [Fact]
    public async Task Publish_SomeoneElsePublishedMeanwhile_IsAConflictThatShowsTheirs()
    {
        var gezien = await proef.Nu();
        await proef.Hernoem("Van een ander");
        var antwoord = await proef.Uitgever.Publiceer(gezien.VoorzieningId, gezien.Nummer, gezien.Inhoud with { Naam = "Van mij" }, "ander", CancellationToken.None);
        var botsing = antwoord.ShouldBeOfType<Uitgave.Botsing>();
        (botsing.Nummer, botsing.Inhoud.Naam).ShouldBe((2, "Van een ander"));
        (await proef.Nu()).Inhoud.Naam.ShouldBe("Van een ander");
    }

    [Fact]
    public async Task Publish_TwoProcessesAtOnce_OneOfThemWins()
    {
        var gezien = await proef.Nu();
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(n =>
        {
            var uitgever = proef.Proces().GetRequiredService<Uitgever>();
            return Task.Run(() => uitgever.Publiceer(gezien.VoorzieningId, gezien.Nummer, gezien.Inhoud with { Naam = $"Naam {n}" }, "iemand", CancellationToken.None));
        }));
        antwoorden.OfType<Uitgave.Gelukt>().ShouldHaveSingleItem();
        antwoorden.OfType<Uitgave.Botsing>().Count().ShouldBe(7);
        (await proef.Teller()).Waarde.ShouldBe(2);
    }

    [Fact]
    public async Task Publish_ManyWritersOfDifferentEntries_AllSucceed()
    {
        string[] slugs = ["kringloop", "huisarts", "budgetcoach", "computercursus"];
        var antwoorden = await Task.WhenAll(slugs.Select(slug => Task.Run(async () =>
        {
            var nu = await proef.Nu(slug);
            return await proef.Proces().GetRequiredService<Uitgever>().Publiceer(nu.VoorzieningId, nu.Nummer, nu.Inhoud with { Naam = "Anders" }, "iemand", CancellationToken.None);
        })));
        antwoorden.ShouldAllBe(a => a is Uitgave.Gelukt);
        (await proef.Teller()).Waarde.ShouldBe(5);
    }

    [Theory]
    [InlineData("naam", "")]
    [InlineData("samenvatting", "lang")]
    [InlineData("onderwerpen", "bestaat-niet")]
    [InlineData("laag", "")]
    [InlineData("contact", "geen adres")]
    [InlineData("volgendeStap", "bestaat-niet")]
    [InlineData("tekst", "")]
    public async Task Publish_BrokenField_IsRefusedByName(string veld, string waarde)
    {
        var nu = await proef.Nu();
        var kapot = veld switch
        {
            "naam" => nu.Inhoud with { Naam = waarde },
            "samenvatting" => nu.Inhoud with { Samenvatting = new string('a', VoorzieningInhoud.LangsteSamenvatting + 1) },
            "onderwerpen" => nu.Inhoud with { Onderwerpen = [waarde] },
            "laag" => nu.Inhoud with { Laag = Toegangslaag.NietVrijToegankelijk },
            "contact" => nu.Inhoud with { Contact = new Contact { Mail = waarde } },
            "volgendeStap" => nu.Inhoud with { VolgendeStap = [waarde] },
            _ => nu.Inhoud with { Tekst = waarde },
        };
        var antwoord = await proef.Uitgever.Publiceer(nu.VoorzieningId, nu.Nummer, kapot, Proefredactie.Wie, CancellationToken.None);
        antwoord.ShouldBeOfType<Uitgave.Ongeldig>().Fouten.Select(f => f.Veld).ShouldContain(veld, string.Join("; ", ((Uitgave.Ongeldig)antwoord).Fouten));
        (await proef.Teller()).Waarde.ShouldBe(1);
    }

    [Fact]
    public async Task Publish_AuditFails_KeepsNothing()
    {
        await proef.Sql("CREATE TRIGGER kapot BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'kapot'); END");
        await Should.ThrowAsync<DbUpdateException>(() => proef.Hernoem("Half"));
        (await proef.Nu()).Nummer.ShouldBe(1);
        (await proef.Teller()).Waarde.ShouldBe(1);
    }

    [Fact]
    public async Task Publish_UnknownEntry_SaysSo() =>
        (await proef.Uitgever.Publiceer(Guid.NewGuid(), 1, (await proef.Nu()).Inhoud, Proefredactie.Wie, CancellationToken.None)).ShouldBeOfType<Uitgave.Onbekend>();

    [Fact]
    public async Task Hide_PublishedEntry_IsAVersionForStaff()
    {
        var nu = await proef.Nu();
        (await proef.Uitgever.Verberg(nu.VoorzieningId, nu.Nummer, Proefredactie.Wie, CancellationToken.None)).ShouldBe(new Uitgave.Gelukt(nu.VoorzieningId, 2));
        (await proef.Nu()).Inhoud.Zichtbaar.ShouldBe(Zichtbaarheid.Werkplek);
    }

    [Fact]
    public async Task Add_NewSlug_IsPublished()
    {
        var inhoud = (await proef.Nu()).Inhoud with { Naam = "Ruilkast" };
        var antwoord = await proef.Uitgever.VoegToe("ruilkast", null, inhoud, Proefredactie.Wie, CancellationToken.None);
        antwoord.ShouldBeOfType<Uitgave.Gelukt>().Nummer.ShouldBe(1);
        (await proef.Nu("ruilkast")).Inhoud.Naam.ShouldBe("Ruilkast");
    }

    [Fact]
    public async Task Add_TakenSlug_IsAConflict() =>
        (await proef.Uitgever.VoegToe(Proefredactie.Slug, null, (await proef.Nu()).Inhoud, Proefredactie.Wie, CancellationToken.None)).ShouldBeOfType<Uitgave.Botsing>();

    [Theory]
    [InlineData("Ruil Kast")]
    [InlineData("../kast")]
    public async Task Add_OddSlug_IsRefusedByName(string slug) =>
        (await proef.Uitgever.VoegToe(slug, null, (await proef.Nu()).Inhoud, Proefredactie.Wie, CancellationToken.None))
            .ShouldBeOfType<Uitgave.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("slug");

    [Fact]
    public async Task Add_UnknownOrganisation_IsRefusedByName() =>
        (await proef.Uitgever.VoegToe("ruilkast", Guid.NewGuid(), (await proef.Nu()).Inhoud, Proefredactie.Wie, CancellationToken.None))
            .ShouldBeOfType<Uitgave.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("organisatie");
}
