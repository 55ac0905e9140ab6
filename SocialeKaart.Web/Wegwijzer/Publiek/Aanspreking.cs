using Microsoft.Extensions.Localization;
using Route = SocialeKaart.Core.Wegwijzer.Route;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>The interface texts as this visitor is spoken to: with "je" for who is younger than 18, where the text differs, else with "u".</summary>
public sealed class Aanspreking(IStringLocalizer<WegwijzerTeksten> teksten, Route route)
{
    public string this[string sleutel] => Sleutel(sleutel) is { } gevonden ? teksten[gevonden] : sleutel;

    public string this[string sleutel, params object[] waarden] => teksten[Sleutel(sleutel), waarden];

    private string Sleutel(string sleutel) => route == Route.Jong && !teksten[$"{sleutel}.Je"].ResourceNotFound ? $"{sleutel}.Je" : sleutel;
}
