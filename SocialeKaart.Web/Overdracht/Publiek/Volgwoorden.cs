using System.Globalization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Web.Overdracht.Publiek;

/// <summary>Words for a resident.</summary>
internal static class Volgwoorden
{
    /// <summary>What can stand above a page after something was done, and whether it is bad news.</summary>
    private static readonly Dictionary<string, bool> Meldingen = new(StringComparer.Ordinal)
    {
        ["bericht"] = false, ["contact"] = false, ["gestart"] = false, ["gestopt"] = false, ["plan"] = false, ["toestemming"] = false, ["verlengd"] = false,
        ["kies"] = true, ["niet-nu"] = true, ["op-slot"] = true, ["even-op-slot"] = true,
    };

    /// <summary>What a notice of wrong digits begins with; how often it may be tried yet comes behind it.</summary>
    public const string Mis = "mis-";

    /// <summary>How often the digits may be tried yet, as a notice says; null: it says nothing of that.</summary>
    public static int? NogPogingen(string? klaar) =>
        klaar is not null && klaar.StartsWith(Mis, StringComparison.Ordinal) && int.TryParse(klaar.AsSpan(Mis.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var over) && over is > 0 and < Volgen.MeesteMissers ? over : null;

    /// <summary>Whether a notice is bad news; null when it is none of ours.</summary>
    public static bool? IsSlecht(string? klaar) => klaar is not null && Meldingen.TryGetValue(klaar, out var slecht) ? slecht : null;

    /// <summary>Key of the words for where an overdracht stands; they say nothing of what it is about.</summary>
    public static string Sleutel(Volgstand stand) => stand switch
    {
        { Status: Overdrachtstatus.Open, Poging: Pogingstaat.ContactGelegd, IsOntkend: true, IsGestart: false } => "NietBegonnen",
        { Status: Overdrachtstatus.Open, Poging: Pogingstaat.Aangeboden or Pogingstaat.Aangenomen or Pogingstaat.ContactGelegd or Pogingstaat.Wachtlijst } =>
            stand.IsGestart ? "Gestart" : stand.Poging.ToString()!,
        { Status: Overdrachtstatus.Open } => "Zoekt",
        _ => stand.Status.ToString(),
    };

    /// <summary>A day as people say it, without the year.</summary>
    public static string Dag(DateOnly dag) => dag.ToString("dddd d MMMM", CultureInfo.CurrentCulture);

    /// <summary>A moment in the time of the municipality.</summary>
    public static string Moment(DateTime utc) => Amsterdam.Lokaal(utc).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);

    /// <summary>The day until which a closed one is kept.</summary>
    public static string BewaardTot(DateTime geslotenOp, Termijnen termijnen) => Amsterdam.Datum(geslotenOp).AddDays(7 * termijnen.WekenBewaard).ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Someone with an account, with the organisatie.</summary>
    public static string Naam(Persoon wie, IStringLocalizer teksten) => teksten["Persoon", wie.Naam, wie.Organisatie];

    /// <summary>A recipient, with what is asked for there.</summary>
    public static string Naam(Bestemming naar, KaartBeeld kaart, IStringLocalizer teksten)
    {
        string wie = naar.Soort == Bestemmingsoort.Organisatie && naar.Organisatie is { } id && kaart.Organisatie(id) is { } organisatie ? organisatie.Naam : teksten[$"Naar.{naar.Soort}"];
        return naar.Voorziening is { } voorziening && kaart.Voorziening(voorziening) is { } wat ? teksten["Persoon", wat.Inhoud.Naam, wie] : wie;
    }

    /// <summary>Parts of the story, in one line.</summary>
    public static string Delen(IEnumerable<Deelsoort> delen, IStringLocalizer teksten) => string.Join(", ", delen.Select(d => teksten[$"Deel.{d}"].Value.ToLower(CultureInfo.CurrentCulture)));
}
