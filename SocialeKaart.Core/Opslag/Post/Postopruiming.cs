using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Opslag.Post;

/// <summary>Deletes messages that went out, or that nobody could get, every day: who was written to when is nobody's business for ever. What still has to go out stays.</summary>
public sealed class Postopruiming(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd) : IPeriodiekeTaak
{
    /// <summary>How long a key is remembered after sending: who may tell of the same event later than that, has to know so by itself.</summary>
    public static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(30);

    public string Naam => "postopruiming";

    public DateTime Volgende(DateTime nu) => nu.AddDays(1);

    public async Task Voer(CancellationToken stop)
    {
        var voor = tijd.GetUtcNow().UtcDateTime - Bewaartijd;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await db.Uitberichten.Where(u => u.VerzondenOp < voor || u.VervallenOp < voor).ExecuteDeleteAsync(stop);
    }
}
