namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>An organisatie whose Aanbieders publish their own entries without waiting for the redactie; absent: they wait.</summary>
public sealed class Vertrouwdeorganisatie
{
    public required Guid OrganisatieId { get; init; }

    /// <summary>Id of the account that decided so.</summary>
    public required Guid Door { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Op { get; init; }
}
