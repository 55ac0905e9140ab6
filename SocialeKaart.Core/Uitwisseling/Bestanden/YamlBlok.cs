using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>
/// Reads one mapping of a YAML file key by key. Every fault is reported with its line and reading goes on,
/// so that an editor sees all faults at once; a faulty value reads as absent.
/// </summary>
public sealed partial class YamlBlok
{
    private readonly YamlMappingNode node;
    private readonly int regelVerschil;
    private readonly HashSet<string> gelezen = new(StringComparer.Ordinal);

    private YamlBlok(YamlMappingNode node, string bestand, int regelVerschil, Foutenlijst fouten, string? ouder = null)
    {
        this.node = node;
        this.regelVerschil = regelVerschil;
        Ouder = ouder;
        Bestand = bestand;
        Fouten = fouten;
    }

    public string Bestand { get; }

    public Foutenlijst Fouten { get; }

    /// <summary>The keys that lead to this block, with dots between; null at the top.</summary>
    public string? Ouder { get; }

    /// <summary>The line on which the mapping starts, from 1.</summary>
    public int Regel => RegelVan(node);

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Sleutels => node.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "");

    /// <summary>Reads a whole YAML text; null, with a fault reported, when it is no mapping.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="bestand">Name for faults.</param>
    /// <param name="regelVerschil">Lines of the file before the text starts.</param>
    /// <param name="fouten">Takes the faults.</param>
    public static YamlBlok? Ontleed(string yaml, string bestand, int regelVerschil, Foutenlijst fouten)
    {
        try
        {
            var stroom = new YamlStream();
            stroom.Load(new StringReader(yaml));
            if (stroom.Documents is [{ RootNode: YamlMappingNode wortel }])
                return new YamlBlok(wortel, bestand, regelVerschil, fouten);
            fouten.Meld(bestand, regelVerschil + 1, "hier hoort één blok van 'sleutel: waarde' te staan");
        }
        catch (YamlException fout)
        {
            fouten.Meld(bestand, regelVerschil + (int)fout.Start.Line, $"geen geldige YAML: {fout.Message}");
        }
        catch (InvalidOperationException)
        {
            // What the library throws for a bracket that never closes, without saying where.
            fouten.Meld(bestand, regelVerschil + LaatsteGoedeRegel(yaml), "geen geldige YAML: een haak of aanhalingsteken is niet gesloten");
        }

        return null;
    }

    /// <summary>A block that was put together from parts, such as the cells of a row; all of it counts as one line.</summary>
    internal static YamlBlok Van(YamlMappingNode node, string bestand, int regel, Foutenlijst fouten) => new(node, bestand, regel - 1, fouten);

    /// <summary>Reports a fault at a key, or at the block when the key is absent.</summary>
    public void Meld(string sleutel, string reden, Foutwoord? woord = null) =>
        Fouten.Meld(Bestand, Kind(sleutel) is { } kind ? RegelVan(kind) : Regel, reden, Veld(sleutel), woord);

    /// <summary>Whether a key is there with a value; an empty list is none.</summary>
    public bool Heeft(string sleutel) => Kind(sleutel) is not null and not YamlSequenceNode { Children.Count: 0 };

    /// <summary>Whether a key is there with JSON's null.</summary>
    public bool IsNull(string sleutel) => Kind(sleutel) is YamlScalarNode { Value: "null" } && gelezen.Add(sleutel);

    public string? Tekst(string sleutel, int langste = 4000)
    {
        if (Waarde(sleutel) is not { } waarde)
            return null;
        if (waarde.Length > langste)
            Meld(sleutel, $"'{sleutel}' heeft {waarde.Length} tekens; het mogen er {langste} zijn", new Foutwoord(Veldfoutsoort.TeLang, Cijfers(waarde.Length), Cijfers(langste)));
        if (waarde.Any(char.IsControl))
            Meld(sleutel, $"'{sleutel}' heeft een regeleinde of stuurteken", new Foutwoord(Veldfoutsoort.Regeleinde));
        return waarde;
    }

    /// <summary>A text that has to be there; empty, with a fault reported, when it is not.</summary>
    public string Verplicht(string sleutel, int langste = 4000)
    {
        if (!Heeft(sleutel))
            Meld(sleutel, $"'{sleutel}' ontbreekt", new Foutwoord(Veldfoutsoort.Leeg));
        return Tekst(sleutel, langste) ?? "";
    }

    /// <summary>An id: lower case letters, digits and hyphens; unique among its kind.</summary>
    /// <param name="sleutel">The key.</param>
    /// <param name="soort">What ids it must not collide with.</param>
    public string Id(string sleutel, string soort)
    {
        var id = Verplicht(sleutel);
        if (id.Length > 0 && !IdPatroon().IsMatch(id))
            Meld(sleutel, $"'{id}' is geen geldige {sleutel}: alleen kleine letters, cijfers en streepjes");
        if (id.Length > 0 && !Fouten.Claim(soort, id))
            Meld(sleutel, $"{sleutel} '{id}' bestaat al");
        return id;
    }

    public T? Keuze<T>(string sleutel) where T : struct, Enum
    {
        if (Waarde(sleutel) is not { } woord)
            return null;
        if (Sleutel.Probeer<T>(woord, out var waarde))
            return waarde;
        Meld(sleutel, $"'{woord}' kan niet bij '{sleutel}'; kies uit {string.Join(", ", Sleutel.Alle<T>())}");
        return null;
    }

    public T VerplichteKeuze<T>(string sleutel) where T : struct, Enum
    {
        if (!Heeft(sleutel))
            Meld(sleutel, $"'{sleutel}' ontbreekt", new Foutwoord(Veldfoutsoort.Leeg));
        return Keuze<T>(sleutel) ?? default;
    }

    public IReadOnlyList<T> Keuzes<T>(string sleutel) where T : struct, Enum
    {
        var waarden = new List<T>();
        foreach (var (woord, regel) in Woorden(sleutel))
        {
            if (Sleutel.Probeer<T>(woord, out var waarde))
                waarden.Add(waarde);
            else
                Fouten.Meld(Bestand, regel, $"'{woord}' kan niet bij '{sleutel}'; kies uit {string.Join(", ", Sleutel.Alle<T>())}", Veld(sleutel));
        }

        return waarden;
    }

    public int? Getal(string sleutel, int van, int tot)
    {
        if (Waarde(sleutel) is not { } tekst)
            return null;
        if (int.TryParse(tekst, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal) && getal >= van && getal <= tot)
            return getal;
        Meld(sleutel, $"'{tekst}' bij '{sleutel}' is geen heel getal van {van} tot en met {tot}", new Foutwoord(Veldfoutsoort.GeenGetal, Cijfers(van), Cijfers(tot)));
        return null;
    }

    public double? Graden(string sleutel, double van, double tot)
    {
        if (Waarde(sleutel) is not { } tekst)
            return null;
        if (double.TryParse(tekst, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal)
            && getal >= van && getal <= tot)
        {
            return getal;
        }

        Meld(sleutel, $"'{tekst}' bij '{sleutel}' is geen getal van {van} tot en met {tot}, met een punt als komma", new Foutwoord(Veldfoutsoort.GeenGraden, Cijfers(van), Cijfers(tot)));
        return null;
    }

    public bool? JaNee(string sleutel)
    {
        switch (Waarde(sleutel))
        {
            case null: return null;
            case "true": return true;
            case "false": return false;
            default:
                Meld(sleutel, $"'{sleutel}' is true of false");
                return null;
        }
    }

    public DateOnly? Datum(string sleutel) =>
        Waarde(sleutel) is { } tekst && Kind(sleutel) is { } kind ? LeesDatum(tekst, RegelVan(kind), sleutel) : null;

    public IReadOnlyList<DateOnly> Datums(string sleutel) =>
        [.. Woorden(sleutel).Select(w => LeesDatum(w.Woord, w.Regel, sleutel)).OfType<DateOnly>()];

    public TimeOnly? Tijd(string sleutel)
    {
        if (Waarde(sleutel) is not { } tekst)
            return null;
        if (TimeOnly.TryParseExact(tekst, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd))
            return tijd;
        Meld(sleutel, $"'{tekst}' bij '{sleutel}' is geen tijd als \"09:30\"");
        return null;
    }

    /// <summary>An http or https address.</summary>
    public string? Web(string sleutel)
    {
        var tekst = Tekst(sleutel, 300);
        if (tekst is null || (Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https"))
            return tekst;
        Meld(sleutel, $"'{tekst}' is geen webadres dat met https:// begint", new Foutwoord(Veldfoutsoort.GeenWeb));
        return null;
    }

    public string? Telefoon(string sleutel)
    {
        var tekst = Tekst(sleutel, 30);
        if (tekst is null || TelefoonPatroon().IsMatch(tekst))
            return tekst;
        Meld(sleutel, $"'{tekst}' is geen telefoonnummer: alleen cijfers, spaties, streepjes en een plus vooraan", new Foutwoord(Veldfoutsoort.GeenTelefoon));
        return null;
    }

    /// <summary>A list of texts; an empty or doubled one is a fault.</summary>
    /// <param name="sleutel">The key.</param>
    /// <param name="bezwaar">Tells what is wrong with a text, to be reported at its line; null for what is fine.</param>
    public IReadOnlyList<string> Teksten(string sleutel, Func<string, string?>? bezwaar = null)
    {
        var teksten = new List<string>();
        foreach (var (woord, regel) in Woorden(sleutel))
        {
            if (string.IsNullOrWhiteSpace(woord))
                Fouten.Meld(Bestand, regel, $"lege waarde bij '{sleutel}'", Veld(sleutel));
            else if (teksten.Contains(woord))
                Fouten.Meld(Bestand, regel, $"'{woord}' staat dubbel bij '{sleutel}'", Veld(sleutel), new Foutwoord(Veldfoutsoort.Dubbel, woord));
            else
                teksten.Add(woord);
            if (bezwaar?.Invoke(woord) is { } reden)
                Fouten.Meld(Bestand, regel, reden, Veld(sleutel));
        }

        return teksten;
    }

    /// <summary>A list of ids that have to exist somewhere in the folder.</summary>
    public IReadOnlyList<string> Verwijzingen(string sleutel, Foutenlijst.Soort soort)
    {
        foreach (var (woord, regel) in Woorden(sleutel))
            Fouten.Verwijs(soort, woord, Bestand, regel, Veld(sleutel));
        return Teksten(sleutel);
    }

    /// <summary>An id that has to exist somewhere in the folder.</summary>
    public string? Verwijzing(string sleutel, Foutenlijst.Soort soort)
    {
        if (Tekst(sleutel) is not { } id)
            return null;
        Fouten.Verwijs(soort, id, Bestand, RegelVan(Kind(sleutel)!), Veld(sleutel));
        return id;
    }

    public YamlBlok? Blok(string sleutel)
    {
        switch (Neem(sleutel))
        {
            case null: return null;
            case YamlMappingNode kind: return new YamlBlok(kind, Bestand, regelVerschil, Fouten, Veld(sleutel));
            default:
                Meld(sleutel, $"bij '{sleutel}' hoort een blok van 'sleutel: waarde'");
                return null;
        }
    }

    public IReadOnlyList<YamlBlok> Blokken(string sleutel)
    {
        var kind = Neem(sleutel);
        if (kind is null)
            return [];
        if (kind is YamlSequenceNode { Children: var kinderen } && kinderen.All(k => k is YamlMappingNode))
            return [.. kinderen.Cast<YamlMappingNode>().Select(k => new YamlBlok(k, Bestand, regelVerschil, Fouten, Veld(sleutel)))];
        Meld(sleutel, $"bij '{sleutel}' hoort een lijst van blokken");
        return [];
    }

    /// <summary>To be called when all known keys are read: reports the others.</summary>
    public void Sluit()
    {
        foreach (var sleutel in node.Children.Keys.OfType<YamlScalarNode>().Where(s => !gelezen.Contains(s.Value ?? "")))
            Fouten.Meld(Bestand, RegelVan(sleutel), $"onbekende sleutel '{sleutel.Value}'", Veld(sleutel.Value ?? ""));
    }

    private static string Cijfers(IFormattable getal) => getal.ToString(null, CultureInfo.InvariantCulture);

    private static int LaatsteGoedeRegel(string yaml)
    {
        var lezer = new Parser(new StringReader(yaml));
        var regel = 1;
        try
        {
            while (lezer.MoveNext())
                regel = (int)(lezer.Current?.Start.Line ?? regel);
        }
        catch (Exception fout) when (fout is YamlException or InvalidOperationException)
        {
            // The line before the fault is what was asked for.
        }

        return regel;
    }

    private List<(string Woord, int Regel)> Woorden(string sleutel)
    {
        var kind = Neem(sleutel);
        if (kind is null)
            return [];
        if (kind is YamlSequenceNode { Children: var kinderen } && kinderen.All(k => k is YamlScalarNode))
            return [.. kinderen.Cast<YamlScalarNode>().Select(k => (k.Value ?? "", RegelVan(k)))];
        Meld(sleutel, $"bij '{sleutel}' hoort een lijst: [waarde, waarde]");
        return [];
    }

    private string? Waarde(string sleutel)
    {
        switch (Neem(sleutel))
        {
            case null: return null;
            case YamlScalarNode { Value: { Length: > 0 } waarde }: return waarde;
            case YamlScalarNode: return null;
            default:
                Meld(sleutel, $"bij '{sleutel}' hoort één waarde");
                return null;
        }
    }

    private DateOnly? LeesDatum(string tekst, int regel, string sleutel)
    {
        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
            return datum;
        Fouten.Meld(Bestand, regel, $"'{tekst}' is geen datum als 2026-11-24", Veld(sleutel));
        return null;
    }

    private YamlNode? Neem(string sleutel)
    {
        gelezen.Add(sleutel);
        return Kind(sleutel);
    }

    private YamlNode? Kind(string sleutel) =>
        node.Children.TryGetValue(new YamlScalarNode(sleutel), out var kind) && kind is not YamlScalarNode { Value: null or "" } ? kind : null;

    private string Veld(string sleutel) => Ouder is null ? sleutel : $"{Ouder}.{sleutel}";

    private int RegelVan(YamlNode plek) => regelVerschil + (int)plek.Start.Line;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdPatroon();

    [GeneratedRegex(@"^\+?[0-9][0-9 -]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TelefoonPatroon();
}
