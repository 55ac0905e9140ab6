using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Stam;

namespace SocialeKaart.Tests.Catalogus.Stam;

/// <summary>Adding, changing, moving and removing onderwerpen.</summary>
public sealed class OnderwerpbeheerTests
{
    private static readonly Onderwerp Nieuw = new()
    {
        Id = "zweefvliegen", Volgorde = 0, Leefdomein = "meedoen", Naam = "Zweefvliegen", Uitleg = "Samen de lucht in.", Woorden = ["ik wil vliegen", "thermiek"],
        En = new Vertaling { Naam = "Gliding", Uitleg = "Up in the air together." },
    };

    [Fact]
    public async Task Add_New_IsFoundByItsWordsAndExported()
    {
        await using var proef = await Stamproef.Begin();
        (await proef.Onderwerpen.Bewaar(null, Nieuw, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        (await proef.Beeld()).Onderwerp("zweefvliegen")!.Woorden.ShouldBe(["ik wil vliegen", "thermiek"]);
        (await proef.Zaad()).Onderwerpen[^1].Id.ShouldBe("zweefvliegen");
        (await proef.Audit()).ShouldBe(["onderwerp-toevoegen zweefvliegen"]);
    }

    [Fact]
    public async Task Change_LayWords_KeepsWhatTheFormDoesNotShow()
    {
        await using var proef = await Stamproef.Begin();
        var was = (await proef.Beeld()).Onderwerp("schulden")!;
        (await proef.Onderwerpen.Bewaar(was, was with { Woorden = [.. was.Woorden, "de post stapelt zich op"] }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var wordt = (await proef.Beeld()).Onderwerp("schulden")!;
        wordt.Woorden[^1].ShouldBe("de post stapelt zich op");
        wordt.Zrm.ShouldNotBeEmpty();
        wordt.ShouldBeEquivalentTo(was with { Woorden = wordt.Woorden });
    }

    [Fact]
    public async Task Add_WhatTheFileRefuses_TellsEveryField()
    {
        await using var proef = await Stamproef.Begin();
        var uitkomst = await proef.Onderwerpen.Bewaar(null, Nieuw with { Id = "geld", Leefdomein = "nergens", Woorden = [], En = new Vertaling { Naam = "", Uitleg = "x" } }, proef.Redacteur, default);
        // An onderwerp has no id of a leefdomein: both have their page under one address.
        uitkomst.ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.Select(f => f.Veld).ShouldBe(["id", "leefdomein", "woorden", "en.naam"], ignoreOrder: true);
    }

    [Fact]
    public async Task Move_UpAndDown_StaysWithinItsLeefdomein()
    {
        await using var proef = await Stamproef.Begin();
        var voor = await Geld(proef);
        await proef.Onderwerpen.Verplaats(voor[1], omhoog: true, proef.Redacteur, default);
        (await Geld(proef)).ShouldBe([voor[1], voor[0], .. voor.Skip(2)]);
        await proef.Onderwerpen.Verplaats(voor[1], omhoog: false, proef.Redacteur, default);
        (await Geld(proef)).ShouldBe(voor);
    }

    [Fact]
    public async Task Move_FirstUp_ChangesNothing()
    {
        await using var proef = await Stamproef.Begin();
        var voor = await Geld(proef);
        (await proef.Onderwerpen.Verplaats(voor[0], omhoog: true, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        (await Geld(proef)).ShouldBe(voor);
        (await proef.Audit()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Remove_WhatEntriesName_IsRefusedAndSaysHowMany()
    {
        await using var proef = await Stamproef.Begin();
        var schulden = (await proef.Beeld()).Onderwerp("schulden")!;
        (await proef.Onderwerpen.Verwijder(schulden, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.InGebruik>()
            .Door.Voorzieningen.ShouldBe((await proef.Zaad()).Voorzieningen.Count(v => v.Inhoud.Onderwerpen.Contains("schulden")));
    }

    [Fact]
    public async Task Read_WhatTheWegwijzerOrAPageNames_CannotGo()
    {
        await using var proef = await Stamproef.Begin();
        var regels = (await proef.Onderwerpen.Lees(proef.Redacteur, default)).Onderwerpen.ToDictionary(r => r.Onderwerp.Id, r => r.Gebruik);
        Onderwerpbeheer.Vast.ShouldAllBe(id => regels[id].Elders);
        var genoemd = (await proef.Zaad()).Wegwijzerbestanden.First(b => b.Naam == "geld.yaml").Tekst;
        regels.Where(r => genoemd.Contains($"veld: [{r.Key}", StringComparison.Ordinal)).ShouldAllBe(r => r.Value.Elders);
    }

    [Fact]
    public async Task Remove_WhatNothingNames_IsGone()
    {
        await using var proef = await Stamproef.Begin();
        await proef.Onderwerpen.Bewaar(null, Nieuw, proef.Redacteur, default);
        (await proef.Onderwerpen.Verwijder((await proef.Beeld()).Onderwerp("zweefvliegen")!, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        (await proef.Beeld()).Onderwerp("zweefvliegen").ShouldBeNull();
    }

    private static async Task<List<string>> Geld(Stamproef proef) => [.. (await proef.Beeld()).Onderwerpen.Where(o => o.Leefdomein == "geld").Select(o => o.Id)];
}
