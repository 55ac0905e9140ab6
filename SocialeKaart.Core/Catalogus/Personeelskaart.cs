using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus;

/// <summary>
/// The catalogue as staff search it: the public snapshot with the entries that are for staff only. Never give it to a public page.
/// </summary>
public sealed class Personeelskaart(KaartLezer lezer)
{
    private volatile Paar? laatste;

    /// <summary>The staff's snapshot that goes with a public one; made again when the public one is another.</summary>
    public async Task<KaartBeeld> Bij(KaartBeeld publiek, CancellationToken stop)
    {
        if (laatste is { } nu && ReferenceEquals(nu.Publiek, publiek))
            return nu.Personeel;
        var personeel = publiek.MetVerborgen(await lezer.LeesVerborgen(publiek, stop));
        laatste = new Paar(publiek, personeel);
        return personeel;
    }

    private sealed record Paar(KaartBeeld Publiek, KaartBeeld Personeel);
}
