using SocialeKaart.Core.Overdracht;
using static SocialeKaart.Core.Overdracht.Pogingstaat;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>In which position to an overdracht someone is.</summary>
[Flags]
internal enum Positie
{
    Geen = 0,
    Inwoner = 1,
    Houder = 2,
    Afzender = 4,
    Ontvanger = 8,
    Gevraagd = 16,
    FrontofficeNaStilte = 32,
    Klok = 64,
}

/// <summary>
/// What may become of what, and by whom: written down from what the product promises, apart from the code. Null is before the first poging, or after an
/// ended one.
/// </summary>
internal static class Diagram
{
    private const Positie Zender = Positie.Inwoner | Positie.Houder, Beide = Positie.Houder | Positie.Ontvanger, Getuige = Positie.Inwoner | Positie.Houder | Positie.Afzender;

    /// <summary>Every change of a poging, by which action.</summary>
    public static IReadOnlySet<(Pogingstaat? Van, Type Door, Pogingstaat Naar)> Overgangen { get; } = new HashSet<(Pogingstaat?, Type, Pogingstaat)>
    {
        (null, typeof(Handeling.BiedAan), Aangeboden),
        (Aangeboden, typeof(Handeling.NeemAan), Aangenomen),
        (Aangeboden, typeof(Handeling.WijsAf), Afgewezen),
        (Aangeboden, typeof(Handeling.MeldNietGelukt), NietGelukt),
        (Aangeboden, typeof(Handeling.MeldVergissing), Vergissing),
        (Aangeboden, typeof(Handeling.TrekToestemmingIn), Ingetrokken),
        (Aangeboden, typeof(Handeling.TrekIn), Ingetrokken),
        (Aangenomen, typeof(Handeling.LegContact), ContactGelegd),
        (Aangenomen, typeof(Handeling.MeldNietGelukt), NietGelukt),
        (Aangenomen, typeof(Handeling.MeldVergissing), Vergissing),
        (Aangenomen, typeof(Handeling.TrekToestemmingIn), Ingetrokken),
        (Aangenomen, typeof(Handeling.TrekIn), Ingetrokken),
        (ContactGelegd, typeof(Handeling.ZetOpWachtlijst), Wachtlijst),
        (ContactGelegd, typeof(Handeling.BevestigStart), Verbonden),
        (ContactGelegd, typeof(Handeling.MeldNietGelukt), NietGelukt),
        (ContactGelegd, typeof(Handeling.MeldVergissing), Vergissing),
        (ContactGelegd, typeof(Handeling.TrekToestemmingIn), Ingetrokken),
        (ContactGelegd, typeof(Handeling.TrekIn), Ingetrokken),
        (Wachtlijst, typeof(Handeling.HaalVanWachtlijst), ContactGelegd),
        (Wachtlijst, typeof(Handeling.OntkenStart), ContactGelegd),
        (Wachtlijst, typeof(Handeling.BevestigStart), Verbonden),
        (Wachtlijst, typeof(Handeling.MeldNietGelukt), NietGelukt),
        (Wachtlijst, typeof(Handeling.MeldVergissing), Vergissing),
        (Wachtlijst, typeof(Handeling.TrekToestemmingIn), Ingetrokken),
        (Wachtlijst, typeof(Handeling.TrekIn), Ingetrokken),
    };

    /// <summary>In which positions someone may do what.</summary>
    public static IReadOnlyDictionary<Type, Positie> Mag { get; } = new Dictionary<Type, Positie>
    {
        [typeof(Handeling.BiedAan)] = Positie.Houder,
        [typeof(Handeling.NeemAan)] = Positie.Ontvanger,
        [typeof(Handeling.WijsAf)] = Positie.Ontvanger,
        [typeof(Handeling.LegContact)] = Positie.Ontvanger,
        [typeof(Handeling.ZetOpWachtlijst)] = Positie.Ontvanger,
        [typeof(Handeling.HaalVanWachtlijst)] = Positie.Ontvanger,
        [typeof(Handeling.MeldStart)] = Positie.Ontvanger,
        [typeof(Handeling.BevestigStart)] = Getuige,
        [typeof(Handeling.OntkenStart)] = Getuige,
        [typeof(Handeling.MeldNietGelukt)] = Beide,
        [typeof(Handeling.MeldVergissing)] = Beide,
        [typeof(Handeling.TrekToestemmingIn)] = Zender,
        [typeof(Handeling.TrekIn)] = Zender,
        [typeof(Handeling.Vernieuw)] = Zender,
        [typeof(Handeling.DraagHouderschapOver)] = Positie.Houder,
        [typeof(Handeling.NeemHouderschapOver)] = Positie.Gevraagd | Positie.FrontofficeNaStilte,
        [typeof(Handeling.ZegContactgezocht)] = Positie.Inwoner,
        [typeof(Handeling.MeldStilte)] = Positie.Klok,
    };

    /// <summary>Whose consent suffices everywhere at this age.</summary>
    public static Toestemminggever Gever(Leeftijdsgroep leeftijd) => leeftijd switch
    {
        Leeftijdsgroep.OnderTwaalf => Toestemminggever.Ouders,
        Leeftijdsgroep.TwaalfTotZestien => Toestemminggever.InwonerEnVertegenwoordiger,
        _ => Toestemminggever.Vertegenwoordiger,
    };

    /// <summary>Whose consent suffices at which age; a melding at the municipality needs one of them only.</summary>
    public static bool Volstaat(Leeftijdsgroep leeftijd, Toestemminggever gever, bool isMelding) => (leeftijd, gever) switch
    {
        (Leeftijdsgroep.OnderTwaalf, Toestemminggever.Inwoner) => isMelding,
        (Leeftijdsgroep.OnderTwaalf, _) => true,
        (Leeftijdsgroep.TwaalfTotZestien, Toestemminggever.InwonerEnOuders or Toestemminggever.InwonerEnVertegenwoordiger) => true,
        (Leeftijdsgroep.TwaalfTotZestien, _) => isMelding,
        (_, Toestemminggever.Inwoner or Toestemminggever.Vertegenwoordiger) => true,
        _ => false,
    };

    /// <summary>The position of someone, by the state before the action.</summary>
    public static Positie Van(Overdrachtstaat staat, Betrokkene wie)
    {
        if (wie.Wie is not { } account)
            return ReferenceEquals(wie, Betrokkene.Inwoner) ? Positie.Inwoner : Positie.Klok;
        var frontoffice = account.Rollen.Contains(Core.Gebruikers.Rol.Frontoffice);
        var positie = Positie.Geen;
        if (staat.Pogingen.LastOrDefault() is { Staat: Aangeboden or Aangenomen or ContactGelegd or Wachtlijst } poging
            && (poging.Naar.Soort == Bestemmingsoort.Organisatie ? account.Rollen.Contains(Core.Gebruikers.Rol.Ontvanger) && account.Organisatie == poging.Naar.Organisatie : frontoffice))
            positie |= Positie.Ontvanger;
        // Who lost the roles that read stories holds and gets nothing, whatever the row says.
        if (!account.Rollen.Overlaps([Core.Gebruikers.Rol.Toeleider, Core.Gebruikers.Rol.Ontvanger, Core.Gebruikers.Rol.Frontoffice, Core.Gebruikers.Rol.Procesregisseur]))
            return positie;
        if (account.Id == staat.Houder)
            positie |= Positie.Houder;
        if (account.Id == staat.Afzender)
            positie |= Positie.Afzender;
        if (account.Id == staat.Gevraagd)
            positie |= Positie.Gevraagd;
        if (frontoffice && staat.TeruggekomenOp is not null)
            positie |= Positie.FrontofficeNaStilte;
        return positie;
    }
}
