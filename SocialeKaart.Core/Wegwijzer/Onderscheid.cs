namespace SocialeKaart.Core.Wegwijzer;

/// <summary>The onderwerpen whose offers differ by age, or by who lives in the household.</summary>
/// <param name="Leeftijd">Ids where the age of who answers makes a difference.</param>
/// <param name="Huis">Ids where children or household make a difference.</param>
public sealed record Onderscheid(IReadOnlySet<string> Leeftijd, IReadOnlySet<string> Huis)
{
    /// <summary>Nothing makes a difference.</summary>
    public static readonly Onderscheid Geen = new(new HashSet<string>(), new HashSet<string>());
}
