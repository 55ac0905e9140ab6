using FsCheck.Xunit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Tests.Zoeken;

public sealed class ZoekUrlTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public void Read_WhatWasWritten_IsTheSameQuestion()
    {
        var opdracht = new Zoekopdracht { Vraag = "eten & drinken?", Pagina = 3, Keuzes = new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Dag] = ["ma", "di"], [Facet.Plaats] = ["dorst"] } };
        var gelezen = Lees(ZoekUrl.Schrijf(opdracht));
        (gelezen.Vraag, gelezen.Pagina).ShouldBe((opdracht.Vraag, opdracht.Pagina));
        gelezen.Gekozen(Facet.Dag).ShouldBe(["ma", "di"]);
        gelezen.Gekozen(Facet.Plaats).ShouldBe(["dorst"]);
    }

    [Fact]
    public void Read_UnknownValue_IsLeftOut() => Lees("/zoeken?q=geld&plaats=breda&kosten=gratis").Keuzes.Keys.ShouldBe([Facet.Kosten]);

    [Property]
    public bool Read_AnyPage_IsAtLeastOne(int pagina) => Lees($"/zoeken?pagina={pagina}").Pagina >= 1;

    private Zoekopdracht Lees(string url) =>
        ZoekUrl.Lees(new QueryCollection(QueryHelpers.ParseQuery(url[url.IndexOf('?', StringComparison.Ordinal)..])), app.Beeld);
}
