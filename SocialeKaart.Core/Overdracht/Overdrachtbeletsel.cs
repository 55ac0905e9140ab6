namespace SocialeKaart.Core.Overdracht;

/// <summary>What stands in the way of an action by someone who may do it.</summary>
internal static class Overdrachtbeletsel
{
    /// <summary>Null when nothing does.</summary>
    public static Overdrachtfout? Zoek(Overdrachtstaat staat, Handeling handeling, DateOnly vandaag, Termijnen termijnen) => handeling switch
    {
        Handeling.BiedAan h => BijAanbod(staat, h),
        Handeling.NeemAan or Handeling.WijsAf => Eis(staat.Lopend?.Staat is Pogingstaat.Aangeboden),
        Handeling.LegContact => Eis(staat.Lopend?.Staat is Pogingstaat.Aangenomen),
        Handeling.ZetOpWachtlijst h => Eis(staat.Lopend is { Staat: Pogingstaat.ContactGelegd or Pogingstaat.Wachtlijst, GestartOp: null })
            ?? (h.PlekOp > vandaag && h.PlekOp <= vandaag.AddDays(7 * termijnen.WekenOpen) ? null : Overdrachtfout.DatumKanNiet),
        Handeling.HaalVanWachtlijst => Eis(staat.Lopend is { Staat: Pogingstaat.Wachtlijst, GestartOp: null }),
        Handeling.MeldStart => Eis(staat.Lopend is { Staat: Pogingstaat.ContactGelegd or Pogingstaat.Wachtlijst, GestartOp: null }),
        Handeling.BevestigStart or Handeling.OntkenStart => Eis(staat.Lopend?.GestartOp is not null),
        Handeling.MeldNietGelukt or Handeling.MeldVergissing or Handeling.TrekToestemmingIn => Eis(staat.Lopend is not null),
        Handeling.DraagHouderschapOver h => h.Aan == staat.Houder ? Overdrachtfout.KanNietNu : null,
        Handeling.MeldStilte => Eis(vandaag > staat.Termijn),
        _ => null,
    };

    private static Overdrachtfout? BijAanbod(Overdrachtstaat staat, Handeling.BiedAan aanbod) =>
        staat.Lopend is not null ? Overdrachtfout.LooptNog
        : aanbod.Delen.IsEmpty ? Overdrachtfout.NietsTeDelen
        : !Leeftijdsregels.Volstaat(staat.Leeftijd, aanbod.Gever, aanbod.Naar.Soort == Bestemmingsoort.Toegang) ? Overdrachtfout.GeenToestemming
        // Secrecy is lifted by the same people as decide about sharing.
        : staat.VraagtBeroepsgeheim && !(aanbod.Beroepsgeheim is { } vrij && Leeftijdsregels.Volstaat(staat.Leeftijd, vrij, aanbod.Naar.Soort == Bestemmingsoort.Toegang)) ? Overdrachtfout.GeenToestemming
        // How contact is safe is never left behind where a number goes.
        : aanbod.Delen.Contains(Deelsoort.Contact) && !aanbod.Delen.Contains(Deelsoort.Contactregels) ? Overdrachtfout.GeenToestemming
        : null;

    private static Overdrachtfout? Eis(bool kan) => kan ? null : Overdrachtfout.KanNietNu;
}
