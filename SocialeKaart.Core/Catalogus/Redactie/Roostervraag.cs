using System.Collections.Immutable;
using System.Globalization;

namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>What an editor asks of the grid of all entries. It stands in the address, so that a browser's Back works.</summary>
public sealed record Roostervraag
{
    /// <summary>Longest <see cref="Woorden"/> that is read, in characters.</summary>
    public const int LangsteWoorden = 100;

    private const string Zoeksleutel = "zoek", Sorteersleutel = "sorteer", Richtingsleutel = "richting", Paginasleutel = "pagina", Maatsleutel = "per", Omlaag = "af";

    /// <summary>How many entries a page can have; the first is usual.</summary>
    public static IReadOnlyList<int> Maten { get; } = [25, 50, 100];

    /// <summary>Parts of words in name, slug or organisatie, all of which have to be there.</summary>
    public string Woorden { get; init; } = "";

    /// <summary>The value that is asked of a facet; those that are not in it do not matter.</summary>
    public ImmutableSortedDictionary<Roosterfacet, string> Facetten { get; init; } = ImmutableSortedDictionary<Roosterfacet, string>.Empty;

    public Roosterkolom Sorteer { get; init; }

    /// <summary>The other way round.</summary>
    public bool Aflopend { get; init; }

    /// <summary>From 1; beyond the last one the last is shown.</summary>
    public int Pagina { get; init; } = 1;

    /// <summary>One of <see cref="Maten"/>.</summary>
    public int PerPagina { get; init; } = Maten[0];

    /// <summary>Reads a question from an address; what it does not know is left out.</summary>
    /// <param name="waarde">By key of the query; null or empty when it is not there.</param>
    public static Roostervraag Lees(Func<string, string?> waarde)
    {
        var woorden = (waarde(Zoeksleutel) ?? "").Trim();
        return new Roostervraag
        {
            Woorden = woorden.Length > LangsteWoorden ? woorden[..LangsteWoorden].TrimEnd() : woorden,
            Facetten = Enum.GetValues<Roosterfacet>().Select(f => (Facet: f, Waarde: waarde(Sleutel.Van(f)))).Where(p => !string.IsNullOrEmpty(p.Waarde))
                .ToImmutableSortedDictionary(p => p.Facet, p => p.Waarde!),
            Sorteer = Sleutel.Probeer<Roosterkolom>(waarde(Sorteersleutel) ?? "", out var kolom) ? kolom : default,
            Aflopend = waarde(Richtingsleutel) == Omlaag,
            Pagina = int.TryParse(waarde(Paginasleutel), NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) && pagina > 1 ? pagina : 1,
            PerPagina = int.TryParse(waarde(Maatsleutel), NumberStyles.None, CultureInfo.InvariantCulture, out var maat) && Maten.Contains(maat) ? maat : Maten[0],
        };
    }

    /// <summary>The question as the query of an address, with its question mark; empty for the usual one.</summary>
    public string NaarQuery()
    {
        IEnumerable<(string Sleutel, string Waarde)> delen =
        [
            (Zoeksleutel, Woorden),
            .. Facetten.Select(f => (Sleutel.Van(f.Key), f.Value)),
            (Sorteersleutel, Sorteer == default ? "" : Sleutel.Van(Sorteer)),
            (Richtingsleutel, Aflopend ? Omlaag : ""),
            (Paginasleutel, Pagina > 1 ? Pagina.ToString(CultureInfo.InvariantCulture) : ""),
            (Maatsleutel, PerPagina == Maten[0] ? "" : PerPagina.ToString(CultureInfo.InvariantCulture)),
        ];
        var query = string.Join('&', delen.Where(d => d.Waarde.Length > 0).Select(d => $"{d.Sleutel}={Uri.EscapeDataString(d.Waarde)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>The same question with another value of a facet, from the first page; empty takes the facet away.</summary>
    public Roostervraag Met(Roosterfacet facet, string waarde) =>
        this with { Facetten = waarde.Length == 0 ? Facetten.Remove(facet) : Facetten.SetItem(facet, waarde), Pagina = 1 };

    /// <summary>The same question in the order of a column; once more the other way round.</summary>
    public Roostervraag Op(Roosterkolom kolom) => this with { Sorteer = kolom, Aflopend = kolom == Sorteer && !Aflopend, Pagina = 1 };
}
