using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Catalogus.Werkkennis;

/// <summary>Staff find what is for staff only; the public snapshot stays without.</summary>
public sealed class PersoneelskaartTests(KaartApp app) : IClassFixture<KaartApp>
{
    private const string Verborgen = "procesregie";

    private Personeelskaart Personeel => new(app.Diensten.GetRequiredService<KaartLezer>());

    [Fact]
    public async Task Search_AsStaff_FindsWhatIsForStaffOnly()
    {
        var kaart = await Personeel.Bij(app.Beeld, default);
        var gevonden = Zoeker.Zoek(kaart, new Zoekopdracht { Vraag = Verborgen }, app.Klok.GetUtcNow().UtcDateTime);
        gevonden.Voorzieningen[0].Slug.ShouldBe(Verborgen);
    }

    [Fact]
    public async Task Make_StaffSnapshot_LeavesThePublicOneAsItWas()
    {
        await Personeel.Bij(app.Beeld, default);
        app.Beeld.Voorziening(Verborgen).ShouldBeNull();
        app.Beeld.Voorzieningen.ShouldAllBe(v => v.Inhoud.Zichtbaar == Zichtbaarheid.Publiek);
    }

    [Fact]
    public async Task Ask_SameSnapshotTwice_GivesTheSame()
    {
        var personeel = Personeel;
        (await personeel.Bij(app.Beeld, default)).ShouldBeSameAs(await personeel.Bij(app.Beeld, default));
    }
}
