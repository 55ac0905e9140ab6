using FsCheck.Xunit;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

public sealed class GevaarTests
{
    [Theory]
    [InlineData("zelfmoord", Gevaarsoort.Zelfdoding)]
    [InlineData("zelfmoort", Gevaarsoort.Zelfdoding)]
    [InlineData("zelfmoordgedachten", Gevaarsoort.Zelfdoding)]
    [InlineData("Ik wil niet meer leven", Gevaarsoort.Zelfdoding)]
    [InlineData("ik wil dood", Gevaarsoort.Zelfdoding)]
    [InlineData("mijn dochter wil dood", Gevaarsoort.Zelfdoding)]
    [InlineData("dat ik dood wil", Gevaarsoort.Zelfdoding)]
    [InlineData("een einde aan mijn leven maken", Gevaarsoort.Zelfdoding)]
    [InlineData("suïcidaal", Gevaarsoort.Zelfdoding)]
    [InlineData("mijn zoon snijdt zichzelf", Gevaarsoort.Zelfdoding)]
    [InlineData("ik zie het niet meer zitten", Gevaarsoort.Zelfdoding)]
    [InlineData("ik wil uit het leven stappen", Gevaarsoort.Zelfdoding)]
    [InlineData("geslagen", Gevaarsoort.Geweld)]
    [InlineData("mijn man slaat me", Gevaarsoort.Geweld)]
    [InlineData("hij slaat", Gevaarsoort.Geweld)]
    [InlineData("mishandeld", Gevaarsoort.Geweld)]
    [InlineData("mishandelt door mijn vader", Gevaarsoort.Geweld)]
    [InlineData("mishandelling", Gevaarsoort.Geweld)]
    [InlineData("bedreigd", Gevaarsoort.Geweld)]
    [InlineData("ik word bedriegd met een mes", Gevaarsoort.Geweld)]
    [InlineData("ik ben bang voor mijn man", Gevaarsoort.Geweld)]
    [InlineData("ik mag niet naar buiten van hem", Gevaarsoort.Geweld)]
    [InlineData("verkracht", Gevaarsoort.SeksueelGeweld)]
    [InlineData("verkragt", Gevaarsoort.SeksueelGeweld)]
    [InlineData("verkrachting", Gevaarsoort.SeksueelGeweld)]
    [InlineData("aangerand op een feest", Gevaarsoort.SeksueelGeweld)]
    [InlineData("mijn oom zit aan me", Gevaarsoort.SeksueelGeweld)]
    [InlineData("hartaanval", Gevaarsoort.Levensgevaar)]
    public void Warn_Danger_IsSeen(string vraag, Gevaarsoort soort)
    {
        Gevaar.In(vraag).ShouldBeTrue();
        Gevaar.Soorten(vraag).ShouldContain(soort);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geld")]
    [InlineData("geslaagd voor mijn examen")]
    [InlineData("mijn man is dood")]
    [InlineData("samen leven met dementie")]
    [InlineData("ik slaap slecht")]
    [InlineData("bedrijf beginnen")]
    [InlineData("behandeling psycholoog")]
    [InlineData("langer zelfstandig leven")]
    [InlineData("verhuizen")]
    [InlineData("ik kan niet meer lopen")]
    [InlineData("rouw na overlijden")]
    [InlineData("geldzorgen en schulden")]
    public void Warn_NoDanger_IsSilent(string vraag) => Gevaar.Soorten(vraag).ShouldBeEmpty();

    [Property]
    public bool Warn_AnyText_NeverFails(string? vraag) => Gevaar.In(vraag ?? "") || true;
}
