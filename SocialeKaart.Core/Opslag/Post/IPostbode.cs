namespace SocialeKaart.Core.Opslag.Post;

/// <summary>A message ready to go out.</summary>
/// <param name="Id">Of the message; the same at every try, so that the Message-ID is too.</param>
/// <param name="Adres">Mail address.</param>
/// <param name="Naam">Of who gets it; null for a team.</param>
/// <param name="Soort">What it says.</param>
/// <param name="Taal">Language of the text: <c>nl</c> or <c>en</c>.</param>
/// <param name="Op">When it was made, UTC.</param>
/// <param name="Over">The public page that it is about; null: it only says that something waits.</param>
public sealed record Brief(Guid Id, string Adres, string? Naam, Berichtsoort Soort, string Taal, DateTime Op, Berichtinhoud? Over = null);

/// <summary>Brings messages away.</summary>
public interface IPostbode
{
    /// <summary>Returns once the message is in other hands. Any exception means that it may or may not be.</summary>
    Task Bezorg(Brief brief, CancellationToken stop);
}
