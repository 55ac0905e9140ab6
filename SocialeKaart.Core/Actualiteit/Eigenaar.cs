using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Post;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>Who keeps a voorziening true and can be asked by mail: a team at an address, or someone with an account. Without one it is the redactie.</summary>
/// <param name="AccountId">Null: a team.</param>
/// <param name="Mail">Address of the team; null: an account.</param>
public sealed record Eigenaar(Guid? AccountId, string? Mail)
{
    /// <summary>A mark of the owner, in links and rounds: a new owner has another.</summary>
    public string Merk => Geheim.Merk(AccountId?.ToString() ?? Mail!)[..16];

    /// <summary>A message to the owner.</summary>
    internal Uitbericht Bericht(string sleutel, Berichtsoort soort, DateTime nu, Berichtinhoud over) => AccountId is { } account
        ? Uitbericht.Nieuw(sleutel, soort, account, nu, over: over)
        : Uitbericht.NaarAdres(sleutel, soort, Mail!, nu, over: over);
}

/// <summary>The owners of voorzieningen as they are now.</summary>
internal sealed class Eigenaars
{
    private readonly Dictionary<Guid, Guid> aanbieders;

    private Eigenaars(Dictionary<Guid, Guid> aanbieders) => this.aanbieders = aanbieders;

    /// <summary>The organisaties that have someone who can be asked.</summary>
    public IReadOnlyCollection<Guid> Organisaties => aanbieders.Keys;

    /// <summary>Reads who can be asked: of each organisatie the Aanbieder who was there first.</summary>
    public static async Task<Eigenaars> Lees(KaartDb db, CancellationToken stop)
    {
        var accounts = await db.Users
            .Where(a => a.GeblokkeerdOp == null && !a.IsDemo && a.Email != null && a.Rollen.Any(r => r.Rol == Rol.Aanbieder))
            .OrderBy(a => a.GemaaktOp).ThenBy(a => a.Id).Select(a => new { a.Id, a.OrganisatieId }).ToListAsync(stop);
        return new Eigenaars(accounts.GroupBy(a => a.OrganisatieId).ToDictionary(g => g.Key, g => g.First().Id));
    }

    /// <summary>The owner; null: the redactie.</summary>
    public Eigenaar? Van(Voorziening voorziening) =>
        voorziening.Controlemail is { } mail ? new Eigenaar(null, mail)
        : voorziening.OrganisatieId is { } organisatie && aanbieders.TryGetValue(organisatie, out var account) ? new Eigenaar(account, null)
        : null;
}
