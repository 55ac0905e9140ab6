using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Where a consult zonder naam stands.</summary>
public enum Consultstatus
{
    Open,
    Beantwoord,
    Ingetrokken,
}

/// <summary>What can be done with a consult.</summary>
public enum Consulthandeling
{
    /// <summary>The Houder, or a colleague of the front office, answers.</summary>
    Beantwoord,

    /// <summary>Who asked writes more: it is open again.</summary>
    VraagDoor,

    /// <summary>Who asked needs it no more.</summary>
    TrekIn,

    /// <summary>A colleague of the front office becomes Houder.</summary>
    NeemOver,

    /// <summary>The clock: the term is over.</summary>
    MeldStilte,
}

/// <summary>
/// A question about someone without personal data: all of it but its words. Held by a named person of the front office from the first moment; while it
/// is open there is a day by which it is answered.
/// </summary>
public sealed record Consultstaat
{
    public required Guid Id { get; init; }

    /// <summary>Account that asked; null: someone by the public form, known by code and second secret.</summary>
    public Guid? Vrager { get; init; }

    /// <summary>Account of the front office.</summary>
    public required Guid Houder { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime GesteldOp { get; init; }

    public Consultstatus Status { get; init; } = Consultstatus.Open;

    /// <summary>How many messages there are, the first question counted.</summary>
    public int Berichten { get; init; } = 1;

    public required DateOnly Termijn { get; init; }

    /// <summary>UTC; null: not silent.</summary>
    public DateTime? TeruggekomenOp { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime BewogenOp { get; init; }

    /// <summary>UTC; null while open.</summary>
    public DateTime? GeslotenOp { get; init; }

    /// <summary>A new question.</summary>
    public static Consultstaat Begin(Guid id, Guid? vrager, Guid houder, DateTime nu, Termijnen termijnen) => new()
    {
        Id = id,
        Vrager = vrager,
        Houder = houder,
        GesteldOp = nu,
        BewogenOp = nu,
        Termijn = Werkdagen.Na(Amsterdam.Datum(nu), termijnen.Antwoord),
    };

    /// <summary>Whether someone asked this.</summary>
    public bool IsVrager(Betrokkene wie) => Vrager is null ? wie == Betrokkene.Inwoner : wie.Wie?.Id == Vrager;

    /// <summary>Does something, or says why not.</summary>
    public (Consultstaat Staat, Overdrachtfout? Fout) Doe(Consulthandeling handeling, Betrokkene wie, DateTime nu, Termijnen termijnen)
    {
        var mag = handeling switch
        {
            Consulthandeling.Beantwoord or Consulthandeling.NeemOver => wie.Wie?.Is(Rol.Frontoffice) ?? false,
            Consulthandeling.VraagDoor or Consulthandeling.TrekIn => IsVrager(wie),
            _ => wie == Betrokkene.Klok,
        };
        if (!mag)
            return (this, Overdrachtfout.MagNiet);
        if (Status == Consultstatus.Ingetrokken)
            return (this, Overdrachtfout.Gesloten);
        var vandaag = Amsterdam.Datum(nu);
        var kan = handeling switch
        {
            Consulthandeling.Beantwoord => Status == Consultstatus.Open,
            Consulthandeling.NeemOver => Status == Consultstatus.Open && wie.Wie!.Id != Houder,
            Consulthandeling.MeldStilte => Status == Consultstatus.Open && vandaag > Termijn,
            _ => true,
        };
        if (!kan)
            return (this, Overdrachtfout.KanNietNu);
        var termijn = Werkdagen.Na(vandaag, termijnen.Antwoord);
        // Who writes more while nobody answered waits no longer for it, and breaks no silence.
        var (naVraag, bewogen) = Status == Consultstatus.Open ? (Termijn, BewogenOp) : (termijn, nu);
        return (handeling switch
        {
            Consulthandeling.Beantwoord => this with { Status = Consultstatus.Beantwoord, GeslotenOp = nu, Berichten = Berichten + 1, BewogenOp = nu, TeruggekomenOp = null },
            Consulthandeling.VraagDoor => this with { Status = Consultstatus.Open, GeslotenOp = null, Berichten = Berichten + 1, BewogenOp = bewogen, Termijn = naVraag },
            Consulthandeling.TrekIn => this with { Status = Consultstatus.Ingetrokken, GeslotenOp = nu, BewogenOp = nu },
            Consulthandeling.NeemOver => this with { Houder = wie.Wie!.Id, BewogenOp = nu, Termijn = termijn, TeruggekomenOp = null },
            _ => this with { TeruggekomenOp = nu, Termijn = termijn },
        }, null);
    }
}
