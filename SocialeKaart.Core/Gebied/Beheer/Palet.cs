namespace SocialeKaart.Core.Gebied.Beheer;

/// <summary>
/// The colours of a light or a dark screen that meet those a municipality can choose. Those that are not chosen are the tokens of <c>tokens.css</c>,
/// under the same names; a test compares them.
/// </summary>
public sealed record Palet
{
    /// <summary>How much of a chosen colour its soft ground has.</summary>
    private const double ZachtLicht = 0.12, MerkZachtDonker = 0.35, AccentZachtDonker = 0.15;

    /// <summary>How much of a chosen colour is left when a button is pointed at; the rest is black.</summary>
    private const double Diep = 0.75;

    /// <summary>The colours of the product.</summary>
    public static readonly Palet Licht = new()
    {
        Grond = new(0xfb, 0xf7, 0xf0), Vlak = new(0xff, 0xff, 0xff), VlakZacht = new(0xf2, 0xeb, 0xe0), Inkt = new(0x22, 0x28, 0x2b), InktZacht = new(0x4a, 0x53, 0x57), Link = new(0x0b, 0x5a, 0x6f),
        OpMerk = new(0xff, 0xff, 0xff), Merk = new(0x0f, 0x52, 0x57), MerkDiep = new(0x0a, 0x3d, 0x41), MerkZacht = new(0xe1, 0xee, 0xec), Accent = new(0x9c, 0x3f, 0x17), AccentZacht = new(0xfb, 0xe9, 0xdf),
    };

    /// <inheritdoc cref="Licht"/>
    public static readonly Palet Donker = new()
    {
        IsDonker = true,
        Grond = new(0x12, 0x19, 0x1b), Vlak = new(0x1b, 0x25, 0x28), VlakZacht = new(0x22, 0x30, 0x33), Inkt = new(0xf1, 0xec, 0xe3), InktZacht = new(0xc9, 0xc6, 0xbd), Link = new(0x8f, 0xd3, 0xdf),
        OpMerk = new(0xff, 0xff, 0xff), Merk = new(0x12, 0x3f, 0x43), MerkDiep = new(0x0c, 0x2d, 0x30), MerkZacht = new(0x1d, 0x3a, 0x3d), Accent = new(0xff, 0xb2, 0x8a), AccentZacht = new(0x3d, 0x2a, 0x20),
    };

    public bool IsDonker { get; private init; }

    public required Kleur Grond { get; init; }

    public required Kleur Vlak { get; init; }

    public required Kleur VlakZacht { get; init; }

    public required Kleur Inkt { get; init; }

    public required Kleur InktZacht { get; init; }

    public required Kleur Link { get; init; }

    public required Kleur OpMerk { get; init; }

    public required Kleur Merk { get; init; }

    public required Kleur MerkDiep { get; init; }

    public required Kleur MerkZacht { get; init; }

    public required Kleur Accent { get; init; }

    public required Kleur AccentZacht { get; init; }

    /// <summary>This palette with chosen colours, and with what is made of them.</summary>
    /// <param name="hoofd">Null: the product's.</param>
    /// <param name="accent">Null: the product's.</param>
    public Palet Met(Kleur? hoofd, Kleur? accent)
    {
        var palet = this;
        if (hoofd is { } merk)
            palet = palet with { Merk = merk, MerkDiep = merk.Over(new Kleur(0, 0, 0), Diep), MerkZacht = merk.Over(Vlak, IsDonker ? MerkZachtDonker : ZachtLicht) };
        if (accent is { } teken)
            palet = palet with { Accent = teken, AccentZacht = teken.Over(Vlak, IsDonker ? AccentZachtDonker : ZachtLicht) };
        return palet;
    }
}
