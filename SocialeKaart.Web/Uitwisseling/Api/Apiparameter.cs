using System.Globalization;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>What a parameter of a query holds.</summary>
public enum Apisoort
{
    /// <summary>Words, from <see cref="Apiparameter.Laagst"/> to <see cref="Apiparameter.Hoogst"/> characters.</summary>
    Tekst,

    /// <summary>A whole number from <see cref="Apiparameter.Laagst"/> to <see cref="Apiparameter.Hoogst"/>.</summary>
    Getal,

    /// <summary><c>1</c>: yes. Absent: no.</summary>
    Ja,

    /// <summary><c>true</c> or <c>false</c>. Absent: false.</summary>
    Waarheid,

    /// <summary>One word of a list.</summary>
    Keuze,

    /// <summary>One or more words of a list; the key is repeated.</summary>
    Keuzes,

    /// <summary>An instant, RFC 3339, with its offset.</summary>
    Moment,

    /// <summary>A day, or an instant; UTC where it has no offset.</summary>
    DagOfMoment,

    /// <summary>An id, as 8-4-4-4-12 hexadecimal digits.</summary>
    Uuid,
}

/// <summary>
/// A parameter of the query of an endpoint: from this one description the query is read, faults are told, and the OpenAPI document is written
/// (NLGov REST API Design Rules, /core/error-handling/invalid-input and /core/query-keys-camel-case).
/// </summary>
/// <param name="Naam">Its key: lower camelCase, or as the standard has it. Its description is the text <c>Parameter.{Naam}</c>.</param>
/// <param name="Soort">What it holds.</param>
public sealed record Apiparameter(string Naam, Apisoort Soort)
{
    /// <summary>Most values of one key: more is not a question that a person asks.</summary>
    public const int MeesteKeuzes = 100;

    public int Laagst { get; private init; }

    public int Hoogst { get; private init; }

    /// <summary>The words that may be chosen in a catalogue.</summary>
    public Func<KaartBeeld, IReadOnlyList<string>>? Waarden { get; private init; }

    /// <summary>What such a word means, in the language of the page; null: it speaks for itself.</summary>
    public Func<IServiceProvider, string, string>? Betekenis { get; private init; }

    /// <summary>Whether it must be there.</summary>
    public bool Verplicht { get; init; }

    /// <summary>Name of the parameters that several endpoints take together and that are explained once; its text is <c>Parameters.{Samen}</c>. Null: it is of its endpoint.</summary>
    public string? Samen { get; init; }

    /// <summary>Whether its values are a list.</summary>
    internal bool IsKeuze => Soort is Apisoort.Keuze or Apisoort.Keuzes;

    public static Apiparameter Tekst(string naam, int langst, int kortst = 0) => new(naam, Apisoort.Tekst) { Laagst = kortst, Hoogst = langst };

    public static Apiparameter Getal(string naam, int laagst, int hoogst) => new(naam, Apisoort.Getal) { Laagst = laagst, Hoogst = hoogst };

    public static Apiparameter Ja(string naam) => new(naam, Apisoort.Ja);

    public static Apiparameter Keuze(string naam, params string[] waarden) => new(naam, Apisoort.Keuze) { Waarden = _ => waarden };

    public static Apiparameter Keuzes(string naam, Func<KaartBeeld, IReadOnlyList<string>> waarden, Func<IServiceProvider, string, string>? betekenis = null) =>
        new(naam, Apisoort.Keuzes) { Waarden = waarden, Betekenis = betekenis };

    public static Apiparameter Moment(string naam) => new(naam, Apisoort.Moment);

    /// <summary>What is asked of a value, as key of a text and its arguments: a fault says it, and so does the explanation.</summary>
    /// <param name="kaart">The catalogue that is asked.</param>
    internal (string Sleutel, object[] Delen) Eis(KaartBeeld kaart) => Soort switch
    {
        Apisoort.Tekst when Laagst > 0 => ("Fout.Lengte", [Laagst, Hoogst]),
        Apisoort.Tekst => ("Fout.TeLang", [Hoogst]),
        Apisoort.Getal => ("Fout.Getal", [Laagst, Hoogst]),
        Apisoort.Ja => ("Fout.Ja", []),
        Apisoort.Waarheid => ("Fout.Waarheid", []),
        Apisoort.Moment => ("Fout.Moment", []),
        Apisoort.DagOfMoment => ("Fout.DagOfMoment", []),
        Apisoort.Uuid => ("Fout.Uuid", []),
        _ => ("Fout.Keuze", [string.Join(", ", Waarden!(kaart))]),
    };

    /// <summary>What is wrong with the values given for it, as key of a text and its arguments; null when nothing is.</summary>
    /// <param name="gegeven">As they stand in the query; at least one.</param>
    /// <param name="kaart">The catalogue that is asked.</param>
    internal (string Sleutel, object[] Delen)? Fout(IReadOnlyList<string?> gegeven, KaartBeeld kaart)
    {
        if (Soort != Apisoort.Keuzes && gegeven.Count > 1)
            return ("Fout.Eenmaal", []);
        if (gegeven.Count > MeesteKeuzes)
            return ("Fout.TeVeel", [MeesteKeuzes]);
        return IsGoed(gegeven, kaart) ? null : Eis(kaart);
    }

    private bool IsGoed(IReadOnlyList<string?> gegeven, KaartBeeld kaart)
    {
        var waarde = gegeven[0] ?? "";
        return Soort switch
        {
            Apisoort.Tekst => waarde.Length <= Hoogst && waarde.Trim().Length >= Laagst,
            Apisoort.Getal => int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= Laagst && getal <= Hoogst,
            Apisoort.Ja => waarde is "1",
            Apisoort.Waarheid => waarde is "true" or "false",
            Apisoort.Moment => Apivraag.LeesMoment(waarde) is not null,
            Apisoort.DagOfMoment => Apivraag.LeesDagOfMoment(waarde) is not null,
            Apisoort.Uuid => Guid.TryParseExact(waarde, "D", out _),
            _ => Waarden!(kaart) is var goed && gegeven.All(g => goed.Contains(g)),
        };
    }
}
