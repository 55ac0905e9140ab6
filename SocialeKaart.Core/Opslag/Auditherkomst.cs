namespace SocialeKaart.Core.Opslag;

/// <summary>Where something was done, for <see cref="AuditRegel.Herkomst"/>.</summary>
public static class Auditherkomst
{
    /// <summary>By staff, signed in.</summary>
    public const string Werkplek = "werkplek";

    /// <summary>By a resident who follows an own overdracht.</summary>
    public const string Volg = "volg";

    /// <summary>In a public form.</summary>
    public const string Formulier = "formulier";

    /// <summary>At the command line.</summary>
    public const string Opdracht = "opdracht";

    /// <summary>By the application itself.</summary>
    public const string Systeem = "systeem";
}
