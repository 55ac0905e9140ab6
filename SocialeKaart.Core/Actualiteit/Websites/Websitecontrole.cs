namespace SocialeKaart.Core.Actualiteit.Websites;

/// <summary>How it stands with one web address that is published.</summary>
public sealed class Websitecontrole
{
    /// <summary>So many days it has to be gone before the redactie is told: a server may be down for a while.</summary>
    public const int DagenWeg = 3;

    /// <summary>Between two looks.</summary>
    public static readonly TimeSpan Tussenpoos = TimeSpan.FromDays(7);

    public required string Adres { get; init; }

    /// <summary>Not before this time, UTC.</summary>
    public required DateTime VolgendeOp { get; set; }

    /// <summary>On how many days in a row of looks it was not there.</summary>
    public int Mislukt { get; set; }

    /// <summary>The first of those days, in Amsterdam; null: it was there.</summary>
    public DateOnly? EersteFout { get; set; }

    /// <summary>The last of those days.</summary>
    public DateOnly? LaatsteFout { get; set; }

    /// <summary>Takes what a look came to.</summary>
    /// <param name="uitslag">What was found.</param>
    /// <param name="vandaag">In Amsterdam.</param>
    public void Neem(Websiteuitslag uitslag, DateOnly vandaag)
    {
        if (uitslag == Websiteuitslag.Goed)
        {
            (Mislukt, EersteFout, LaatsteFout) = (0, null, null);
        }
        else if (Websiteuitslagen.IsFout(uitslag) && LaatsteFout != vandaag)
        {
            Mislukt++;
            (EersteFout, LaatsteFout) = (EersteFout ?? vandaag, vandaag);
        }
    }
}
