using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Web.Catalogus.Publiek;

/// <summary>What a visitor answered when asked whether it is safe to take the list along.</summary>
public enum Papierkeuze
{
    /// <summary>Nothing yet: what is <see cref="Gevoelig"/> keeps the whole list off paper, link and mail.</summary>
    Open,

    /// <summary>Take everything along.</summary>
    Alles,

    /// <summary>Leave out what is <see cref="Gevoelig"/>.</summary>
    Zonder,
}

/// <summary>A list of voorzieningen as an address asks for it: <c>/lijst?v=slug&amp;v=slug</c>. Nothing of it is kept.</summary>
/// <param name="Voorzieningen">In the order of the address, each once.</param>
/// <param name="Onbekend">How many slugs this installation does not show.</param>
/// <param name="TeVeel">How many slugs were left out beyond <see cref="Hoogstens"/>.</param>
/// <param name="Papier">The answer about safety that the address carries.</param>
public sealed record Lijst(IReadOnlyList<PubliekeVoorziening> Voorzieningen, int Onbekend, int TeVeel, Papierkeuze Papier)
{
    /// <summary>Keys of the query.</summary>
    public const string Sleutel = "v", Papiersleutel = "papier";

    public const string Pad = "/lijst";

    /// <summary>Most voorzieningen on one list: the address stays short enough for every browser.</summary>
    public const int Hoogstens = 50;

    /// <summary>False: the address asks for no list, and the visitor's own is meant.</summary>
    public bool IsGevraagd => Voorzieningen.Count + Onbekend > 0;

    /// <summary>What can endanger when another sees it.</summary>
    public IReadOnlyList<PubliekeVoorziening> Kwetsbaar { get; } = [.. Voorzieningen.Where(Gevoelig.Is)];

    /// <summary>What goes on paper, into the link and into the mail, once that may be.</summary>
    public IReadOnlyList<PubliekeVoorziening> Mee => Papier == Papierkeuze.Zonder ? Rest : Voorzieningen;

    /// <summary>The list without what is <see cref="Kwetsbaar"/>.</summary>
    public IReadOnlyList<PubliekeVoorziening> Rest => [.. Voorzieningen.Except(Kwetsbaar)];

    /// <summary>Whether the visitor has to be asked before anything is taken along.</summary>
    public bool MoetVragen => Papier == Papierkeuze.Open && Kwetsbaar.Count > 0;

    /// <summary>Reads a list. Never fails: what cannot be shown is counted.</summary>
    public static Lijst Lees(IQueryCollection query, KaartBeeld kaart)
    {
        var slugs = query[Sleutel].OfType<string>().Where(s => s.Length > 0).Distinct().ToList();
        var gevonden = slugs.Take(Hoogstens).Select(kaart.Voorziening).ToList();
        return new Lijst(
            // Two that were merged since are one.
            [.. gevonden.OfType<PubliekeVoorziening>().Distinct()],
            gevonden.Count(v => v is null),
            Math.Max(0, slugs.Count - Hoogstens),
            Core.Catalogus.Sleutel.Probeer<Papierkeuze>(query[Papiersleutel].ToString(), out var papier) ? papier : Papierkeuze.Open);
    }

    /// <summary>The path and query of a list, without language.</summary>
    public static string Adres(IEnumerable<PubliekeVoorziening> voorzieningen, Papierkeuze papier = Papierkeuze.Open)
    {
        var delen = voorzieningen.Select(v => $"{Sleutel}={v.Slug}");
        if (papier != Papierkeuze.Open)
            delen = delen.Append($"{Papiersleutel}={Core.Catalogus.Sleutel.Van(papier)}");
        return $"{Pad}?{string.Join('&', delen)}";
    }
}
