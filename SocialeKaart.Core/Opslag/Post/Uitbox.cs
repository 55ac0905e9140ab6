using Microsoft.EntityFrameworkCore;

namespace SocialeKaart.Core.Opslag.Post;

/// <summary>Where messages wait to be sent.</summary>
public static class Uitbox
{
    /// <summary>Adds a message, unless there is one with this key, or was in the last <see cref="Postopruiming.Bewaartijd"/>. In the transaction of the caller, which holds the write lock; saving is for the caller.</summary>
    /// <returns>False when there was one.</returns>
    public static async Task<bool> Leg(KaartDb db, Uitbericht bericht, CancellationToken stop)
    {
        if (db.Uitberichten.Local.Any(u => u.Sleutel == bericht.Sleutel) || await db.Uitberichten.AnyAsync(u => u.Sleutel == bericht.Sleutel, stop))
            return false;
        db.Add(bericht);
        return true;
    }
}
