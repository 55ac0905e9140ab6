using System.Collections.Immutable;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Overdracht;
using static SocialeKaart.Tests.Overdracht.Mensen;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>Follows one overdracht step by step, keeps its own books of who consented to what and who said what, and throws at the first promise that is broken.</summary>
internal sealed class Toezicht(Leeftijdsgroep leeftijd, Termijnen termijnen, DateTime begin)
{
    // Who receives, as a word: the front office receives both what is asked of it and what goes to the front door.
    private readonly Dictionary<Guid, HashSet<Deelsoort>> toegestaan = [];
    private Betrokkene? startgemeldDoor;

    public Overdrachtstaat Staat { get; private set; } =
        Overdrachtregels.Begin(Guid.NewGuid(), IdVan(Afzender), Grondslag.Toestemming, leeftijd, Toestemminggever.Inwoner, begin, termijnen);

    public DateTime Nu { get; private set; } = begin;

    private DateOnly Vandaag => Amsterdam.Datum(Nu);

    /// <summary>All steps of a story, watched.</summary>
    public static Toezicht Volg(Verloop verloop, DateTime begin, Termijnen termijnen)
    {
        var toezicht = new Toezicht(verloop.Leeftijd, termijnen, begin);
        toezicht.Kijk();
        foreach (var stap in verloop.Stappen)
        {
            toezicht.Nu = toezicht.Nu.AddDays(stap.Dagen).AddMinutes(1);
            if (stap.Kies(toezicht.Staat, Allen, toezicht.Nu, termijnen) is { } keuze)
                toezicht.Doe(keuze.Wie, keuze.Handeling);
        }

        return toezicht;
    }

    /// <summary>Does one thing and checks what came of it.</summary>
    public Overdrachtfout? Doe(Betrokkene wie, Handeling handeling)
    {
        var van = Staat;
        var (na, fout) = Overdrachtregels.Doe(van, handeling, wie, Nu, termijnen);
        if (fout is not null)
        {
            na.ShouldBeSameAs(van, "what is refused changes nothing");
            return fout;
        }

        van.Status.ShouldBe(Overdrachtstatus.Open, "what is closed stays as it is");
        Mocht(van, handeling, wie);
        (na.Id, na.Afzender, na.BegonnenOp, na.Grondslag, na.Leeftijd).ShouldBe((van.Id, van.Afzender, van.BegonnenOp, van.Grondslag, van.Leeftijd));
        VolgtDiagram(van, handeling, na);
        HoudtHouder(van, handeling, wie, na);
        IsBevestigd(handeling, wie, na);
        HeeftDatum(handeling, na);
        Boek(van, handeling, wie);
        Staat = na;
        Kijk();
        return null;
    }

    /// <summary>With nobody left but one of the front office and another recipient, it still gets to a start.</summary>
    public void KomtVerder()
    {
        Nu = Amsterdam.OpeningUtc(Staat.Termijn > Vandaag ? Staat.Termijn.AddDays(1) : Vandaag.AddDays(1), new TimeOnly(9, 0));
        Doe(Klok, new Handeling.MeldStilte()).ShouldBeNull();
        if (Staat.Houder != IdVan(Front))
            Doe(Front, new Handeling.NeemHouderschapOver()).ShouldBeNull();
        if (Staat.Lopend is not null)
            Doe(Front, new Handeling.MeldNietGelukt(Pogingreden.GeenAntwoord)).ShouldBeNull();
        Doe(Front, new Handeling.BiedAan(NaarAnder, [Deelsoort.Waarom], Diagram.Gever(leeftijd)) { Beroepsgeheim = Diagram.Gever(leeftijd) }).ShouldBeNull();
        Doe(AndereOntvanger, new Handeling.NeemAan()).ShouldBeNull();
        Doe(AndereOntvanger, new Handeling.LegContact()).ShouldBeNull();
        Doe(AndereOntvanger, new Handeling.MeldStart()).ShouldBeNull();
        Doe(Front, new Handeling.BevestigStart()).ShouldBeNull();
        Staat.Status.ShouldBe(Overdrachtstatus.Verbonden);
    }

    /// <summary>Whether what was done was for this one to do.</summary>
    public static void Mocht(Overdrachtstaat van, Handeling handeling, Betrokkene wie)
    {
        var positie = Diagram.Van(van, wie);
        (positie & Diagram.Mag[handeling.GetType()]).ShouldNotBe(Positie.Geen, $"{handeling} is not for who is {positie}");
        if (handeling is not Handeling.BevestigStart || wie.Wie is not { } account)
            return;
        positie.HasFlag(Positie.Ontvanger).ShouldBeFalse("another than the recipient confirms");
        if (account.Id != van.Afzender)
            account.Organisatie.ShouldNotBe(van.Pogingen[^1].Naar.Organisatie ?? Guid.Empty, "a colleague of the recipient is no other");
    }

    private static void VolgtDiagram(Overdrachtstaat van, Handeling handeling, Overdrachtstaat na)
    {
        na.Pogingen.Count.ShouldBe(van.Pogingen.Count + (handeling is Handeling.BiedAan ? 1 : 0));
        var ouder = handeling is Handeling.BiedAan ? van.Pogingen : van.Pogingen.SkipLast(1).ToImmutableList();
        na.Pogingen.Take(ouder.Count).ShouldBe(ouder, "an earlier poging is history");
        if (na.Pogingen is not [.., var nu])
            return;
        var was = handeling is Handeling.BiedAan ? null : van.Pogingen[^1];
        if (was is not null)
            (nu.Nummer, nu.Naar, nu.Delen).ShouldBe((was.Nummer, was.Naar, was.Delen));
        if (was?.Staat != nu.Staat)
            Diagram.Overgangen.ShouldContain((was?.Staat, handeling.GetType(), nu.Staat));
    }

    private static void HoudtHouder(Overdrachtstaat van, Handeling handeling, Betrokkene wie, Overdrachtstaat na)
    {
        if (na.Houder != van.Houder)
            (handeling, na.Houder, na.Gevraagd).ShouldBe((new Handeling.NeemHouderschapOver(), IdVan(wie), null), "only who takes over becomes Houder, and is asked for no more");
        else
            handeling.ShouldNotBeOfType<Handeling.NeemHouderschapOver>();
    }

    private void IsBevestigd(Handeling handeling, Betrokkene wie, Overdrachtstaat na)
    {
        (na.Status == Overdrachtstatus.Verbonden).ShouldBe(handeling is Handeling.BevestigStart);
        (na.Status == Overdrachtstatus.Ingetrokken).ShouldBe(handeling is Handeling.TrekIn);
        if (handeling is not Handeling.BevestigStart)
            return;
        startgemeldDoor.ShouldNotBeNull("a start comes before its confirmation");
        (wie == startgemeldDoor).ShouldBeFalse();
    }

    // Whoever gets the turn, or another term, has time for it.
    private void HeeftDatum(Handeling handeling, Overdrachtstaat na)
    {
        if (na.IsOpen && handeling is not (Handeling.DraagHouderschapOver or Handeling.Vernieuw or Handeling.ZegContactgezocht))
            na.Termijn.ShouldBeGreaterThanOrEqualTo(handeling is Handeling.NeemHouderschapOver ? Vandaag : Vandaag.AddDays(1), $"after {handeling} there is a next date");
    }

    private void Boek(Overdrachtstaat van, Handeling handeling, Betrokkene wie)
    {
        switch (handeling)
        {
            case Handeling.BiedAan h:
                Diagram.Volstaat(leeftijd, h.Gever, h.Naar.Soort == Bestemmingsoort.Toegang).ShouldBeTrue("nobody decides for who decides");
                van.Pogingen.Exists(p => p.IsOpen).ShouldBeFalse("two at once");
                h.Delen.ShouldNotBeEmpty();
                if (van.Houder == van.Afzender && van.Pogingen.Count > 0)
                    h.Beroepsgeheim.ShouldNotBeNull("the sender has a secrecy, and is released from it for each recipient");
                (toegestaan.TryGetValue(Bij(h.Naar), out var al) ? al : toegestaan[Bij(h.Naar)] = []).UnionWith(h.Delen);
                startgemeldDoor = null;
                break;
            case Handeling.MeldStart:
                startgemeldDoor = wie;
                break;
            case Handeling.OntkenStart:
                startgemeldDoor = null;
                break;
            case Handeling.MeldVergissing or Handeling.TrekToestemmingIn:
                toegestaan.Remove(Bij(van.Pogingen[^1].Naar));
                break;
            case Handeling.TrekIn:
                toegestaan.Clear();
                break;
        }
    }

    // What holds at every moment, whatever was done.
    private void Kijk()
    {
        Allen.Select(w => w.Wie?.Id).ShouldContain(Staat.Houder, "there is always a Houder");
        Staat.Pogingen.Select(p => p.Nummer).ShouldBe(Enumerable.Range(1, Staat.Pogingen.Count));
        Staat.Pogingen.SkipLast(1).Any(p => p.IsOpen).ShouldBeFalse("one at a time");
        if (Staat.IsOpen)
        {
            Staat.GeslotenOp.ShouldBeNull();
            Staat.Termijn.ShouldBeGreaterThan(Amsterdam.Datum(Staat.BegonnenOp));
            Staat.Pogingen.Exists(p => p.Staat == Pogingstaat.Verbonden).ShouldBeFalse();
            (Overdrachtregels.Doe(Staat, new Handeling.MeldStilte(), Klok, Nu, termijnen).Fout is null).ShouldBe(Vandaag > Staat.Termijn, "silence is noticed the day after, not before");
            foreach (var wie in Allen.Where(w => (Diagram.Van(Staat, w) & (Positie.Inwoner | Positie.Houder)) != Positie.Geen))
                Overdrachtregels.Doe(Staat, new Handeling.TrekIn(), wie, Nu, termijnen).Staat.Status.ShouldBe(Overdrachtstatus.Ingetrokken, "the resident can always stop, also by asking the Houder");
        }
        else
        {
            Staat.GeslotenOp.ShouldNotBeNull();
            Staat.Pogingen.Exists(p => p.IsOpen).ShouldBeFalse();
            Allen.Any(w => Stap.Handelingen(Vandaag).Any(h => Overdrachtregels.Doe(Staat, h, w, Nu, termijnen).Fout is null)).ShouldBeFalse("an end is final");
        }

        Staat.Toestemmingen.Where(t => t.Soort != Toestemmingsoort.Beroepsgeheim).ShouldAllBe(t => t.Ontbreekt.HasValue == !Diagram.Volstaat(leeftijd, t.Gever, false), "who is missing stands with the consent");
        foreach (var wie in Allen)
            ZietNietTeVeel(wie);
    }

    private void ZietNietTeVeel(Betrokkene wie)
    {
        var (ziet, positie) = (Overdrachtregels.Zichtbaar(Staat, wie), Diagram.Van(Staat, wie));
        if (ziet.IsEmpty || wie == Inwoner)
            return;
        Overdrachtregels.ZietBestaan(Staat, wie).ShouldBeTrue("who reads it, sees that it is there");
        Staat.Status.ShouldNotBe(Overdrachtstatus.Ingetrokken, "after withdrawal nobody reads");
        if (positie.HasFlag(Positie.Afzender) && (positie.HasFlag(Positie.Houder) || Staat.IsOpen))
            return;
        if (positie.HasFlag(Positie.Houder))
        {
            ziet.ShouldBeSubsetOf(toegestaan.Values.SelectMany(d => d).Concat([Deelsoort.Naam, Deelsoort.Contact, Deelsoort.Contactregels]), "who took over was not there when it was told");
            return;
        }

        var laatste = Staat.Pogingen[^1];
        var ontvangt = wie.Ontvangt(laatste.Naar) && (laatste.IsOpen || laatste.Staat == Pogingstaat.Verbonden);
        var naStilte = positie.HasFlag(Positie.FrontofficeNaStilte);
        (ontvangt || naStilte).ShouldBeTrue($"who is {positie} has nothing to read");
        if (!naStilte || laatste.Staat == Pogingstaat.Verbonden)
            ziet.ShouldBeSubsetOf(laatste.Delen);
        ziet.ShouldBeSubsetOf(toegestaan.GetValueOrDefault(naStilte && !ontvangt ? Gemeente : Bij(laatste.Naar)) ?? []);
        if (ziet.Contains(Deelsoort.Contact))
            ziet.ShouldContain(Deelsoort.Contactregels, "no number without how to use it");
    }

    private static Guid Bij(Bestemming naar) => naar.Organisatie ?? Gemeente;
}
