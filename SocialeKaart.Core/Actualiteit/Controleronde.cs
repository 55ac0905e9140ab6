using SocialeKaart.Core.Actualiteit.Regels;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>One round of asking the owner of a voorziening whether all is still right, until that is answered.</summary>
public sealed class Controleronde
{
    public required Guid Id { get; init; }

    public required Guid VoorzieningId { get; init; }

    /// <summary>1, 2, 3, … within the voorziening; with the phase it makes the key of each message.</summary>
    public required int Nummer { get; init; }

    /// <summary>Mark of the owner who is asked, from <see cref="Eigenaar.Merk"/>.</summary>
    public required string Eigenaarmerk { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime BegonnenOp { get; init; }

    public required Controlefase Fase { get; set; }

    /// <summary>When <see cref="Fase"/> began, UTC.</summary>
    public required DateTime FaseOp { get; set; }

    /// <summary>When it was answered, or needed no more, UTC; null: it is open.</summary>
    public DateTime? AfgerondOp { get; set; }
}
