using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Catalogus.Werkkennis;

/// <summary>Lists are of one account alone, within limits, and a removed one can come back.</summary>
public sealed class KeuzelijstenTests
{
    [Fact]
    public async Task Make_List_KeepsTheOrder()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        Guid[] drie = [await proef.Id("eetpunt"), await proef.Id(), await proef.Id(Proefkennis.Ander)];
        var (id, fout) = await proef.Lijsten.Maak(" Geldzorgen ", drie, wie, default);
        fout.ShouldBeNull();
        var lijst = (await proef.Lijsten.Lees(id!.Value, wie, default)).ShouldNotBeNull();
        (lijst.Naam, lijst.AccountId).ShouldBe(("Geldzorgen", wie.Id));
        lijst.Voorzieningen.ShouldBe(drie);
    }

    [Theory]
    [InlineData("", Schrijffout.Leeg)]
    [InlineData("Voor 111222333", Schrijffout.Bsn)]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890", Schrijffout.TeLang)]
    public async Task Make_WithAWrongName_IsRefused(string naam, Schrijffout fout)
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        (await proef.Lijsten.Maak(naam, [], wie, default)).Fout.ShouldBe(fout);
        (await proef.Lijsten.Van(wie, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Make_BeyondTheLimits_IsRefused()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        Guid[] teVeel = [.. Enumerable.Range(0, Keuzelijst.MeesteVoorzieningen + 1).Select(_ => Guid.NewGuid())];
        (await proef.Lijsten.Maak("Veel", teVeel, wie, default)).Fout.ShouldBe(Schrijffout.TeVeelVoorzieningen);
        for (var nummer = 0; nummer < Keuzelijst.MeesteLijsten; nummer++)
            (await proef.Lijsten.Maak($"Lijst {nummer}", [], wie, default)).Fout.ShouldBeNull();
        (await proef.Lijsten.Maak("Nog een", [], wie, default)).Fout.ShouldBe(Schrijffout.TeVeelLijsten);
    }

    [Fact]
    public async Task Touch_AnothersList_IsAsIfItDidNotExist()
    {
        await using var proef = await Proefkennis.Begin();
        var (eigenaar, ander) = (await proef.Iemand(Rol.Toeleider), await proef.Iemand(Rol.Toeleider));
        var id = (await proef.Lijsten.Maak("Van mij", [], eigenaar, default)).Id!.Value;
        (await proef.Lijsten.Lees(id, ander, default)).ShouldBeNull();
        (await proef.Lijsten.Wijzig(id, "Van wie?", [], ander, default)).ShouldBe(Schrijffout.Onbekend);
        (await proef.Lijsten.Verwijder(id, ander, default)).ShouldBeNull();
        (await proef.Lijsten.Van(ander, default)).ShouldBeEmpty();
        (await proef.Lijsten.Lees(id, eigenaar, default))!.Naam.ShouldBe("Van mij");
    }

    [Fact]
    public async Task Change_NameAndOrder_AreKept()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        Guid[] twee = [await proef.Id(), await proef.Id(Proefkennis.Ander)];
        var id = (await proef.Lijsten.Maak("Oud", twee, wie, default)).Id!.Value;
        (await proef.Lijsten.Wijzig(id, "Nieuw", [twee[1], twee[0]], wie, default)).ShouldBeNull();
        var lijst = (await proef.Lijsten.Lees(id, wie, default))!;
        lijst.Naam.ShouldBe("Nieuw");
        lijst.Voorzieningen.ShouldBe([twee[1], twee[0]]);
    }

    [Fact]
    public async Task Restore_RemovedList_BringsTheSameBack()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        var id = (await proef.Lijsten.Maak("Weg", [await proef.Id()], wie, default)).Id!.Value;
        var weg = (await proef.Lijsten.Verwijder(id, wie, default)).ShouldNotBeNull();
        (await proef.Lijsten.Lees(id, wie, default)).ShouldBeNull();
        (await proef.Lijsten.ZetTerug(weg, wie, default)).ShouldBeNull();
        (await proef.Lijsten.Lees(id, wie, default))!.Naam.ShouldBe("Weg");
    }

    [Fact]
    public async Task Restore_ListOfAnother_IsUnknown()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        var weg = (await proef.Lijsten.Verwijder((await proef.Lijsten.Maak("Weg", [], wie, default)).Id!.Value, wie, default))!;
        (await proef.Lijsten.ZetTerug(weg, await proef.Iemand(Rol.Toeleider), default)).ShouldBe(Schrijffout.Onbekend);
    }

    [Fact]
    public async Task Change_EachStep_IsAuditedWithoutTheName()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        var id = (await proef.Lijsten.Maak("Eenzaamheid", [], wie, default)).Id!.Value;
        await proef.Lijsten.Wijzig(id, "Eenzaamheid Dorst", [], wie, default);
        await proef.Lijsten.ZetTerug((await proef.Lijsten.Verwijder(id, wie, default))!, wie, default);
        var regels = await proef.Audit(wie);
        regels.Select(r => r.Wat).ShouldBe(["lijst-maken", "lijst-wijzigen", "lijst-verwijderen", "lijst-terugzetten"]);
        regels.ShouldAllBe(r => r.OpWat == id.ToString());
    }
}
