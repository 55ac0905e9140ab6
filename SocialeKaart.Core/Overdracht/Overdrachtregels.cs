using System.Collections.Immutable;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Overdracht;

/// <summary>What came of an action: the new state, or why not.</summary>
/// <param name="Staat">The state after it; the old one when it was refused.</param>
/// <param name="Fout">Null when it was done.</param>
public readonly record struct Gevolg(Overdrachtstaat Staat, Overdrachtfout? Fout);

/// <summary>
/// The rules of a warm overdracht: who may do what when, and what comes of it. Pure. A poging may end in many ways, the overdracht in two only: the
/// resident has started and another than the recipient says so, or the resident stops.
/// </summary>
public static class Overdrachtregels
{
    // What a Houder needs to reach the resident.
    private static readonly ImmutableSortedSet<Deelsoort> Bereikbaar = [Deelsoort.Naam, Deelsoort.Contact, Deelsoort.Contactregels];

    /// <summary>A new overdracht, without any poging yet: it becomes one with its first <see cref="Handeling.BiedAan"/>.</summary>
    /// <param name="id">Random (version 4).</param>
    /// <param name="afzender">Account of the sender, who is its first Houder.</param>
    /// <param name="grondslag">What it rests on.</param>
    /// <param name="leeftijd">Of the resident.</param>
    /// <param name="beroepsgeheim">Who released the sender from professional secrecy; null: the sender has none.</param>
    /// <param name="nu">Kind Utc.</param>
    /// <param name="termijnen">Of the municipality.</param>
    public static Overdrachtstaat Begin(Guid id, Guid afzender, Grondslag grondslag, Leeftijdsgroep leeftijd, Toestemminggever? beroepsgeheim, DateTime nu, Termijnen termijnen)
    {
        var vandaag = Amsterdam.Datum(nu);
        return new Overdrachtstaat
        {
            Id = id,
            Afzender = afzender,
            Houder = afzender,
            BegonnenOp = nu,
            BewogenOp = nu,
            Grondslag = grondslag,
            Leeftijd = leeftijd,
            Toestemmingen = beroepsgeheim is { } gever ? [new Toestemming(Toestemmingsoort.Beroepsgeheim, null, [], gever, nu)] : [],
            Termijn = Werkdagen.Na(vandaag, termijnen.Antwoord),
            VernieuwenVoor = vandaag.AddDays(7 * termijnen.WekenOpen),
        };
    }

    /// <summary>Does something, or says why not.</summary>
    /// <param name="staat">As it is now.</param>
    /// <param name="handeling">What to do.</param>
    /// <param name="wie">Who does it.</param>
    /// <param name="nu">Kind Utc.</param>
    /// <param name="termijnen">Of the municipality.</param>
    public static Gevolg Doe(Overdrachtstaat staat, Handeling handeling, Betrokkene wie, DateTime nu, Termijnen termijnen)
    {
        if (!Mag(staat, handeling, wie))
            return new Gevolg(staat, Overdrachtfout.MagNiet);
        if (!staat.IsOpen)
            return new Gevolg(staat, Overdrachtfout.Gesloten);
        if (Overdrachtbeletsel.Zoek(staat, handeling, Amsterdam.Datum(nu), termijnen) is { } fout)
            return new Gevolg(staat, fout);
        var na = Overdrachtovergang.Na(staat, handeling, wie, nu, termijnen);
        // A person who acts breaks the silence; that a resident still waits is no such sign.
        var isStil = wie == Betrokkene.Klok || handeling is Handeling.ZegContactgezocht { Gezocht: false } || (wie == Betrokkene.Inwoner && handeling is Handeling.Vernieuw);
        return new Gevolg(isStil ? na : na with { BewogenOp = nu, TeruggekomenOp = null }, null);
    }

    /// <summary>Whether someone is in a position to do this, apart from the state it is in. A closed one is nobody's to change.</summary>
    public static bool Mag(Overdrachtstaat staat, Handeling handeling, Betrokkene wie) => handeling switch
    {
        Handeling.MeldStilte => wie == Betrokkene.Klok,
        Handeling.ZegContactgezocht or Handeling.TrekIn or Handeling.TrekToestemmingIn or Handeling.Vernieuw when wie == Betrokkene.Inwoner => true,
        Handeling.BevestigStart or Handeling.OntkenStart => wie == Betrokkene.Inwoner || IsGetuige(staat, wie),
        Handeling.BiedAan or Handeling.TrekIn or Handeling.TrekToestemmingIn or Handeling.Vernieuw or Handeling.DraagHouderschapOver => IsHouder(staat, wie),
        Handeling.NeemHouderschapOver => KanHouderWorden(staat, wie),
        Handeling.MeldNietGelukt or Handeling.MeldVergissing => IsHouder(staat, wie) || IsOntvanger(staat, wie),
        Handeling.NeemAan or Handeling.WijsAf or Handeling.LegContact or Handeling.ZetOpWachtlijst or Handeling.HaalVanWachtlijst or Handeling.MeldStart => IsOntvanger(staat, wie),
        _ => false,
    };

    public static bool IsHouder(Overdrachtstaat staat, Betrokkene wie) => wie.LeestVerhalen && wie.Wie!.Id == staat.Houder;

    public static bool IsAfzender(Overdrachtstaat staat, Betrokkene wie) => wie.LeestVerhalen && wie.Wie!.Id == staat.Afzender;

    /// <summary>Whether the poging that runs is offered to this one's people.</summary>
    public static bool IsOntvanger(Overdrachtstaat staat, Betrokkene wie) => staat.Lopend is { } poging && wie.Ontvangt(poging.Naar);

    /// <summary>Whether it is there to see at all: that it exists, with whom it is and until when. Never a word of the story.</summary>
    public static bool ZietBestaan(Overdrachtstaat staat, Betrokkene wie) =>
        wie == Betrokkene.Inwoner || IsHouder(staat, wie) || IsAfzender(staat, wie) || IsOntvanger(staat, wie) || KanHouderWorden(staat, wie)
        || (wie.Wie?.Is(Gebruikers.Rol.Frontoffice) ?? false)
        || (staat.Status == Overdrachtstatus.Verbonden && wie.Ontvangt(staat.Pogingen[^1].Naar));

    /// <summary>Whether the resident took back what this one's people were asked last: nothing of it is visible there any more, but that nobody there looks for contact is said.</summary>
    public static bool IsTeruggenomen(Overdrachtstaat staat, Betrokkene wie) => staat.Pogingen.FindLast(p => wie.Ontvangt(p.Naar)) is { Staat: Pogingstaat.Ingetrokken };

    /// <summary>The state as someone who sees that it exists may see it: where else help was looked for, and why it came to nothing there, is no business of a recipient.</summary>
    public static Overdrachtstaat Beeld(Overdrachtstaat staat, Betrokkene wie) =>
        IsHouder(staat, wie) || IsAfzender(staat, wie) || KanHouderWorden(staat, wie) || (wie.Wie?.Is(Gebruikers.Rol.Frontoffice) ?? false) ? staat : staat with
        {
            Pogingen = staat.Pogingen.FindAll(p => wie.Ontvangt(p.Naar)),
            Toestemmingen = staat.Toestemmingen.FindAll(t => t.Naar is not null && wie.Ontvangt(t.Naar)),
        };

    /// <summary>Which parts of the story someone may open.</summary>
    public static ImmutableSortedSet<Deelsoort> Zichtbaar(Overdrachtstaat staat, Betrokkene wie)
    {
        // Once withdrawn nothing rests on consent any more: nobody but the resident reads it until it is deleted.
        if (wie == Betrokkene.Inwoner || (IsAfzender(staat, wie) && (staat.IsOpen || (IsHouder(staat, wie) && staat.Status != Overdrachtstatus.Ingetrokken))))
            return [.. Enum.GetValues<Deelsoort>()];
        if (IsHouder(staat, wie) && staat.Status != Overdrachtstatus.Ingetrokken)
            return VoorHouder(staat);
        // A recipient reads what was shared while there is something to do with it, and what it started with after.
        if (staat.Pogingen is [.., { IsOpen: true } or { Staat: Pogingstaat.Verbonden }] && staat.Pogingen[^1] is var poging && wie.Ontvangt(poging.Naar))
            return [.. poging.Delen.Where(d => Gedeeld(staat, poging.Naar, d))];
        // After silence the front office may help only with what was shared with it before.
        if (staat is { IsOpen: true, TeruggekomenOp: not null } && (wie.Wie?.Is(Gebruikers.Rol.Frontoffice) ?? false))
            return [.. Enum.GetValues<Deelsoort>().Where(d => Gedeeld(staat, new Bestemming(Bestemmingsoort.Frontoffice, null, null), d))];
        return [];
    }

    /// <summary>
    /// Which parts the Houder may open while it is open. Who took over was not there when it was told: reads what is needed to reach the resident, and
    /// what the resident let others read.
    /// </summary>
    public static ImmutableSortedSet<Deelsoort> VoorHouder(Overdrachtstaat staat) => staat.Houder == staat.Afzender
        ? [.. Enum.GetValues<Deelsoort>()]
        : Bereikbaar.Union(staat.Toestemmingen.Where(t => t is { Geldt: true, Soort: Toestemmingsoort.Delen }).SelectMany(t => t.Delen));

    private static bool Gedeeld(Overdrachtstaat staat, Bestemming naar, Deelsoort deel) =>
        staat.Toestemmingen.Exists(t => t is { Geldt: true, Soort: Toestemmingsoort.Delen, Naar: not null } && t.Naar.IsZelfde(naar) && t.Delen.Contains(deel));

    private static bool KanHouderWorden(Overdrachtstaat staat, Betrokkene wie) =>
        wie.LeestVerhalen && wie.Wie!.Id != staat.Houder && (staat.Gevraagd == wie.Wie.Id || (staat.TeruggekomenOp is not null && wie.Wie.Is(Gebruikers.Rol.Frontoffice)));

    // Someone other than the recipient: never who receives for it, nor a colleague there who was asked to hold it.
    private static bool IsGetuige(Overdrachtstaat staat, Betrokkene wie) =>
        (IsAfzender(staat, wie) || (IsHouder(staat, wie) && !IsCollega(staat, wie))) && !IsOntvanger(staat, wie);

    private static bool IsCollega(Overdrachtstaat staat, Betrokkene wie) => staat.Lopend?.Naar.Organisatie is { } ontvangend && wie.Wie?.Organisatie == ontvangend;
}
