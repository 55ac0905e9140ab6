using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Opslag.Post;

/// <summary>
/// A message to a professional that has to go out, kept in the transaction of what it is about. Delivered at least once; who gets it twice sees the
/// same Message-ID. Holds nothing about a resident.
/// </summary>
public sealed class Uitbericht
{
    public required Guid Id { get; init; }

    /// <summary>No two messages have the same, such as the event that it tells of; kept after sending, for <see cref="Postopruiming.Bewaartijd"/>.</summary>
    public required string Sleutel { get; init; }

    public required Berichtsoort Soort { get; init; }

    /// <summary>Language of the text: <c>nl</c> or <c>en</c>.</summary>
    public string Taal { get; init; } = "nl";

    /// <summary>Who gets it; the address is that of the account when it goes out. Null: it goes to <see cref="Adres"/>.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Address of a team; null: it goes to an account.</summary>
    public string? Adres { get; init; }

    /// <summary>The public page that it is about; null: none.</summary>
    public Berichtinhoud? Over { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime GemaaktOp { get; init; }

    /// <summary>When the mail server took it, UTC; null: not yet.</summary>
    public DateTime? VerzondenOp { get; set; }

    /// <summary>When it turned out that nobody could get it, because the account is blocked, UTC.</summary>
    public DateTime? VervallenOp { get; set; }

    /// <summary>The task that sends it; null once that is done.</summary>
    public Guid? TaakId { get; init; }

    public Taak? Taak { get; init; }

    /// <summary>A message to an account; add it to the database with <see cref="Uitbox.Leg"/> or, where the key is new for sure, as it is.</summary>
    /// <param name="sleutel">Unique for this message.</param>
    /// <param name="soort">What it says.</param>
    /// <param name="account">Id of the account.</param>
    /// <param name="nu">UTC.</param>
    /// <param name="nietVoor">UTC; null: goes out at once.</param>
    /// <param name="over">The public page that it is about.</param>
    public static Uitbericht Nieuw(string sleutel, Berichtsoort soort, Guid account, DateTime nu, DateTime? nietVoor = null, Berichtinhoud? over = null) =>
        Maak(sleutel, soort, account, adres: null, nu, nietVoor, over);

    /// <summary>A message to the address of a team.</summary>
    /// <inheritdoc cref="Nieuw"/>
    public static Uitbericht NaarAdres(string sleutel, Berichtsoort soort, string adres, DateTime nu, DateTime? nietVoor = null, Berichtinhoud? over = null) =>
        Maak(sleutel, soort, account: null, adres, nu, nietVoor, over);

    private static Uitbericht Maak(string sleutel, Berichtsoort soort, Guid? account, string? adres, DateTime nu, DateTime? nietVoor, Berichtinhoud? over)
    {
        var id = Guid.NewGuid();
        return new Uitbericht
        {
            Id = id, Sleutel = sleutel, Soort = soort, AccountId = account, Adres = adres, GemaaktOp = nu, Over = over,
            Taak = Taak.Nieuw(Postwerk.Naam, $"{Postwerk.Naam}:{id}", nietVoor ?? nu, id.ToString()),
        };
    }
}
