namespace SocialeKaart.Core.Actualiteit.Regels;

/// <summary>How a voorziening, or one field of it, stands with being checked. In order: the later, the worse.</summary>
public enum Controlestaat
{
    Actueel,

    /// <summary>Within <see cref="Controlebeeld.Bijna"/> days no longer checked.</summary>
    BijnaVerlopen,

    /// <summary>Checked too long ago; of a whole also: some fields are not, or not any more.</summary>
    Verlopen,

    Nooit,
}
