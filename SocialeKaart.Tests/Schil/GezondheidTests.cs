namespace SocialeKaart.Tests.Schil;

public sealed class GezondheidTests(LeesApp app) : IClassFixture<LeesApp>
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
