using System.Globalization;
using System.Text;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>
/// Writes YAML in the one canonical form of the seed files: two spaces, free text in double quotes, ids and dates plain,
/// absent and empty values left out. The same content always gives the same bytes.
/// </summary>
public sealed class YamlSchrijver
{
    private readonly StringBuilder uit = new();
    private int diepte;
    private bool begintItem;

    /// <summary>Free text, quoted.</summary>
    public YamlSchrijver Tekst(string sleutel, string? waarde) => Regel(sleutel, waarde is null ? null : Citeer(waarde));

    /// <summary>A word that YAML reads as itself: an id, an enum word, a date.</summary>
    public YamlSchrijver Woord(string sleutel, string? waarde) => Regel(sleutel, waarde);

    public YamlSchrijver Getal(string sleutel, int? waarde) => Regel(sleutel, waarde?.ToString(CultureInfo.InvariantCulture));

    public YamlSchrijver Graden(string sleutel, double? waarde) => Regel(sleutel, waarde is { } graden ? Getal(graden) : null);

    public YamlSchrijver JaNee(string sleutel, bool? waarde) => Regel(sleutel, waarde is { } ja ? (ja ? "true" : "false") : null);

    public YamlSchrijver Datum(string sleutel, DateOnly? waarde) => Regel(sleutel, waarde is { } dag ? Dag(dag) : null);

    /// <summary>Words on one line: <c>[geld, werk]</c>.</summary>
    public YamlSchrijver Woorden(string sleutel, IEnumerable<string> waarden) => Regel(sleutel, Reeks(waarden));

    /// <summary>Free texts on one line.</summary>
    public YamlSchrijver KorteTeksten(string sleutel, IEnumerable<string> waarden) => Regel(sleutel, Reeks(waarden.Select(Citeer)));

    /// <summary>Free texts, one a line.</summary>
    public YamlSchrijver Teksten(string sleutel, IReadOnlyList<string> waarden)
    {
        if (waarden.Count == 0)
            return this;
        Kop(sleutel);
        foreach (var waarde in waarden)
            uit.Append(' ', (diepte + 1) * 2).Append("- ").Append(Citeer(waarde)).Append('\n');
        return this;
    }

    /// <summary>A nested mapping; nothing when <paramref name="waarde"/> is null.</summary>
    public YamlSchrijver Blok<T>(string sleutel, T? waarde, Action<YamlSchrijver, T> schrijf) where T : class
    {
        if (waarde is null)
            return this;
        Kop(sleutel);
        diepte++;
        schrijf(this, waarde);
        diepte--;
        return this;
    }

    /// <summary>A list of mappings; nothing when it is empty.</summary>
    public YamlSchrijver Blokken<T>(string sleutel, IEnumerable<T> waarden, Action<YamlSchrijver, T> schrijf)
    {
        var eerste = true;
        foreach (var waarde in waarden)
        {
            if (eerste)
                Kop(sleutel);
            eerste = false;
            diepte += 2;
            begintItem = true;
            schrijf(this, waarde);
            diepte -= 2;
        }

        return this;
    }

    /// <summary>A list of mappings, each on one line: <c>- {van: "10:00", tot: "12:00"}</c>.</summary>
    public YamlSchrijver Regels<T>(string sleutel, IEnumerable<T> waarden, Func<T, IEnumerable<(string Sleutel, string? Waarde)>> velden)
    {
        var eerste = true;
        foreach (var waarde in waarden)
        {
            if (eerste)
                Kop(sleutel);
            eerste = false;
            uit.Append(' ', (diepte + 1) * 2).Append("- ").Append(Stroom(velden(waarde))).Append('\n');
        }

        return this;
    }

    /// <summary>A mapping on one line: <c>{van: "10:00", tot: "12:00"}</c>.</summary>
    public static string Stroom(IEnumerable<(string Sleutel, string? Waarde)> velden) =>
        $"{{{string.Join(", ", velden.Where(v => v.Waarde is not null).Select(v => $"{v.Sleutel}: {v.Waarde}"))}}}";

    public static string Citeer(string tekst)
    {
        var geciteerd = new StringBuilder(tekst.Length + 2).Append('"');
        foreach (var teken in tekst)
        {
            geciteerd.Append(teken switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(teken) || teken is '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)teken:X4}",
                _ => teken.ToString(),
            });
        }

        return geciteerd.Append('"').ToString();
    }

    public static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Tijd(TimeOnly tijd) => Citeer(tijd.ToString("HH:mm", CultureInfo.InvariantCulture));

    public static string Getal(double getal) => getal.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A flow list, or null when it is empty.</summary>
    public static string? Reeks(IEnumerable<string> waarden)
    {
        var reeks = string.Join(", ", waarden);
        return reeks.Length == 0 ? null : $"[{reeks}]";
    }

    public override string ToString() => uit.ToString();

    private YamlSchrijver Regel(string sleutel, string? waarde)
    {
        if (waarde is null)
            return this;
        Inspringen();
        uit.Append(sleutel).Append(": ").Append(waarde).Append('\n');
        return this;
    }

    private void Kop(string sleutel)
    {
        Inspringen();
        uit.Append(sleutel).Append(":\n");
    }

    private void Inspringen()
    {
        if (begintItem)
            uit.Append(' ', (diepte - 1) * 2).Append("- ");
        else
            uit.Append(' ', diepte * 2);
        begintItem = false;
    }
}
