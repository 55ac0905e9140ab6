using System.Text.Json.Nodes;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Tests.Uitwisseling.Inlezen;

namespace SocialeKaart.Tests.Uitwisseling.Hsds;

public sealed class HsdsimportTests : IAsyncLifetime
{
    private const string Slug = "kringloop", Verborgen = "procesregie";
    private static readonly string Kenmerkslug = Kenmerk.Voorvoegsel + Kenmerk.Slug;
    private Inleesproef proef = null!;

    private string Map => Path.Combine(proef.Map, "hsds");

    private string Diensten => Path.Combine(Map, "services.json");

    public async ValueTask InitializeAsync() => proef = await Inleesproef.Begin();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Import_EveryEntryInAnEmptyDatabase_ExportsTheSameBytes(bool inEen)
    {
        await proef.Sql($"UPDATE voorziening SET Controle = json_object('Datum', '2026-01-02', 'Door', 'redactie', 'Hoe', 'gebeld') WHERE Slug = '{Slug}'");
        var voor = await proef.Kaart();
        var pad = Map;
        if (inEen)
            await File.WriteAllBytesAsync(pad = Path.Combine(proef.Map, "kaart.json"), [.. Hsdsbestanden.Geheel(new Hsdsbeeld(voor)).SelectMany(d => d)]);
        else
            await Schrijf(voor);
        await proef.Leeg();
        await proef.Sql("DELETE FROM organisatie");
        (await proef.Voer(await proef.PlanMap(pad))).ShouldBe(new Importuitkomst.Gelukt(1, 181));
        var na = await proef.Kaart();
        Hsdsproef.Bestanden(na).ShouldBe(Hsdsproef.Bestanden(voor));
        na.Organisaties.ShouldBe(voor.Organisaties);
        foreach (var voorziening in voor.Voorzieningen)
            Inhoud(na.Voorziening(voorziening.Slug)!).ShouldBe(Inhoud(voorziening));
    }

    [Fact]
    public async Task Plan_OwnExport_HasNothingToDoThoughItTellsLess()
    {
        await MaakGeheim();
        await Schrijf(await proef.Kaart());
        var plan = await proef.PlanMap(Map);
        (plan.IsLeeg, plan.Ongewijzigd).ShouldBe((true, 181));
        plan.NietGenoemd.ShouldBe([Verborgen]);
    }

    [Fact]
    public async Task Import_OtherFieldOfAnEntryWithSecrets_KeepsThem()
    {
        await MaakGeheim();
        await Schrijf(await proef.Kaart());
        await Wijzig(Slug, dienst => dienst["name"] = "Winkel vol spullen");
        var plan = await proef.PlanMap(Map);
        plan.Stappen.ShouldHaveSingleItem().Verschillen.Select(v => v.Veld).ShouldBe(["naam"]);
        await proef.Voer(plan);
        (await proef.Nu(Slug))!.Inhoud.ShouldSatisfyAllConditions(
            i => i.Naam.ShouldBe("Winkel vol spullen"),
            i => i.Locaties.ShouldContain(l => l.Straat == "Geheimstraat 1"),
            i => i.Tijden.ShouldContain(t => t.Waar == "Geheim huis"),
            i => i.VolgendeStap.ShouldContain(Verborgen));
    }

    [Fact]
    public async Task Import_SourceWithoutTheSecretPlace_LeavesNoSlotAtIt()
    {
        await MaakGeheim();
        await Schrijf(await proef.Kaart());
        await Wijzig(Slug, dienst => dienst["service_at_locations"]!.AsArray().RemoveAt(dienst["service_at_locations"]!.AsArray().Count - 1));
        await proef.Voer(await proef.PlanMap(Map));
        (await proef.Nu(Slug))!.Inhoud.ShouldSatisfyAllConditions(i => i.Locaties.ShouldNotContain(l => l.Verborgen), i => i.Tijden.ShouldAllBe(t => t.Waar != "Geheim huis"));
    }

    [Fact]
    public async Task Import_Undone_IsAsBefore()
    {
        await Schrijf(Hsdsproef.Kaart);
        await Wijzig(Slug, dienst => dienst["minimum_age"] = 12);
        await proef.Voer(await proef.PlanMap(Map));
        (await proef.Nu(Slug))!.Inhoud.Doelgroep!.Van.ShouldBe(12);
        await proef.Ongedaan(1);
        (await proef.Nu(Slug))!.Schrijf().ShouldBe(Csv.Zaadtabel.Voorziening(Slug).Schrijf());
    }

    [Fact]
    public async Task Import_IntoACatalogueInUse_TakesNoCheckOver()
    {
        await Schrijf(Hsdsproef.Kaart);
        await Wijzig(Slug, dienst => (dienst["name"], dienst["assured_date"]) = ("Winkel", "2026-02-03"));
        var plan = await proef.PlanMap(Map);
        plan.Stappen.ShouldHaveSingleItem().BronZegt!.Datum.ShouldBe(new DateOnly(2026, 2, 3));
        await proef.Voer(plan);
        (await proef.Nu(Slug))!.Controle.ShouldBeNull();
    }

    [Fact]
    public async Task Plan_Faults_TellsFileLineObjectAndFieldOfEachAndChangesNothing()
    {
        await Schrijf(Hsdsproef.Kaart);
        var regels = new Dictionary<string, (int Regel, string Id)>();
        async Task Fout(string slug, Action<JsonNode> wijzig) => regels[slug] = await Wijzig(slug, wijzig);
        await Fout("kringloop", d => Feit(d, Kenmerk.Laag)["value"] = "vaag");
        await Fout("huisarts", d => d["minimum_age"] = "oud");
        await Fout("budgetcoach", d => d["name"] = new string('a', 101));
        await Fout("theek-5", d => d["email"] = "geen adres");
        await Fout("odensehuis", d => d["organization_id"] = "0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21");
        await Fout("veilig-thuis", d => Feit(d, Kenmerk.Slug)["value"] = "huisarts-2/x");
        var fouten = (await Should.ThrowAsync<BestandsfoutException>(() => proef.PlanMap(Map))).Fouten;
        (string Slug, string Veld)[] verwacht =
        [
            ("kringloop", "attributes.sociale-kaart:laag"), ("huisarts", "minimum_age"), ("budgetcoach", "name"), ("theek-5", "email"), ("odensehuis", "organization_id"), ("veilig-thuis", "attributes.sociale-kaart:slug"),
        ];
        foreach (var (slug, veld) in verwacht)
            fouten.ShouldContain(f => f.Bestand == "services.json" && f.Regel == regels[slug].Regel && f.Reden.StartsWith($"{regels[slug].Id}, {veld}: ", StringComparison.Ordinal), slug);
        (await proef.Nu()).Bestanden().ShouldBe(Csv.Zaadtabel.Zaad.Bestanden());
    }

    [Theory]
    [InlineData("geen json", "dit is geen geldige JSON")]
    [InlineData("12", "hier hoort een lijst van services te staan")]
    [InlineData("{\"organizations\": []}", "'services' ontbreekt")]
    [InlineData("{\"services\": [{\"id\": 5}]}", "deze waarde past niet bij HSDS")]
    public async Task Plan_NoHsds_SaysWhatIsWrong(string tekst, string reden)
    {
        var pad = Path.Combine(proef.Map, "kaart.json");
        await File.WriteAllTextAsync(pad, tekst);
        (await Should.ThrowAsync<BestandsfoutException>(() => proef.PlanMap(pad))).Fouten.ShouldHaveSingleItem().Reden.ShouldContain(reden);
    }

    [Fact]
    public async Task Plan_SameSlugTwice_IsRefused()
    {
        await Schrijf(Hsdsproef.Kaart);
        await Wijzig("kringloop", d => Feit(d, Kenmerk.Slug)["value"] = "huisarts");
        (await Should.ThrowAsync<BestandsfoutException>(() => proef.PlanMap(Map))).Fouten.ShouldContain(f => f.Reden.EndsWith("deze slug staat er twee keer in", StringComparison.Ordinal));
    }

    private static JsonNode Feit(JsonNode dienst, string kenmerk) => dienst["attributes"]!.AsArray().First(a => a!["link_type"]!.GetValue<string>() == Kenmerk.Voorvoegsel + kenmerk)!;

    private static string Inhoud(PubliekeVoorziening voorziening) => new VoorzieningBestand(voorziening.Id, voorziening.Slug, voorziening.Organisatie?.Slug, voorziening.Inhoud, voorziening.Controle).Schrijf();

    private Task Schrijf(KaartBeeld kaart) => Hsdsbestanden.Schrijf(new Hsdsbeeld(kaart), Map, CancellationToken.None);

    private Task MaakGeheim() => proef.Wijzig(Slug, inhoud => inhoud with
    {
        Locaties = [.. inhoud.Locaties, new Locatie { Naam = "Geheim huis", Precisie = Precisie.Adres, Straat = "Geheimstraat 1", Plaats = "Oosterhout", Kern = "oosterhout", Verborgen = true }],
        Tijden = [.. inhoud.Tijden, new() { Dagen = [DayOfWeek.Sunday], Van = new TimeOnly(9, 0), Tot = new TimeOnly(10, 0), Waar = "Geheim huis" }],
        VolgendeStap = [.. inhoud.VolgendeStap, Verborgen],
    });

    /// <summary>Changes one service in the file; its line and id.</summary>
    private async Task<(int Regel, string Id)> Wijzig(string slug, Action<JsonNode> wijzig)
    {
        var regels = await File.ReadAllLinesAsync(Diensten);
        var plek = Array.FindIndex(regels, r => r.Contains($"\"link_type\":\"{Kenmerkslug}\",\"link_entity\":\"service\",\"value\":\"{slug}\"", StringComparison.Ordinal));
        var dienst = JsonNode.Parse(regels[plek].TrimEnd(','))!;
        var id = dienst["id"]!.GetValue<string>();
        wijzig(dienst);
        regels[plek] = dienst.ToJsonString() + (regels[plek].EndsWith(',') ? "," : "");
        await File.WriteAllLinesAsync(Diensten, regels);
        return (plek + 1, id);
    }
}
