using System.Globalization;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>One link that was mailed to an owner: works once, for one voorziening, for a limited time. The link itself is stored nowhere.</summary>
public sealed class Controlevraag
{
    /// <summary>How long the link works.</summary>
    public static readonly TimeSpan Geldigheid = TimeSpan.FromDays(30);

    /// <summary>Longest question of the redactie, in characters.</summary>
    public const int LangsteTerugvraag = 600;

    public required Guid Id { get; init; }

    public required Guid VoorzieningId { get; init; }

    public required Guid RondeId { get; init; }

    /// <summary>1, 2, 3, … within the round.</summary>
    public required int Nummer { get; init; }

    /// <summary>Mark of the owner who got it.</summary>
    public required string Eigenaarmerk { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime VerlooptOp { get; init; }

    /// <summary>UTC; null: not answered.</summary>
    public DateTime? GebruiktOp { get; set; }

    /// <summary>What the redactie asks about an earlier correction; never about a person.</summary>
    public string? Terugvraag { get; init; }

    /// <summary>What the link says, and what is signed of it.</summary>
    public Controlelink Link => new(Id, VoorzieningId, Eigenaarmerk, Nummer);
}

/// <summary>What a link says: ids only. Whoever signs it is outside; see <see cref="IControlelinks"/>.</summary>
/// <param name="Vraag">Id of the <see cref="Controlevraag"/>.</param>
/// <param name="Voorziening">Id.</param>
/// <param name="Eigenaarmerk">Mark of the owner.</param>
/// <param name="Nummer">Of the reminder.</param>
public sealed record Controlelink(Guid Vraag, Guid Voorziening, string Eigenaarmerk, int Nummer)
{
    private const char Tussen = '.';

    /// <summary>In one line; the address of the page is the slug beside it.</summary>
    public override string ToString() => string.Join(Tussen, Vraag.ToString("N"), Voorziening.ToString("N"), Eigenaarmerk, Nummer.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is something else.</summary>
    public static Controlelink? Lees(string tekst) =>
        tekst.Split(Tussen) is [var vraag, var voorziening, var merk, var nummer]
        && Guid.TryParseExact(vraag, "N", out var v) && Guid.TryParseExact(voorziening, "N", out var w)
        && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new Controlelink(v, w, merk, n)
            : null;
}

/// <summary>Signs what a link says, for one purpose and a limited time, and reads it back.</summary>
public interface IControlelinks
{
    /// <summary>The code in the address, good for <see cref="Controlevraag.Geldigheid"/>.</summary>
    string Teken(Controlelink link);

    /// <summary>What a code says; null when it was not signed here, for this, or is too old.</summary>
    Controlelink? Lees(string code);
}
