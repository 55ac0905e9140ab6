using System.Globalization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>Says in plain words where an overdracht stands, in the language of the page.</summary>
public sealed class Overdrachtwoorden(IStringLocalizer<OverdrachtTeksten> teksten)
{
    private static CultureInfo Cultuur => CultureInfo.CurrentUICulture;

    public string Datum(DateOnly dag) => dag.ToString("dddd d MMMM yyyy", Cultuur);

    public string Datum(DateTime utc) => Datum(Amsterdam.Datum(utc));

    public string Tijdstip(DateTime utc) => Amsterdam.Lokaal(utc).ToString("d MMMM yyyy, HH:mm", Cultuur);

    public string DagenStil(int dagen) => dagen switch { 0 => teksten["Stil.Vandaag"], 1 => teksten["Stil.Dag"], _ => teksten["Stil.Dagen", dagen] };

    /// <summary>Whom it goes to, and for what.</summary>
    /// <param name="naar">The recipient.</param>
    /// <param name="kaart">The catalogue as staff see it.</param>
    public string Naar(Bestemming naar, KaartBeeld kaart)
    {
        var wie = Wie(naar, kaart);
        return naar.Voorziening is { } id && kaart.Voorziening(id) is { } voorziening ? teksten["Naar.Voor", wie, voorziening.Inhoud.Naam] : wie;
    }

    /// <summary>Whom it goes to.</summary>
    public string Wie(Bestemming naar, KaartBeeld kaart) => naar.Soort switch
    {
        Bestemmingsoort.Organisatie => (naar.Organisatie is { } id ? kaart.Organisatie(id)?.Naam : null) ?? teksten["Naar.Onbekend"],
        _ => teksten[$"Naar.{naar.Soort}"],
    };

    /// <summary>What it waits for, said to whom it does not wait for.</summary>
    public string Wacht(Dossierregel regel, KaartBeeld kaart) =>
        teksten[$"Wacht.{regel.Beurt}", regel.Naar is { } naar ? Wie(naar, kaart) : regel.Houder.Naam, Datum(regel.PlekOp ?? regel.Termijn)];

    /// <summary>What one has to do oneself.</summary>
    public string Doe(Beurt beurt, DateOnly termijn) => teksten[$"Doe.{beurt}", Datum(termijn)];
}
