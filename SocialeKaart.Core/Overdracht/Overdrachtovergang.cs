using System.Collections.Immutable;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Overdracht;

/// <summary>The state after an action that may be done.</summary>
internal static class Overdrachtovergang
{
    public static Overdrachtstaat Na(Overdrachtstaat staat, Handeling handeling, Betrokkene wie, DateTime nu, Termijnen termijnen)
    {
        var na = Doe(staat, handeling, wie, nu, termijnen);
        // What the resident said of contact is about what was then: whoever comes further, or takes it up, begins anew.
        return handeling is Handeling.ZegContactgezocht or Handeling.NeemAan or Handeling.Vernieuw or Handeling.DraagHouderschapOver or Handeling.MeldStilte ? na : na with { ContactGezocht = null };
    }

    private static Overdrachtstaat Doe(Overdrachtstaat staat, Handeling handeling, Betrokkene wie, DateTime nu, Termijnen termijnen)
    {
        var vandaag = Amsterdam.Datum(nu);
        return handeling switch
        {
            Handeling.BiedAan h => (staat with
            {
                Pogingen = staat.Pogingen.Add(new Poging(staat.Pogingen.Count + 1, h.Naar, h.Delen, Pogingstaat.Aangeboden, nu)),
                Toestemmingen = staat.Toestemmingen.AddRange(
                [
                    new Toestemming(Toestemmingsoort.Hulp, h.Naar, [], h.Gever, nu) { Ontbreekt = Ontbreekt(staat, h) },
                    new Toestemming(Toestemmingsoort.Delen, h.Naar, h.Delen, h.Gever, nu) { Ontbreekt = Ontbreekt(staat, h) },
                    .. h.Beroepsgeheim is { } vrij ? [new Toestemming(Toestemmingsoort.Beroepsgeheim, h.Naar, [], vrij, nu)] : Array.Empty<Toestemming>(),
                ]),
            }).Binnen(termijnen.Antwoord, vandaag),
            Handeling.NeemAan => staat.Poging(p => p with { Staat = Pogingstaat.Aangenomen, Sinds = nu, AangenomenDoor = wie.Wie!.Id }).Binnen(termijnen.EersteContact, vandaag),
            Handeling.WijsAf h => staat.Eindig(Pogingstaat.Afgewezen, h.Reden, nu).Binnen(termijnen.Antwoord, vandaag),
            Handeling.LegContact => staat.Poging(p => p with { Staat = Pogingstaat.ContactGelegd, Sinds = nu }).Binnen(termijnen.Start, vandaag),
            Handeling.ZetOpWachtlijst h => staat.Poging(p => p with { Staat = Pogingstaat.Wachtlijst, Sinds = nu, PlekOp = h.PlekOp }).TotPlek(h.PlekOp, termijnen, vandaag),
            Handeling.HaalVanWachtlijst => staat.Poging(p => p with { Staat = Pogingstaat.ContactGelegd, Sinds = nu, PlekOp = null }).Binnen(termijnen.Start, vandaag),
            Handeling.MeldStart => staat.Poging(p => p with { GestartOp = nu, OntkendOp = null, OntkendDoor = null }).Binnen(termijnen.Antwoord, vandaag),
            Handeling.OntkenStart => staat.Poging(p => p with { GestartOp = null, Staat = Pogingstaat.ContactGelegd, PlekOp = null, Sinds = nu, OntkendOp = nu, OntkendDoor = wie.Wie?.Id }).Binnen(termijnen.EersteContact, vandaag),
            Handeling.BevestigStart => staat.Poging(p => p with { Staat = Pogingstaat.Verbonden, Sinds = nu }).Sluit(Overdrachtstatus.Verbonden, nu),
            Handeling.MeldNietGelukt h => staat.Eindig(Pogingstaat.NietGelukt, h.Reden, nu).Binnen(termijnen.Antwoord, vandaag),
            Handeling.MeldVergissing => staat.TrekDelenIn(nu).Eindig(Pogingstaat.Vergissing, null, nu).Binnen(termijnen.Antwoord, vandaag),
            Handeling.TrekToestemmingIn => staat.TrekDelenIn(nu).Eindig(Pogingstaat.Ingetrokken, Pogingreden.InwonerWilAnders, nu).Binnen(termijnen.Antwoord, vandaag),
            Handeling.TrekIn => (staat.Lopend is null ? staat : staat.Eindig(Pogingstaat.Ingetrokken, null, nu)).AllesIngetrokken(nu).Sluit(Overdrachtstatus.Ingetrokken, nu),
            Handeling.DraagHouderschapOver h => staat with { Gevraagd = h.Aan },
            Handeling.NeemHouderschapOver => (staat with { Houder = wie.Wie!.Id, Gevraagd = null }).MetTijdVoorHouder(termijnen, vandaag),
            Handeling.Vernieuw => (staat with { VernieuwenVoor = vandaag.AddDays(7 * termijnen.WekenOpen) }).NaVernieuwen(wie, termijnen, vandaag),
            Handeling.ZegContactgezocht h => staat with { ContactGezocht = h.Gezocht },
            // What is silent again and again keeps coming back: there is always a next date.
            Handeling.MeldStilte => (staat with { TeruggekomenOp = nu }).Binnen(termijnen.Antwoord, vandaag),
            _ => throw new ArgumentOutOfRangeException(nameof(handeling)),
        };
    }

    private static Ontbreekreden? Ontbreekt(Overdrachtstaat staat, Handeling.BiedAan aanbod) =>
        Leeftijdsregels.MistIemand(staat.Leeftijd, aanbod.Gever) ? aanbod.Ontbreekt ?? Ontbreekreden.NogNietGevraagd : null;

    // Who waits for a place long enough is first asked whether it is still wanted: whatever comes first is the next date.
    private static Overdrachtstaat TotPlek(this Overdrachtstaat staat, DateOnly plekOp, Termijnen termijnen, DateOnly vandaag)
    {
        var vernieuwen = staat.VernieuwenVoor > vandaag ? staat.VernieuwenVoor : Werkdagen.Na(vandaag, termijnen.Antwoord);
        return staat with { Termijn = plekOp < vernieuwen ? plekOp : vernieuwen };
    }

    // Still wanted: from now on it waits for the place again. After silence only the Houder ends that; a resident who still waits does not.
    private static Overdrachtstaat NaVernieuwen(this Overdrachtstaat staat, Betrokkene wie, Termijnen termijnen, DateOnly vandaag) =>
        staat.Lopend is { Staat: Pogingstaat.Wachtlijst, GestartOp: null, PlekOp: { } plekOp } && plekOp > vandaag && (staat.TeruggekomenOp is null || wie != Betrokkene.Inwoner)
            ? staat.TotPlek(plekOp, termijnen, vandaag)
            : staat;

    // A new Houder gets time to begin; what a recipient promised stays as it was.
    private static Overdrachtstaat MetTijdVoorHouder(this Overdrachtstaat staat, Termijnen termijnen, DateOnly vandaag) =>
        staat.Lopend is null || staat.Termijn < vandaag ? staat.Binnen(termijnen.Antwoord, vandaag) : staat;

    private static Overdrachtstaat Binnen(this Overdrachtstaat staat, int werkdagen, DateOnly vandaag) => staat with { Termijn = Werkdagen.Na(vandaag, werkdagen) };

    private static Overdrachtstaat Poging(this Overdrachtstaat staat, Func<Poging, Poging> wijzig) =>
        staat with { Pogingen = staat.Pogingen.SetItem(staat.Pogingen.Count - 1, wijzig(staat.Pogingen[^1])) };

    private static Overdrachtstaat Eindig(this Overdrachtstaat staat, Pogingstaat einde, Pogingreden? reden, DateTime nu) =>
        staat.Poging(p => p with { Staat = einde, Reden = reden, Sinds = nu });

    private static Overdrachtstaat Sluit(this Overdrachtstaat staat, Overdrachtstatus status, DateTime nu) =>
        staat with { Status = status, GeslotenOp = nu, Gevraagd = null };

    private static Overdrachtstaat TrekDelenIn(this Overdrachtstaat staat, DateTime nu)
    {
        var naar = staat.Pogingen[^1].Naar;
        return staat with { Toestemmingen = staat.Toestemmingen.ConvertAll(t => t is { Geldt: true, Naar: not null } && t.Naar.IsZelfde(naar) ? t with { IngetrokkenOp = nu } : t) };
    }

    private static Overdrachtstaat AllesIngetrokken(this Overdrachtstaat staat, DateTime nu) =>
        staat with { Toestemmingen = staat.Toestemmingen.ConvertAll(t => t.Geldt ? t with { IngetrokkenOp = nu } : t) };
}
