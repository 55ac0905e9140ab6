using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SocialeKaart.Core.Opslag;

/// <summary>What is wrong with the audit chain.</summary>
public enum Auditfoutsoort
{
    /// <summary>There are lines but no end: the row that seals them is gone, or the site has not started since the chain came.</summary>
    KopOntbreekt,

    /// <summary>The seal on the end was not made by this installation, or the end was changed after it.</summary>
    ZegelOngeldig,

    /// <summary>Just before this line, at least one is gone.</summary>
    RegelWeg,

    /// <summary>This line was changed, moved or put in.</summary>
    RegelVeranderd,

    /// <summary>This line came in without the application.</summary>
    RegelToegevoegd,

    /// <summary>After this line, the last ones are gone.</summary>
    StaartWeg,

    /// <summary>The application itself told in this line that the end of the chain was not as it had left it.</summary>
    EerderGebroken,

    /// <summary>The line and hash that someone wrote down earlier are not in the chain: the whole was put back to an older copy, or made anew.</summary>
    AndersDanGenoteerd,
}

/// <summary>The first thing that is wrong.</summary>
/// <param name="Regel">Id of the line; null where there is no line to name.</param>
/// <param name="Soort">What is wrong there.</param>
public sealed record Auditfout(long? Regel, Auditfoutsoort Soort);

/// <summary>The end of the chain, to write down somewhere else and compare with later.</summary>
/// <param name="Nummer">Id of the last line; 0 when there is none.</param>
/// <param name="Keten">Its hash.</param>
public sealed record Auditeinde(long Nummer, string Keten);

/// <summary>Outcome of checking.</summary>
/// <param name="Aantal">Number of lines read.</param>
/// <param name="Einde">The end as the database has it.</param>
/// <param name="Achteraf">How many of the first lines were linked afterwards; what was done to those before that is not known.</param>
/// <param name="Fout">Null when all is right.</param>
public sealed record Audituitslag(long Aantal, Auditeinde Einde, long Achteraf, Auditfout? Fout);

/// <summary>Goes through the audit chain from the first line to the seal. Changes nothing.</summary>
public sealed class AuditControle(IDbContextFactory<KaartDb> dbFactory, ISleutelbescherming bescherming)
{
    /// <summary>Checks every line, the end and its seal, on one state of the database while others go on writing.</summary>
    /// <param name="genoteerd">An end that was written down earlier; null for none.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<Audituitslag> Controleer(Auditeinde? genoteerd, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await db.Database.OpenConnectionAsync(stop);
        // Deferred: reads one state, and keeps nobody from writing.
        await using var beeld = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(beeld, stop);
        var kop = await db.Auditkoppen.AsNoTracking().SingleOrDefaultAsync(stop);
        var gang = new Gang(kop, genoteerd);
        await foreach (var regel in db.Audit.AsNoTracking().OrderBy(r => r.Id).AsAsyncEnumerable().WithCancellation(stop))
            gang.Volg(regel);
        return gang.Sluit(bescherming);
    }

    /// <summary>The way along the lines: remembers the first thing that is wrong.</summary>
    private sealed class Gang(Auditkop? kop, Auditeinde? genoteerd)
    {
        private long aantal, vorige, achteraf;
        private string keten = Auditketen.Oorsprong;
        private bool genoteerdGezien = genoteerd is null;
        private Auditfout? fout;

        public void Volg(AuditRegel regel)
        {
            aantal++;
            var hoort = Auditketen.Schakel(keten, regel);
            if (kop is not null && regel.Id > kop.Nummer)
                Meld(regel.Id, Auditfoutsoort.RegelToegevoegd);
            else if (kop is not null && regel.Keten != hoort)
                Meld(regel.Id, regel.Id == vorige + 1 ? Auditfoutsoort.RegelVeranderd : Auditfoutsoort.RegelWeg);
            else if (regel.Wat == Auditketen.Gebroken)
                Meld(regel.Id, Auditfoutsoort.EerderGebroken);
            if (regel.Wat == Auditketen.Begin)
                achteraf = aantal - 1;
            genoteerdGezien |= regel.Id == genoteerd?.Nummer && regel.Keten == genoteerd.Keten;
            (vorige, keten) = (regel.Id, regel.Keten ?? hoort);
        }

        public Audituitslag Sluit(ISleutelbescherming bescherming)
        {
            if (kop is null && aantal > 0)
                Meld(null, Auditfoutsoort.KopOntbreekt);
            if (kop is not null && (vorige < kop.Nummer || (vorige == kop.Nummer && keten != kop.Keten)))
                Meld(vorige, Auditfoutsoort.StaartWeg);
            if (kop is not null && !Auditketen.IsEcht(kop, bescherming))
                Meld(null, Auditfoutsoort.ZegelOngeldig);
            if (!genoteerdGezien)
                Meld(genoteerd!.Nummer, Auditfoutsoort.AndersDanGenoteerd);
            return new Audituitslag(aantal, new Auditeinde(kop?.Nummer ?? 0, kop?.Keten ?? Auditketen.Oorsprong), achteraf, fout);
        }

        private void Meld(long? regel, Auditfoutsoort soort) => fout ??= new Auditfout(regel, soort);
    }
}
