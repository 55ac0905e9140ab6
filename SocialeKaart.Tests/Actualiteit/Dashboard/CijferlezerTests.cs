using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Dashboard;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Tests.Actualiteit.Dashboard;

/// <summary>The figures agree with the kaart and the queue that they are made of.</summary>
public sealed class CijferlezerTests
{
    [Fact]
    public async Task Read_AfterACheckAndAReport_CountsBoth()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Publiceer(nu => nu with { Herkomst = Herkomst.Openbaar, Onderwerpen = ["schulden"] });
        var voor = await Lees(proef, await proef.Redacteur());
        await proef.Bevestig();
        var na = await Lees(proef, await proef.Redacteur());
        (na.Totaal, na.Actueel, na.PerLeeftijd[Leeftijd.Maand]).ShouldBe((voor.Totaal, voor.Actueel + 1, voor.PerLeeftijd[Leeftijd.Maand] + 1));
        na.PerOrganisatie.Single(a => a.Sleutel == "surplus").Actueel.ShouldBe(voor.PerOrganisatie.Single(a => a.Sleutel == "surplus").Actueel + 1);

        await proef.Signalen.Meld(proef.Id, Foutsoort.NummerKloptNiet, "", "", default);
        proef.Proef.Klok.Advance(TimeSpan.FromHours(6));
        (await Lees(proef, await proef.Redacteur())).Wachtrij.Single(w => w.Soort == Wachtrijsoort.Signaal).ShouldBe(new Wachtcijfer(Wachtrijsoort.Signaal, 1, TimeSpan.FromHours(6), TimeSpan.FromHours(6)));
        var signaal = (await proef.Wachtrij.Open(proef.Id, await proef.Redacteur(), default))!.Signalen.Single().Id;
        await proef.Signalen.HandelAf(signaal, Signaaluitkomst.Aangepast, "", await proef.Redacteur(), default);
        (await Lees(proef, await proef.Redacteur())).Afgehandeld.ShouldBe(new Afhandelcijfer(1, TimeSpan.FromHours(6)));
        proef.Proef.Klok.Advance(TimeSpan.FromDays(30));
        (await Lees(proef, await proef.Redacteur())).Afgehandeld.Aantal.ShouldBe(0);
    }

    [Fact]
    public async Task Read_ByWhoKeepsNothingTrue_IsRefused()
    {
        await using var proef = await Actueelproef.Begin();
        var wie = await proef.Proef.Iemand(Rol.Toeleider);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => Lees(proef, wie));
    }

    private static async Task<Actualiteitcijfers> Lees(Actueelproef proef, Wie wie)
    {
        var kaart = await new KaartLezer(proef.Proef.Fabriek, new ZaadImport(proef.Proef.Fabriek, proef.Proef.Klok)).Lees(toonVoorbeelden: true, default);
        return await new Cijferlezer(proef.Proef.Fabriek, proef.Wachtrij, proef.Proef.Klok).Lees(kaart, wie, default);
    }
}
