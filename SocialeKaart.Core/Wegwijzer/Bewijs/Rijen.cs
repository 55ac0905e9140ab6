namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>
/// The questions for everyone in rows of pairwise covering arrays: one in which nothing is urgent or unsafe, because that silences much
/// else, and one with all answers. The first row says nothing at all.
/// </summary>
internal sealed class Rijen
{
    private readonly Antwoordklassen klassen;

    public Rijen(Definitie definitie, Antwoordklassen klassen, IReadOnlyList<string?> plaatsen)
    {
        this.klassen = klassen;
        (Vragen, Plaatsen) = (VoorIedereen(definitie), plaatsen);
        Rustig = Maak(definitie, Vragen, v => [.. klassen.EnkeleEnAlles(v).Where(o => IsRustig(definitie, v, o))]);
        Alle = [.. Rustig, .. Maak(definitie, Vragen, klassen.EnkeleEnAlles).Skip(1)];
    }

    /// <summary>The questions that every visitor can get who goes the ordinary road.</summary>
    public IReadOnlyList<Vraag> Vragen { get; }

    /// <summary>Places that the catalogue tells apart; null for not said.</summary>
    public IReadOnlyList<string?> Plaatsen { get; }

    /// <summary>Rows without anything urgent or unsafe.</summary>
    public IReadOnlyList<Rij> Rustig { get; }

    /// <summary>All rows, the calm ones first.</summary>
    public IReadOnlyList<Rij> Alle { get; }

    /// <summary>Rows over other questions too, with levels of the caller's choice.</summary>
    public IReadOnlyList<Rij> Over(Definitie definitie, IReadOnlyList<Vraag> vragen, Func<Vraag, IReadOnlyList<ulong>> niveaus) => Maak(definitie, vragen, niveaus);

    private static bool IsRustig(Definitie definitie, Vraag vraag, ulong opties) =>
        (opties & (definitie.Betekenissen[vraag.Nummer].Spoed | definitie.Betekenissen[vraag.Nummer].Onveilig)) == 0;

    private static List<Vraag> VoorIedereen(Definitie definitie)
    {
        // Silent on everything, with every leefdomein chosen: what is asked then is for everyone.
        var bits = new ulong[definitie.Vragen.Count];
        foreach (var vraag in definitie.Vragen)
            bits[vraag.Nummer] = definitie.Betekenissen[vraag.Nummer].Kiest is not 0 and var kiest ? kiest : Antwoordklassen.Zwijg(vraag);
        return [.. Looppad.Loop(definitie, Antwoorden.Van(bits, null)).Gevraagd.Where(v => v.Leefdomein is null && definitie.Betekenissen[v.Nummer].Kiest == 0)];
    }

    private List<Rij> Maak(Definitie definitie, IReadOnlyList<Vraag> vragen, Func<Vraag, IReadOnlyList<ulong>> niveaus)
    {
        var factoren = vragen.Select(v => v.Soort == Vraagsoort.Plaats ? [] : ZonderWeg(definitie, v, niveaus(v))).ToList();
        var aantallen = vragen.Select((v, i) => v.Soort == Vraagsoort.Plaats ? Plaatsen.Count : factoren[i].Count).ToList();
        var stil = new ulong[definitie.Vragen.Count];
        foreach (var vraag in vragen)
            stil[vraag.Nummer] = Antwoordklassen.Zwijg(vraag);
        var rijen = new List<Rij> { new(stil, null) };
        foreach (var keuze in Overdekking.Paren(aantallen))
        {
            var bits = new ulong[definitie.Vragen.Count];
            string? plaats = null;
            for (var i = 0; i < vragen.Count; i++)
            {
                if (vragen[i].Soort == Vraagsoort.Plaats)
                    plaats = Plaatsen[keuze[i]];
                bits[vragen[i].Nummer] = vragen[i].Soort != Vraagsoort.Plaats ? factoren[i][keuze[i]]
                    : plaats is null ? Antwoordklassen.Zwijg(vragen[i]) : 1UL << vragen[i].Optie(Optie.ZegNiet)!.Nummer;
            }

            rijen.Add(new Rij(bits, plaats));
        }

        return rijen;
    }

    private static List<ulong> ZonderWeg(Definitie definitie, Vraag vraag, IReadOnlyList<ulong> opties) =>
        [.. opties.Where(o => (o & definitie.Betekenissen[vraag.Nummer].Route) == 0)];
}
