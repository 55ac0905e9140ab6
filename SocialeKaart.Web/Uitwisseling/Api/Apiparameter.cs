using System.Globalization;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>What a parameter of a query holds.</summary>
public enum Apisoort
{
    /// <summary>Words, at most <see cref="Apiparameter.Hoogst"/> characters.</summary>
    Tekst,

    /// <summary>A whole number from <see cref="Apiparameter.Laagst"/> to <see cref="Apiparameter.Hoogst"/>.</summary>
    Getal,

    /// <summary><c>1</c>: yes. Absent: no.</summary>
    Ja,

    /// <summary>One or more words of a list; the key is repeated.</summary>
    Keuzes,

    /// <summary>An instant, RFC 3339, with its offset.</summary>
    Moment,
}

/// <summary>
/// A parameter of the query of an endpoint: from this one description the query is read, faults are told, and the OpenAPI document is written
/// (NLGov REST API Design Rules, /core/error-handling/invalid-input and /core/query-keys-camel-case).
/// </summary>
/// <param name="Naam">Its key, lower camelCase. Its description is the text <c>Parameter.{Naam}</c>.</param>
/// <param name="Soort">What it holds.</param>
public sealed record Apiparameter(string Naam, Apisoort Soort)
{
    /// <summary>Most values of one key: more is not a question that a person asks.</summary>
    public const int MeesteKeuzes = 100;

    public int Laagst { get; private init; }

    public int Hoogst { get; private init; }

    /// <summary>The words that may be chosen in a catalogue.</summary>
    public Func<KaartBeeld, IReadOnlyList<string>>? Waarden { get; private init; }

    /// <summary>Whether it must be there.</summary>
    public bool Verplicht { get; init; }

    public static Apiparameter Tekst(string naam, int langst) => new(naam, Apisoort.Tekst) { Hoogst = langst };

    public static Apiparameter Getal(string naam, int laagst, int hoogst) => new(naam, Apisoort.Getal) { Laagst = laagst, Hoogst = hoogst };

    public static Apiparameter Ja(string naam) => new(naam, Apisoort.Ja);

    public static Apiparameter Keuzes(string naam, Func<KaartBeeld, IReadOnlyList<string>> waarden) => new(naam, Apisoort.Keuzes) { Waarden = waarden };

    public static Apiparameter Moment(string naam) => new(naam, Apisoort.Moment);

    /// <summary>What is wrong with the values given for it, as key of a text and its arguments; null when nothing is.</summary>
    /// <param name="gegeven">As they stand in the query; at least one.</param>
    /// <param name="kaart">The catalogue that is asked.</param>
    internal (string Sleutel, object[] Delen)? Fout(IReadOnlyList<string?> gegeven, KaartBeeld kaart)
    {
        if (Soort != Apisoort.Keuzes && gegeven.Count > 1)
            return ("Fout.Eenmaal", []);
        if (gegeven.Count > MeesteKeuzes)
            return ("Fout.TeVeel", [MeesteKeuzes]);
        var waarde = gegeven[0] ?? "";
        return Soort switch
        {
            Apisoort.Tekst when waarde.Length > Hoogst => ("Fout.TeLang", [Hoogst]),
            Apisoort.Getal when !int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) || getal < Laagst || getal > Hoogst => ("Fout.Getal", [Laagst, Hoogst]),
            Apisoort.Ja when waarde is not "1" => ("Fout.Ja", []),
            Apisoort.Moment when Apivraag.LeesMoment(waarde) is null => ("Fout.Moment", []),
            Apisoort.Keuzes when Waarden!(kaart) is var goed && gegeven.Any(g => !goed.Contains(g)) => ("Fout.Keuze", [string.Join(", ", goed)]),
            _ => null,
        };
    }
}
