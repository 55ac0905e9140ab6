using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Opslag.Post;

/// <summary>Sends one message from the outbox.</summary>
public sealed class Postwerk(IDbContextFactory<KaartDb> dbFactory, IPostbode postbode, TimeProvider tijd) : ITaakwerk
{
    internal const string Naam = "post";

    public string Soort => Naam;

    public async Task Voer(Taak taak, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var id = Guid.Parse(taak.Gegeven!, CultureInfo.InvariantCulture);
        if (await db.Uitberichten.SingleOrDefaultAsync(u => u.Id == id && u.VerzondenOp == null && u.VervallenOp == null, stop) is not { } bericht)
            return;
        if (await Brief(db, bericht, stop) is { } brief)
        {
            await postbode.Bezorg(brief, stop);
            bericht.VerzondenOp = tijd.GetUtcNow().UtcDateTime;
            // The address of who is no professional goes with the message.
            if (bericht.Soort.IsAanMelder())
                db.Remove(bericht);
        }
        else
        {
            bericht.VervallenOp = tijd.GetUtcNow().UtcDateTime;
        }

        // Also when the server stops now: what is out should not go out again.
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private static async Task<Brief?> Brief(KaartDb db, Uitbericht bericht, CancellationToken stop)
    {
        if (bericht.Adres is { } adres)
            return new Brief(bericht.Id, adres, null, bericht.Soort, bericht.Taal, bericht.GemaaktOp, bericht.Over);
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == bericht.AccountId && a.GeblokkeerdOp == null, stop);
        return account?.Email is { } mail ? new Brief(bericht.Id, mail, account.Naam, bericht.Soort, bericht.Taal, bericht.GemaaktOp, bericht.Over) : null;
    }
}
