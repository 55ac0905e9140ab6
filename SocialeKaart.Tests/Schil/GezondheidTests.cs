namespace SocialeKaart.Tests.Schil;

public sealed class GezondheidTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_RunningServer_AnswersHealthy(string pad)
    {
        var tekst = await app.Client.GetStringAsync(new Uri(pad, UriKind.Relative));
        tekst.ShouldBe("Healthy");
    }
}
