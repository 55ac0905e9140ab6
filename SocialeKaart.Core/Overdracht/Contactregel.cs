namespace SocialeKaart.Core.Overdracht;

/// <summary>How contact is safe for the resident; read before the number is.</summary>
public enum Contactregel
{
    NietThuisBellen,
    GeenVoicemail,
    GeenBriefOfMail,
    NoemGeenOrganisatie,
    SpreekAlleenMij,
    AlleenOverdag,
    TolkGeenFamilie,
}

/// <summary>Writes and reads the rules for contact as the text of <see cref="Deelsoort.Contactregels"/>.</summary>
public static class Contactregels
{
    private const char Scheiding = ' ', Einde = '\n';

    /// <summary>The rules on the first line, what was said about them after that.</summary>
    public static string Schrijf(IEnumerable<Contactregel> regels, string toelichting) =>
        string.Join(Scheiding, regels.Distinct().Order()) + Einde + toelichting.Trim();

    /// <summary>What <see cref="Schrijf"/> wrote.</summary>
    /// <exception cref="FormatException">It did not write this.</exception>
    public static (IReadOnlyList<Contactregel> Regels, string Toelichting) Lees(string tekst)
    {
        var einde = tekst.IndexOf(Einde, StringComparison.Ordinal);
        if (einde < 0)
            throw new FormatException("The rules for contact have a first line of their own.");
        var namen = tekst[..einde].Split(Scheiding, StringSplitOptions.RemoveEmptyEntries);
        return ([.. namen.Select(n => Enum.GetNames<Contactregel>().Contains(n) ? Enum.Parse<Contactregel>(n) : throw new FormatException("Unknown rule for contact."))], tekst[(einde + 1)..]);
    }
}
