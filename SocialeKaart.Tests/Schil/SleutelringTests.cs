using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Schil;

public sealed class SleutelringTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public void Start_KeyRing_IsBesideTheDatabaseAndClosedToOthers()
    {
        var paden = app.Diensten.GetRequiredService<Paden>();
        paden.Sleutelring.ShouldBe(Path.Combine(Path.GetDirectoryName(paden.Database)!, "sleutelring"));
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(paden.Sleutelring).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
