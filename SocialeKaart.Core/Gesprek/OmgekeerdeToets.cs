namespace SocialeKaart.Core.Gesprek;

/// <summary>The omgekeerde toets: from the effect back to the rules, instead of from the rules to what is refused.</summary>
/// <param name="Effect">What the family wants to reach; at most <see cref="LangsteTekst"/> characters, as the other texts.</param>
/// <param name="Wetten">Ids of laws that want it too; at most <see cref="MeesteWetten"/>.</param>
/// <param name="NietsDoen">What happens if nothing is done.</param>
/// <param name="Ruimte">What room the rules give.</param>
public sealed record OmgekeerdeToets(string Effect, IReadOnlyList<string> Wetten, string NietsDoen, string Ruimte) : Vertrouwelijk
{
    public const int LangsteTekst = 1_000, MeesteWetten = 20;

    private const int LangsteWet = 40;

    /// <summary>Nothing filled in.</summary>
    public static readonly OmgekeerdeToets Leeg = new("", [], "", "");

    internal int Tekens => Effect.Length + NietsDoen.Length + Ruimte.Length;

    internal OmgekeerdeToets Getoetst()
    {
        Vrijetekst.ToetsAantal(Wetten.Count, MeesteWetten, nameof(Wetten));
        return new OmgekeerdeToets(
            Vrijetekst.Toets(Effect, LangsteTekst, nameof(Effect)),
            [.. Wetten.Select(w => Vrijetekst.ToetsGevuld(w, LangsteWet, nameof(Wetten))).Distinct()],
            Vrijetekst.Toets(NietsDoen, LangsteTekst, nameof(NietsDoen)),
            Vrijetekst.Toets(Ruimte, LangsteTekst, nameof(Ruimte)));
    }
}
