using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Catalogus.Werkkennis;

namespace SocialeKaart.Tests.Actualiteit;

/// <summary>A gap is counted, and points at nobody.</summary>
public sealed class SignalenTests
{
    private const string Onderwerp = "post-niet-openen";

    private static Signalen Signalen(Proefkennis proef) => new(proef.Fabriek, proef.Klok);

    private static async Task<string> Wijk(Proefkennis proef)
    {
        await using var db = await proef.Fabriek.CreateDbContextAsync();
        return await db.Wijken.OrderBy(w => w.Volgorde).Select(w => w.Code).FirstAsync();
    }

    [Fact]
    public async Task Report_SameGapTwice_CountsTwo()
    {
        await using var proef = await Proefkennis.Begin();
        var wijk = await Wijk(proef);
        (await Signalen(proef).Meld(Onderwerp, wijk, Signaalgroep.Jongeren, await proef.Iemand(Rol.Toeleider), default)).ShouldBeTrue();
        (await Signalen(proef).Meld(Onderwerp, wijk, Signaalgroep.Jongeren, await proef.Iemand(Rol.Aanbieder), default)).ShouldBeTrue();
        (await Signalen(proef).Tel(Onderwerp, wijk, Signaalgroep.Jongeren, default)).ShouldBe(2);
    }

    [Fact]
    public async Task Count_OtherPlaceGroupOrYear_IsApart()
    {
        await using var proef = await Proefkennis.Begin();
        var wijk = await Wijk(proef);
        await Signalen(proef).Meld(Onderwerp, wijk, Signaalgroep.Jongeren, await proef.Iemand(Rol.Toeleider), default);
        (await Signalen(proef).Tel(Onderwerp, null, Signaalgroep.Jongeren, default)).ShouldBe(0);
        (await Signalen(proef).Tel(Onderwerp, wijk, Signaalgroep.Ouderen, default)).ShouldBe(0);
        proef.Klok.Advance(TimeSpan.FromDays(366));
        (await Signalen(proef).Tel(Onderwerp, wijk, Signaalgroep.Jongeren, default)).ShouldBe(0);
    }

    [Theory]
    [InlineData("bestaat-niet", null)]
    [InlineData(Onderwerp, "WK000000")]
    public async Task Report_UnknownTopicOrPlace_IsNotKept(string onderwerp, string? wijk)
    {
        await using var proef = await Proefkennis.Begin();
        (await Signalen(proef).Meld(onderwerp, wijk, Signaalgroep.Iedereen, await proef.Iemand(Rol.Toeleider), default)).ShouldBeFalse();
        await using var db = await proef.Fabriek.CreateDbContextAsync();
        (await db.Signalen.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Report_IsAudited_WithoutWhatWasReported()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        await Signalen(proef).Meld(Onderwerp, null, Signaalgroep.Iedereen, wie, default);
        var regel = (await proef.Audit(wie)).ShouldHaveSingleItem();
        (regel.Wat, regel.OpWat).ShouldBe(("signaal-melden", "signaal"));
    }
}
