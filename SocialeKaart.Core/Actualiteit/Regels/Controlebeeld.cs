using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Actualiteit.Regels;

/// <summary>A critical field with its last confirmation that still holds.</summary>
/// <param name="Veld">The field.</param>
/// <param name="Laatste">Null: never confirmed, or not since its value changed, or doubted since.</param>
public sealed record Veldcontrole(Kritiekveld Veld, Bevestiging? Laatste);

/// <summary>
/// What is confirmed of a voorziening. It is checked when all its critical fields are, and as old as the oldest of them; from the interval and the
/// day follows how it stands.
/// </summary>
public sealed record Controlebeeld
{
    /// <summary>Days between checks: of most voorzieningen, and of those that are a line to call.</summary>
    public const int Gewoon = 180, Lijn = 90;

    /// <summary>Shortest and longest interval that a voorziening can have of its own, in days.</summary>
    public const int Kortst = 7, Langst = 730;

    /// <summary>Days before the end of the interval in which it is almost over.</summary>
    public const int Bijna = 14;

    /// <summary>So many days after the interval the public is warned: after the reminders, and after the redactie had its time.</summary>
    public const int Waarschuwing = 42;

    private Controlebeeld(IReadOnlyList<Veldcontrole> velden, int dagen) => (Velden, Dagen) = (velden, dagen);

    /// <summary>The critical fields that the entry has, in the order of asking.</summary>
    public IReadOnlyList<Veldcontrole> Velden { get; }

    /// <summary>Days that a confirmation lasts.</summary>
    public int Dagen { get; }

    /// <summary>The fields without a confirmation that holds.</summary>
    public IReadOnlyList<Kritiekveld> Open => [.. Velden.Where(v => v.Laatste is null).Select(v => v.Veld)];

    /// <summary>The oldest of the confirmations when every field has one; null when the whole is not checked.</summary>
    public Bevestiging? Geheel => Open.Count == 0 ? Velden.Select(v => v.Laatste!).MinBy(b => b.Datum) : null;

    /// <summary>Last day on which the whole counts as checked; null when it is not.</summary>
    public DateOnly? GeldtTot => Geheel?.Datum.AddDays(Dagen);

    /// <summary>What holds of the confirmations of an entry.</summary>
    /// <param name="inhoud">What is published now.</param>
    /// <param name="bevestigingen">The last one of each field.</param>
    /// <param name="controle">A check of the whole from before there were confirmations of fields; counts only as long as there is none of those.</param>
    /// <param name="dagen">The entry's own interval, in days; null: the usual one.</param>
    public static Controlebeeld Van(VoorzieningInhoud inhoud, IEnumerable<Bevestiging> bevestigingen, Controle? controle, int? dagen)
    {
        List<Bevestiging> alle = [.. bevestigingen];
        if (alle.Count == 0 && controle is not null)
            alle = [.. Uit(controle, inhoud)];
        return new Controlebeeld(
            [.. Kritiekevelden.Van(inhoud).Select(v => new Veldcontrole(v, alle.Find(b => b.Veld == v && b.Merk == Kritiekevelden.Merk(v, inhoud))))],
            dagen ?? Interval(inhoud));
    }

    /// <summary>A check of the whole, said of every field.</summary>
    public static IEnumerable<Bevestiging> Uit(Controle controle, VoorzieningInhoud inhoud) => Kritiekevelden.Van(inhoud).Select(v => new Bevestiging
    {
        Veld = v, Datum = controle.Datum, Door = controle.Door, Hoe = controle.Hoe, Merk = Kritiekevelden.Merk(v, inhoud),
    });

    /// <summary>The usual interval of an entry, in days: a national line is called by people who cannot wait.</summary>
    public static int Interval(VoorzieningInhoud inhoud) => inhoud is { Herkomst: Herkomst.Landelijk, Hulplijnen.Count: > 0 } ? Lijn : Gewoon;

    /// <summary>How one confirmation stands.</summary>
    /// <param name="laatste">Null: there is none that holds.</param>
    /// <param name="dagen">Interval.</param>
    /// <param name="vandaag">In Amsterdam.</param>
    public static Controlestaat Staat(Bevestiging? laatste, int dagen, DateOnly vandaag) => Staat(laatste?.Datum, dagen, vandaag);

    /// <inheritdoc cref="Staat(Bevestiging?, int, DateOnly)"/>
    public static Controlestaat Staat(DateOnly? laatste, int dagen, DateOnly vandaag) =>
        laatste is not { } datum ? Controlestaat.Nooit
        : vandaag > datum.AddDays(dagen) ? Controlestaat.Verlopen
        : vandaag > datum.AddDays(dagen - Bijna) ? Controlestaat.BijnaVerlopen
        : Controlestaat.Actueel;

    /// <summary>How the whole stands: never checked when no field was; else as its worst field, where one that is open counts as too old.</summary>
    /// <param name="vandaag">In Amsterdam.</param>
    public Controlestaat Staat(DateOnly vandaag) =>
        Velden.All(v => v.Laatste is null) ? Controlestaat.Nooit
        : Geheel is { } oudste ? Staat(oudste, Dagen, vandaag)
        : Controlestaat.Verlopen;

    /// <summary>Whether the public is warned: it was checked once, and that is too long ago.</summary>
    /// <param name="vandaag">In Amsterdam.</param>
    public bool Waarschuwt(DateOnly vandaag) => GeldtTot is { } tot && vandaag >= tot.AddDays(Waarschuwing);

    /// <summary>The check of the whole as files and pages tell it; null when it is not checked.</summary>
    public Controle? AlsControle() => Geheel is { } oudste ? new Controle { Datum = oudste.Datum, Door = oudste.Door, Hoe = oudste.Hoe } : null;
}
