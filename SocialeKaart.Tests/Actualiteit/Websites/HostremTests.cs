using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Actualiteit.Websites;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Actualiteit.Websites;

public sealed class HostremTests
{
    [Fact]
    public async Task Wait_SameHostTwice_TakesTenSeconds()
    {
        var klok = new FakeTimeProvider(KaartApp.Begin);
        var rem = new Hostrem(klok);
        await rem.Wacht("een.test", default);
        var tweede = rem.Wacht("EEN.test", default);
        klok.Advance(Hostrem.Tussenpoos - TimeSpan.FromMilliseconds(1));
        tweede.IsCompleted.ShouldBeFalse();
        klok.Advance(TimeSpan.FromMilliseconds(1));
        await tweede;
    }

    [Fact]
    public void Wait_AnotherHost_TakesNone()
    {
        var rem = new Hostrem(new FakeTimeProvider(KaartApp.Begin));
        rem.Wacht("een.test", default).IsCompletedSuccessfully.ShouldBeTrue();
        rem.Wacht("twee.test", default).IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public void Wait_LongAfter_TakesNone()
    {
        var klok = new FakeTimeProvider(KaartApp.Begin);
        var rem = new Hostrem(klok);
        rem.Wacht("een.test", default).IsCompletedSuccessfully.ShouldBeTrue();
        klok.Advance(Hostrem.Tussenpoos);
        rem.Wacht("een.test", default).IsCompletedSuccessfully.ShouldBeTrue();
    }
}
