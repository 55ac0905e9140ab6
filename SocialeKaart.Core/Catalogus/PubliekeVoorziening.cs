using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Catalogus;

/// <summary>
/// A voorziening as the public may see it: part of the immutable snapshot. It has no field for staff-only facts
/// or secret addresses, so no public answer can leak one.
/// </summary>
/// <param name="kalender">Public and school holidays, for the opening hours.</param>
public sealed class PubliekeVoorziening(Kalender kalender)
{
    private readonly VoorzieningInhoud inhoud = null!;
    private Weekbeeld? weekbeeld;
    private IReadOnlyList<string>[]? facetten;

    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    public required Organisatie? Organisatie { get; init; }

    /// <summary>The published content, secret addresses taken out.</summary>
    public required VoorzieningInhoud Inhoud
    {
        get => inhoud;
        init
        {
            inhoud = ZonderGeheimen(value);
            Schema = Uren();
        }
    }

    /// <summary>The check of the whole that holds; absent: never checked, or not all of it.</summary>
    public required Controle? Controle { get; init; }

    /// <summary>What the source that it was imported from says of a check, and we do not; absent: nothing.</summary>
    public Controle? Bronverklaring { get; init; }

    /// <summary>How it stands with the check of each field; absent: as <see cref="Controle"/> says.</summary>
    public Controlebeeld? Controlebeeld { get; init; }

    /// <summary>The line that it is about; absent: it is about none. See <see cref="Hulplijn.Van"/>.</summary>
    public Hulplijn? Lijn
    {
        get;
        init
        {
            field = value;
            Schema = Uren();
        }
    }

    /// <summary>Its hours: its own, else those of <see cref="Lijn"/>.</summary>
    public IList<Openingstijd> Tijden => inhoud is { Tijden.Count: > 0 } ? inhoud.Tijden : Lijn?.Tijden ?? [];

    /// <summary>When it is open, by <see cref="Tijden"/>.</summary>
    public Openingsschema Schema { get; private init; } = null!;

    /// <summary>When what it tells changed last, UTC: its published version, who offers it or a line that it names; an edit is not a check.</summary>
    public required DateTime Gewijzigd { get; init; }

    /// <summary>Whether its hours may be told as a fact: checked by us, or those of a line that is sure. Else who tells them says that they are not.</summary>
    public bool HeeftZekereTijden => !IsVoorbeeld && (Controle is not null || (inhoud.Tijden.Count == 0 && Lijn is { Zekerheid: Zekerheid.Zeker }));

    public bool IsVoorbeeld => Inhoud.Herkomst == Herkomst.Voorbeeld;

    /// <summary>Its values for a facet that depends on neither time nor the visitor's place, each once; kept, because every search asks all of them.</summary>
    public IReadOnlyList<string> Facetten(Facet facet) =>
        (facetten ??= [.. Enum.GetValues<Facet>().Select(f => (IReadOnlyList<string>)(Facetwaarden.IsVast(f) ? [.. Facetwaarden.Van(f, this).Distinct()] : []))])[(int)facet];

    /// <summary>Whether it is open on such a day of the week, or such a part of any day, or both.</summary>
    /// <param name="dag">Null: any day.</param>
    /// <param name="dagdeel">Null: any part of the day.</param>
    /// <param name="vandaag">Slots that ended before are left out.</param>
    public bool OpenOp(DayOfWeek? dag, Dagdeel? dagdeel, DateOnly vandaag)
    {
        var beeld = weekbeeld;
        if (beeld is null || beeld.Vandaag != vandaag)
            weekbeeld = beeld = Weekbeeld.Van(Schema, vandaag);
        return beeld.OpenOp(dag, dagdeel);
    }

    private Openingsschema Uren() => new([.. Tijden], kalender);

    // The name of a secret place stands at its slots too.
    internal static VoorzieningInhoud ZonderGeheimen(VoorzieningInhoud inhoud) => inhoud with
    {
        Locaties = [.. inhoud.Locaties.Select(l => l.Publiek())],
        Tijden = [.. inhoud.Tijden.Select(t => inhoud.Locaties.Any(l => l.Verborgen && l.Naam == t.Waar) ? t with { Waar = null } : t)],
    };

    /// <summary>One bit for each part of each day; kept, because every search with a facet on days asks all of them.</summary>
    private sealed record Weekbeeld(DateOnly Vandaag, uint Delen, uint Dagen)
    {
        private static readonly Dagdeel[] AlleDagdelen = Enum.GetValues<Dagdeel>();
        private static readonly DayOfWeek[] AlleDagen = Enum.GetValues<DayOfWeek>();

        public static Weekbeeld Van(Openingsschema schema, DateOnly vandaag)
        {
            uint delen = 0, dagen = 0;
            foreach (var dag in AlleDagen)
            {
                if (schema.OpenOp(dag, null, vandaag))
                    dagen |= 1u << (int)dag;
                foreach (var dagdeel in AlleDagdelen)
                {
                    if (schema.OpenOp(dag, dagdeel, vandaag))
                        delen |= Bit(dag, dagdeel);
                }
            }

            return new Weekbeeld(vandaag, delen, dagen);
        }

        public bool OpenOp(DayOfWeek? dag, Dagdeel? dagdeel) => (dag, dagdeel) switch
        {
            ({ } d, { } deel) => (Delen & Bit(d, deel)) != 0,
            ({ } d, null) => (Dagen & (1u << (int)d)) != 0,
            (null, { } deel) => AlleDagen.Any(d => (Delen & Bit(d, deel)) != 0),
            (null, null) => Dagen != 0,
        };

        private static uint Bit(DayOfWeek dag, Dagdeel dagdeel) => 1u << (((int)dag * AlleDagdelen.Length) + (int)dagdeel);
    }
}
