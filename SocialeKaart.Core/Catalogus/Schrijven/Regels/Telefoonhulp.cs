namespace SocialeKaart.Core.Catalogus.Schrijven.Regels;

/// <summary>Why a telephone number is likely to be mistyped.</summary>
public enum Telefoontwijfel
{
    /// <summary>Not as many digits as a number with this beginning has.</summary>
    Lengte,

    /// <summary>No number that can be called in the Netherlands begins like this.</summary>
    Begin,
}

/// <summary>
/// Reads a telephone number along with who writes it, by the Dutch numbering plan: ten digits from 0, service numbers (0800, 0900), municipalities
/// (14 and the area code), and short ones such as 112 and 116 111. It never stops anyone.
/// </summary>
public static class Telefoonhulp
{
    private const int Gewoon = 10;

    // Behind these come four digits, or seven.
    private static readonly string[] Dienst = ["0800", "0900", "0906", "0909"];

    /// <summary>What is odd about a number, and how many digits it has; null when nothing is, or when it is of another country.</summary>
    /// <param name="nummer">As it is typed; empty: nothing to say.</param>
    public static (Telefoontwijfel Soort, int Cijfers)? Twijfel(string nummer)
    {
        var cijfers = new string([.. nummer.Where(char.IsAsciiDigit)]);
        if (cijfers.Length == 0)
            return null;
        if (nummer.TrimStart().StartsWith('+') || cijfers.StartsWith("00", StringComparison.Ordinal))
        {
            var vanaf = cijfers.TrimStart('0');
            if (!vanaf.StartsWith("31", StringComparison.Ordinal))
                return null;
            // Behind +31 the 0 is often left between brackets.
            cijfers = '0' + vanaf[2..].TrimStart('0');
        }

        if (cijfers[0] != '0')
            return IsKort(cijfers) ? null : (cijfers.Length >= Gewoon - 1 ? Telefoontwijfel.Begin : Telefoontwijfel.Lengte, cijfers.Length);
        var goed = Dienst.Any(d => cijfers.StartsWith(d, StringComparison.Ordinal)) ? cijfers.Length is 8 or 11 : cijfers.StartsWith("097", StringComparison.Ordinal) ? cijfers.Length is Gewoon or 12 : cijfers.Length == Gewoon;
        return goed ? null : (Telefoontwijfel.Lengte, cijfers.Length);
    }

    // 112 and its kind, 116 and three digits, 14 and an area code, 18 and two digits.
    private static bool IsKort(string cijfers) => cijfers.Length switch
    {
        3 => cijfers is "112" or "113" or "144",
        4 => cijfers.StartsWith("18", StringComparison.Ordinal),
        5 => cijfers.StartsWith("140", StringComparison.Ordinal),
        6 => cijfers.StartsWith("140", StringComparison.Ordinal) || cijfers.StartsWith("116", StringComparison.Ordinal),
        _ => false,
    };
}
