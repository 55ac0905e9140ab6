using System.Globalization;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>One row of the hours as it is typed.</summary>
public sealed class Openingsrij
{
    private const string Notatie = "d-M-yyyy";

    public List<DayOfWeek> Dagen { get; set; } = [];

    public TimeOnly? Van { get; set; }

    public TimeOnly? Tot { get; set; }

    public Herhaling Herhaal { get; set; }

    public List<int> Welke { get; set; } = [];

    /// <summary>Every how many weeks.</summary>
    public string Elke { get; set; } = "1";

    /// <summary>Dates with commas between them, as <c>24-12-2026, 31-12-2026</c>.</summary>
    public string Datums { get; set; } = "";

    public DateOnly? Vanaf { get; set; }

    public DateOnly? TotEnMet { get; set; }

    /// <summary>Dates with commas between them.</summary>
    public string NietOp { get; set; } = "";

    public Schoolvakantieregel? Schoolvakantie { get; set; }

    public Feestdagregel? Feestdagen { get; set; }

    public string Waar { get; set; } = "";

    public string Opmerking { get; set; } = "";

    /// <summary>A slot as a row.</summary>
    public static Openingsrij Uit(Openingstijd tijd) => new()
    {
        Dagen = [.. tijd.Dagen], Van = tijd.Van, Tot = tijd.Tot, Herhaal = tijd.Herhaal, Welke = [.. tijd.Welke], Elke = tijd.Elke.ToString(CultureInfo.InvariantCulture), Datums = Schrijf(tijd.Datums),
        Vanaf = tijd.Vanaf, TotEnMet = tijd.TotEnMet, NietOp = Schrijf(tijd.NietOp), Schoolvakantie = tijd.Schoolvakantie, Feestdagen = tijd.Feestdagen, Waar = tijd.Waar ?? "", Opmerking = tijd.Opmerking ?? "",
    };

    /// <summary>Whether it says from when until when.</summary>
    public bool HeeftTijden => Van is not null && Tot is not null;

    /// <summary>The row as a slot; what belongs to another way of repeating is left out, and a time that is not there counts as midnight.</summary>
    /// <returns>The slot, and what is wrong, with the part of the row that it is about.</returns>
    public (Openingstijd Tijd, IReadOnlyList<(string Deel, string Reden, Foutwoord Woord)> Fouten) Lees()
    {
        List<(string Deel, string Reden, Foutwoord Woord)> fouten = [];
        if (Van is null)
            fouten.Add(("van", "vul in hoe laat het begint", new Foutwoord(Veldfoutsoort.Leeg)));
        if (Tot is null)
            fouten.Add(("tot", "vul in hoe laat het ophoudt", new Foutwoord(Veldfoutsoort.Leeg)));
        var datums = Herhaal == Herhaling.Datum ? Datumlijst(Datums, "datums", fouten) : [];
        var nietOp = Datumlijst(NietOp, "nietOp", fouten);
        var elke = 1;
        if (Herhaal == Herhaling.Week && Elke.Trim() is { Length: > 0 } weken && (!int.TryParse(weken, NumberStyles.None, CultureInfo.InvariantCulture, out elke) || elke is < 1 or > 26))
        {
            fouten.Add(("elke", $"'{weken}' is geen aantal weken van 1 tot en met 26", new Foutwoord(Veldfoutsoort.GeenGetal, "1", "26")));
            elke = 1;
        }

        return (new Openingstijd
        {
            Dagen = Herhaal == Herhaling.Datum ? [] : [.. Dagen.Distinct()], Datums = datums, Van = Van ?? default, Tot = Tot ?? default, Herhaal = Herhaal, Welke = Herhaal == Herhaling.Maand ? [.. Welke] : [], Elke = elke,
            Vanaf = Vanaf, TotEnMet = TotEnMet, NietOp = nietOp, Schoolvakantie = Schoolvakantie, Feestdagen = Feestdagen, Waar = Schrijfvertaling.Kaal(Waar), Opmerking = Schrijfvertaling.Kaal(Opmerking),
        }, fouten);
    }

    private static string Schrijf(IEnumerable<DateOnly> datums) => string.Join(", ", datums.Select(d => d.ToString(Notatie, CultureInfo.InvariantCulture)));

    private static List<DateOnly> Datumlijst(string tekst, string deel, List<(string Deel, string Reden, Foutwoord Woord)> fouten)
    {
        List<DateOnly> datums = [];
        foreach (var woord in tekst.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (DateOnly.TryParseExact(woord, [Notatie, "d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
                datums.Add(datum);
            else
                fouten.Add((deel, $"'{woord}' is geen datum als 24-12-2026", new Foutwoord(Veldfoutsoort.GeenDatum, woord)));
        }

        return datums;
    }
}
