namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Ids of what cannot wait.</summary>
public static class Spoedsoort
{
    /// <summary>Someone's life is in danger now.</summary>
    public const string Leven = "leven";

    /// <summary>Thoughts of suicide or of hurting oneself, of the teller or of a loved one, also veiled.</summary>
    public const string Zelfmoord = "zelfmoord";

    /// <summary>Violence, abuse or threats, or fear of doing so to a child or partner.</summary>
    public const string Geweld = "geweld";

    /// <summary>No place to sleep tonight.</summary>
    public const string Slaapplek = "slaapplek";

    /// <summary>No food, medicine, power or water.</summary>
    public const string Nood = "nood";

    /// <summary>All of them, what is most urgent first.</summary>
    public static IReadOnlyList<string> Alle { get; } = [Leven, Zelfmoord, Geweld, Slaapplek, Nood];
}
