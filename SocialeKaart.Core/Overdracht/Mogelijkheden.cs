using System.Collections.Immutable;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Something that a person with an account can choose to do with an overdracht: what is likeliest first.</summary>
public enum Mogelijkheid
{
    NeemAan,
    WijsAf,
    LegContact,
    MeldStart,
    ZetOpWachtlijst,
    HaalVanWachtlijst,
    BevestigStart,
    OntkenStart,
    BiedAan,
    NeemOver,
    Vernieuw,
    MeldNietGelukt,
    MeldVergissing,
    TrekToestemmingIn,
    DraagOver,
    GeefVolgkaart,
    TrekIn,
}

/// <summary>"What may I do now?": asked of the rules themselves, so that no button is shown that they refuse, nor one left out that they allow.</summary>
public static class Mogelijkheden
{
    // Passes every check that looks at what is chosen, not at the state: a melding needs no second signature at any age.
    private static readonly Handeling.BiedAan Aanbod = new(new Bestemming(Bestemmingsoort.Toegang, null, null), [Deelsoort.Waarom], Toestemminggever.Inwoner) { Beroepsgeheim = Toestemminggever.Inwoner };

    /// <summary>All that someone may do now; empty: nothing.</summary>
    /// <param name="staat">As it is now.</param>
    /// <param name="wie">Who looks.</param>
    /// <param name="nu">Kind Utc.</param>
    /// <param name="termijnen">Of the municipality.</param>
    public static ImmutableList<Mogelijkheid> Van(Overdrachtstaat staat, Betrokkene wie, DateTime nu, Termijnen termijnen) =>
        [.. Enum.GetValues<Mogelijkheid>().Where(s => Proef(s, nu) is { } handeling
            ? Overdrachtregels.Doe(staat, handeling, wie, nu, termijnen).Fout is null
            : staat.IsOpen && Overdrachtregels.IsHouder(staat, wie))];

    /// <summary>The action of a step that needs nothing to be chosen; null: it does.</summary>
    public static Handeling? ZonderKeuze(Mogelijkheid stap) => stap switch
    {
        Mogelijkheid.NeemAan => new Handeling.NeemAan(),
        Mogelijkheid.LegContact => new Handeling.LegContact(),
        Mogelijkheid.MeldStart => new Handeling.MeldStart(),
        Mogelijkheid.HaalVanWachtlijst => new Handeling.HaalVanWachtlijst(),
        Mogelijkheid.BevestigStart => new Handeling.BevestigStart(),
        Mogelijkheid.OntkenStart => new Handeling.OntkenStart(),
        Mogelijkheid.NeemOver => new Handeling.NeemHouderschapOver(),
        Mogelijkheid.Vernieuw => new Handeling.Vernieuw(),
        Mogelijkheid.MeldVergissing => new Handeling.MeldVergissing(),
        Mogelijkheid.TrekToestemmingIn => new Handeling.TrekToestemmingIn(),
        Mogelijkheid.TrekIn => new Handeling.TrekIn(),
        _ => null,
    };

    // With choices that are always possible; null: a step that changes no state, for the Houder.
    private static Handeling? Proef(Mogelijkheid stap, DateTime nu) => stap switch
    {
        Mogelijkheid.WijsAf => new Handeling.WijsAf(Pogingreden.PastNiet),
        Mogelijkheid.MeldNietGelukt => new Handeling.MeldNietGelukt(Pogingreden.PastNiet),
        Mogelijkheid.ZetOpWachtlijst => new Handeling.ZetOpWachtlijst(Catalogus.Openingstijden.Amsterdam.Datum(nu).AddDays(1)),
        Mogelijkheid.BiedAan => Aanbod,
        Mogelijkheid.DraagOver => new Handeling.DraagHouderschapOver(Guid.Empty),
        _ => ZonderKeuze(stap),
    };
}
