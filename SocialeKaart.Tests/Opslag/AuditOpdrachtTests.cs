using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Opslag;

/// <summary>The verb that checks the audit log, on an application that ran.</summary>
public sealed class AuditOpdrachtTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public async Task Check_LogOfARunningSite_IsRight()
    {
        var (code, gezegd) = await Controleer();
        gezegd.ShouldContain("Alles klopt.");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task Check_LogAfterARestart_IsRight()
    {
        await using var eigen = new KaartApp();
        await eigen.InitializeAsync();
        await eigen.Herstart();
        (await Controleer(eigen)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Check_ChangedLine_SaysWhichAndFails()
    {
        await using var eigen = new KaartApp();
        await eigen.InitializeAsync();
        await using (var db = await eigen.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync())
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER audit_niet_wijzigen; UPDATE audit SET Wie = 'x' WHERE Id = 2");
        var (code, gezegd) = await Controleer(eigen);
        gezegd.ShouldContain("Regel 2: veranderd");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task Check_WithTheEndThatItPrinted_IsRight()
    {
        var (_, gezegd) = await Controleer();
        var einde = gezegd.Split('\n')[0].Split("Einde: ")[1].Trim();
        (await Controleer(einde)).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("2:0000", "niet zoals u haar hebt genoteerd")]
    [InlineData("twee", "geen nummer en code")]
    public async Task Check_WithAnotherEnd_SaysWhyAndFails(string einde, string reden)
    {
        var (code, gezegd) = await Controleer(einde);
        gezegd.ShouldContain(reden);
        code.ShouldBe(1);
    }

    private Task<(int Code, string Gezegd)> Controleer(string? einde = null) => Controleer(app, einde);

    private static async Task<(int Code, string Gezegd)> Controleer(KaartApp van, string? einde = null)
    {
        await using var zeg = new StringWriter();
        var code = await AuditOpdracht.Controleer(van.Diensten, einde, zeg, CancellationToken.None);
        return (code, zeg.ToString());
    }
}
