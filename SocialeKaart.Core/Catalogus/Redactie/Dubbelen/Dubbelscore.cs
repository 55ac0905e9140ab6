namespace SocialeKaart.Core.Catalogus.Redactie.Dubbelen;

/// <summary>Why two entries look like the same.</summary>
public enum Dubbelgrond
{
    Naam,
    Telefoon,
    Website,
    Adres,
    Kvk,
}

/// <summary>Two entries that may be the same.</summary>
/// <param name="Een">Id of the one; the smaller of the two.</param>
/// <param name="Ander">Id of the other.</param>
/// <param name="Punten">How much they look alike, above 0; the more, the surer.</param>
/// <param name="Gronden">Why.</param>
public sealed record Dubbelpaar(Guid Een, Guid Ander, double Punten, IReadOnlyList<Dubbelgrond> Gronden);

/// <summary>Weighs whether two entries are the same. The same whichever comes first.</summary>
public static class Dubbelscore
{
    /// <summary>Less than this is no suggestion.</summary>
    public const double Drempel = 0.6;

    // A name that is alike is where it begins; what can be called, visited or opened confirms or contradicts it.
    private const double Naamgewicht = 0.66, Telefoongewicht = 0.2, Webgewicht = 0.2, Voorpaginagewicht = 0.05, Adresgewicht = 0.2, Kvkgewicht = 0.05;
    private const double AnderAdres = 0.2, AnderNummer = 0.1;

    // Alike enough to count, and alike enough when an organisatie seems to be in the list twice.
    private const double Gelijkend = 0.75, Verwant = 0.35;

    /// <summary>What two entries have in common; null when they are not suggested.</summary>
    public static Dubbelpaar? Weeg(Dubbelkandidaat een, Dubbelkandidaat ander)
    {
        if (een.Id == ander.Id)
            return null;
        var naam = Gelijkenis(een.Naam, ander.Naam);
        var zelfdeAanbieder = een.Organisatie is not null && een.Organisatie == ander.Organisatie;
        var adres = Oordeel(een.Adressen, ander.Adressen);
        // Two branches of one organisatie.
        if (zelfdeAanbieder && adres == false && naam < 1)
            return null;
        var telefoon = een.Telefoon is null || ander.Telefoon is null ? (bool?)null : een.Telefoon == ander.Telefoon;
        var web = een.Web is not null && een.Web == ander.Web;
        var kvk = een.Kvk is not null && een.Kvk == ander.Kvk && !zelfdeAanbieder;
        var bevestigd = (telefoon == true ? 1 : 0) + (web && een.HeeftEigenPagina ? 1 : 0) + (adres == true ? 1 : 0) + (kvk ? 1 : 0);
        // Offers of one organisatie often share a number and a door; only their names tell them apart.
        if (naam < Gelijkend && (zelfdeAanbieder || naam < Verwant || bevestigd < 2))
            return null;
        var punten = (Naamgewicht * naam)
            + (telefoon switch { true => Telefoongewicht, false => -AnderNummer, null => 0 })
            + (web ? een.HeeftEigenPagina ? Webgewicht : Voorpaginagewicht : 0)
            + (adres switch { true => Adresgewicht, false => -AnderAdres, null => 0 })
            + (kvk ? Kvkgewicht : 0);
        if (punten < Drempel - 1e-9)
            return null;
        var (eerste, tweede) = een.Id.CompareTo(ander.Id) < 0 ? (een.Id, ander.Id) : (ander.Id, een.Id);
        return new Dubbelpaar(eerste, tweede, punten, [.. Gronden()]);

        IEnumerable<Dubbelgrond> Gronden()
        {
            if (naam >= Gelijkend)
                yield return Dubbelgrond.Naam;
            if (telefoon == true)
                yield return Dubbelgrond.Telefoon;
            if (web)
                yield return Dubbelgrond.Website;
            if (adres == true)
                yield return Dubbelgrond.Adres;
            if (kvk)
                yield return Dubbelgrond.Kvk;
        }
    }

    /// <summary>How alike two names are: the share of their pairs of letters that they have in common, 0 to 1.</summary>
    internal static double Gelijkenis(string een, string ander)
    {
        if (een == ander)
            return 1;
        var (a, b) = (Paren(een), Paren(ander));
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var (samen, i, j) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var verschil = a[i].CompareTo(b[j]);
            if (verschil == 0)
                (samen, i, j) = (samen + 1, i + 1, j + 1);
            else if (verschil < 0)
                i++;
            else
                j++;
        }

        return 2.0 * samen / (a.Length + b.Length);
    }

    // In order, so that counting the common ones is one walk.
    private static int[] Paren(string tekst)
    {
        var letters = $" {tekst} ";
        var paren = new int[letters.Length - 1];
        for (var n = 0; n < paren.Length; n++)
            paren[n] = (letters[n] << 16) | letters[n + 1];
        Array.Sort(paren);
        return paren;
    }

    /// <summary>Whether two sets of addresses have one in common; null when that is not known.</summary>
    private static bool? Oordeel(IReadOnlySet<string> een, IReadOnlySet<string> ander) => een.Count == 0 || ander.Count == 0 ? null : een.Overlaps(ander);
}
