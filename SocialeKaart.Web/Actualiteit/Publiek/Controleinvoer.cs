using System.Globalization;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Web.Actualiteit.Publiek;

/// <summary>An owner's answer as it was filled in, so that nothing is lost when something is wrong with it.</summary>
public sealed class Controleinvoer
{
    /// <summary>Names and values of fields.</summary>
    public const string Code = "code", Ja = "ja", Nee = "nee", Telefoon = "telefoon", Nodig = "nodig", Hoe = "hoe", Plek = "plek", Weken = "weken";

    private readonly Dictionary<string, string> waarden = [];

    private Controleinvoer()
    {
    }

    /// <summary>Nothing filled in.</summary>
    public static Controleinvoer Leeg { get; } = new();

    /// <summary>Name of the yes or no of a field.</summary>
    public static string Klopt(Kritiekveld veld) => "klopt-" + Sleutel.Van(veld);

    /// <summary>Name of the words beside a no.</summary>
    public static string Anders(Kritiekveld veld) => "anders-" + Sleutel.Van(veld);

    /// <summary>What stands in a field; empty: nothing.</summary>
    public string this[string naam] => waarden.GetValueOrDefault(naam, "");

    /// <summary>Reads the form.</summary>
    public static Controleinvoer Van(IFormCollection formulier)
    {
        var invoer = new Controleinvoer();
        foreach (var (naam, waarde) in formulier)
            invoer.waarden[naam] = waarde.ToString().ReplaceLineEndings("\n").Trim();
        return invoer;
    }

    /// <summary>The answer; fields without a yes or a no are not in it.</summary>
    public Controleantwoord Antwoord() => new()
    {
        Velden = Enum.GetValues<Kritiekveld>().Where(v => this[Klopt(v)] is Ja or Nee).ToDictionary(v => v, v => new Veldantwoord(this[Klopt(v)] == Ja, this[Anders(v)])),
        Telefoon = this[Telefoon],
        Aanmelden = this[Nodig] switch
        {
            Ja => new Aanmelden { Nodig = true, Hoe = NietLeeg(this[Hoe]) },
            Nee => new Aanmelden { Nodig = false, Hoe = NietLeeg(this[Hoe]) },
            _ => null,
        },
        Capaciteit = Sleutel.Probeer<Capaciteitsstaat>(this[Plek], out var staat) ? new Capaciteit { Staat = staat, Wachtweken = staat == Capaciteitsstaat.Wachtlijst ? Getal(this[Weken]) : null } : null,
    };

    private static string? NietLeeg(string tekst) => tekst.Length == 0 ? null : tekst;

    private static int? Getal(string tekst) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;
}
