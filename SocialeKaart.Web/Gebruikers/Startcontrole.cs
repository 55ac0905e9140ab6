using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Web.Schil.Beveiliging;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>What has to be right about accounts before the site is served.</summary>
public sealed class Startcontrole(
    IDbContextFactory<KaartDb> dbFactory,
    Demoaccounts demo,
    Demokennis kennis,
    Uitnodigingen uitnodigingen,
    Personeelsdeur deur,
    KaartBron bron)
{
    /// <summary>Makes the demo accounts in Development; refuses to start with them elsewhere; invites the first Beheerder.</summary>
    /// <param name="adres">Address of the site, for the link.</param>
    /// <param name="zeg">Told what the person at the console has to know.</param>
    /// <param name="stop">Stops between steps.</param>
    /// <returns>False when the site may not start.</returns>
    public async Task<bool> Controleer(string adres, Action<string> zeg, CancellationToken stop)
    {
        if (demo.Toegestaan)
        {
            await demo.Maak(stop);
            await kennis.Maak(stop);
        }
        else
        {
            await using var db = await dbFactory.CreateDbContextAsync(stop);
            if (await db.Users.AnyAsync(a => a.IsDemo, stop))
            {
                zeg("De database heeft demo-accounts, die zonder wachtwoord toegang geven. Daarmee start de site alleen in Development. Begin met een nieuwe database.");
                return false;
            }
        }

        // A link to a door that is shut would be used up in vain.
        if (deur.IsOpen && await uitnodigingen.NodigEersteBeheerder(Uitnodigingen.Gemeenteslug(bron.Beeld.Gemeente.Naam), stop) is { } uitnodiging)
            zeg($"Er is nog geen beheerder. Open deze link binnen {(int)Uitnodiging.Geldigheid.TotalDays} dagen, hij werkt één keer: {adres}/uitnodiging?code={uitnodiging.Geheim}");
        return true;
    }
}
