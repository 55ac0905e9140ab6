namespace SocialeKaart.Core.Gesprek;

/// <summary>
/// The omgekeerde toets: from the effect (<see cref="Gespreksstaat.Doel"/>) back to the rules, instead of from the rules to what is refused.
/// </summary>
/// <param name="Wetten">Ids of laws that want it too; at most <see cref="MeesteWetten"/>.</param>
/// <param name="NietsDoen">What happens if nothing is done; at most <see cref="LangsteTekst"/> characters, as the other text.</param>
/// <param name="Ruimte">What room the rules give.</param>
public sealed record OmgekeerdeToets(IReadOnlyList<string> Wetten, string NietsDoen, string Ruimte) : Vertrouwelijk
{
    public const int LangsteTekst = 1_000, MeesteWetten = 20;

    private const int LangsteWet = 40;

    /// <summary>Nothing filled in.</summary>
    public static readonly OmgekeerdeToets Leeg = new([], "", "");

    internal int Tekens => NietsDoen.Length + Ruimte.Length;

    internal OmgekeerdeToets Getoetst()
    {
        Vrijetekst.ToetsAantal(Wetten.Count, MeesteWetten, nameof(Wetten));
        return new OmgekeerdeToets(
            [.. Wetten.Select(w => Vrijetekst.ToetsGevuld(w, LangsteWet, nameof(Wetten))).Distinct()],
            Vrijetekst.Toets(NietsDoen, LangsteTekst, nameof(NietsDoen)),
            Vrijetekst.Toets(Ruimte, LangsteTekst, nameof(Ruimte)));
    }
}
