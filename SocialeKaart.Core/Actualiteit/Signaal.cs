namespace SocialeKaart.Core.Actualiteit;

/// <summary>For whom there is nothing; bands, so that no signaal points at a person.</summary>
public enum Signaalgroep
{
    Iedereen,
    Kinderen,
    Jongeren,
    Volwassenen,
    Ouderen,
    Gezinnen,
    Mantelzorgers,
    Nieuwkomers,
}

/// <summary>
/// "Hier is niets voor": a gap in the sociale kaart. Topic, place and group, and nothing else: no text, no account, no hour.
/// </summary>
public sealed class Signaal
{
    public required Guid Id { get; init; }

    /// <summary>Id of the onderwerp.</summary>
    public required string OnderwerpId { get; init; }

    /// <summary>CBS code of the wijk; null: the whole municipality.</summary>
    public string? WijkCode { get; init; }

    public required Signaalgroep Groep { get; init; }

    public required DateOnly GemeldOp { get; init; }
}
