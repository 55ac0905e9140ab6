using System.Numerics;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>One page of the walk.</summary>
/// <param name="Nummer">From 1; the only thing an address or title tells of it.</param>
/// <param name="Id">As in the definition.</param>
/// <param name="Vragen">Those asked on it; at least one.</param>
public sealed record Pagina(int Nummer, string Id, IReadOnlyList<Vraag> Vragen);

/// <summary>Which questions are asked, given the answers so far.</summary>
public static class Looppad
{
    /// <summary>Walks all questions once, in order: an answer counts only when its question is asked.</summary>
    public static Situatie Loop(Definitie definitie, Antwoorden antwoorden)
    {
        var situatie = new Situatie(definitie, antwoorden);
        var bits = new ulong[definitie.Vragen.Count];
        var gevraagd = new List<Vraag>();
        var spoed = new List<string>();
        var metPlaats = false;
        foreach (var vraag in definitie.Vragen)
        {
            if (!WordtGevraagd(situatie, vraag, bits))
                continue;
            if (situatie.Draagkracht == Draagkracht.Laag && IsTeVeel(situatie, vraag, bits))
            {
                // Not asked is not known: what depends on a benefit is said as for who does not know.
                situatie.Uitkering |= definitie.Betekenissen[vraag.Nummer].Uitkering != 0;
                continue;
            }

            gevraagd.Add(vraag);
            metPlaats |= vraag.Soort == Vraagsoort.Plaats;
            bits[vraag.Nummer] = antwoorden.Bits(vraag.Nummer);
            if (bits[vraag.Nummer] != 0)
                Verwerk(situatie, vraag, bits[vraag.Nummer], spoed);
        }

        situatie.Gevraagd = gevraagd;
        situatie.Geldig = Antwoorden.Van(bits, metPlaats ? antwoorden.Plaats : null);
        situatie.Spoed = spoed.Count == 0 ? [] : [.. definitie.Spoedhulp.Where(s => spoed.Contains(s.Id))];
        return situatie;
    }

    /// <summary>The pages of the walk, given the answers so far.</summary>
    public static IReadOnlyList<Pagina> Paginas(Situatie situatie)
    {
        var paginas = new List<Pagina>();
        foreach (var vraag in situatie.Gevraagd)
        {
            if (paginas is [.., var laatste] && laatste.Id == vraag.Pagina)
                paginas[^1] = laatste with { Vragen = [.. laatste.Vragen, vraag] };
            else
                paginas.Add(new Pagina(paginas.Count + 1, vraag.Pagina, [vraag]));
        }

        return paginas;
    }

    /// <summary>Number of the first page whose answer calls help that cannot wait; null when none does.</summary>
    public static int? Roept(Situatie situatie, Spoedhulp hulp) =>
        Paginas(situatie).FirstOrDefault(p => p.Vragen.Any(v => situatie.Geldig.Bij(v).Any(o => o.Spoed.Contains(hulp.Id))))?.Nummer;

    /// <summary>The first page with a question that has no answer yet; null when all are answered.</summary>
    public static Pagina? Volgende(Definitie definitie, Antwoorden antwoorden)
    {
        var situatie = Loop(definitie, antwoorden);
        return Paginas(situatie).FirstOrDefault(p => p.Vragen.Any(v => !situatie.Geldig.Heeft(v.Nummer)));
    }

    private static bool WordtGevraagd(Situatie situatie, Vraag vraag, ulong[] bits)
    {
        var eigen = situatie.Definitie.EigenBits[vraag.Nummer];
        if (vraag.Leefdomein is not null && (situatie.Gekozen & eigen) == 0)
            return false;
        if (vraag.UitSjabloon && (situatie.MetVerzoek & eigen) != 0)
            return false;
        if (vraag.AlleenVeilig && situatie.ThuisOnveilig)
            return false;
        if (vraag.NietBijVerzoek && situatie.Gekozen != 0 && situatie.MetVerzoek == situatie.Gekozen)
            return false;
        return vraag.Als.Geldt(bits, -1, int.MaxValue)
            && (vraag.AlsEen.Count == 0 || EenGeldt(vraag.AlsEen, bits))
            && (vraag.Leefdomeinen.Count == 0 || IsGekozen(situatie, vraag.Leefdomeinen))
            && (!vraag.WaarNodig || IsNodig(situatie, vraag, bits));
    }

    private static bool IsTeVeel(Situatie situatie, Vraag vraag, ulong[] bits) => vraag.BijLageDraagkracht switch
    {
        BijLageDraagkracht.Niet => true,
        BijLageDraagkracht.WaarNodig => !IsNodig(situatie, vraag, bits),
        _ => false,
    };

    private static bool EenGeldt(IReadOnlyList<Voorwaarde> voorwaarden, ulong[] bits) => voorwaarden.Any(v => v.Geldt(bits, -1, int.MaxValue));

    private static bool IsGekozen(Situatie situatie, IReadOnlyList<string> leefdomeinen) =>
        leefdomeinen.Any(id => (situatie.Gekozen & situatie.Definitie.Bit(id)) != 0);

    /// <summary>Whether a rule that can still come true names the question, or gives offers that depend on it.</summary>
    private static bool IsNodig(Situatie situatie, Vraag vraag, ulong[] bits)
    {
        foreach (var regel in situatie.Definitie.Nodig[vraag.Nummer])
        {
            if (KanNog(situatie, regel, vraag, bits))
                return true;
        }

        return false;
    }

    private static bool KanNog(Situatie situatie, Regel regel, Vraag vraag, ulong[] bits) =>
        (regel.Leefdomein is null || (situatie.Gekozen & situatie.Definitie.RegelBits[regel.Nummer]) != 0)
        && regel.Als.Geldt(bits, vraag.Nummer, vraag.Nummer);

    private static void Verwerk(Situatie situatie, Vraag vraag, ulong gekozen, List<string> spoed)
    {
        var betekenis = situatie.Definitie.Betekenissen[vraag.Nummer];
        var eigen = situatie.Definitie.EigenBits[vraag.Nummer];
        situatie.ThuisOnveilig |= (gekozen & betekenis.Onveilig) != 0;
        situatie.Conflict |= (gekozen & betekenis.Conflict) != 0;
        situatie.Uitkering |= (gekozen & betekenis.Uitkering) != 0;
        situatie.MetVerzoek |= (gekozen & betekenis.Verzoek) != 0 ? eigen : 0;
        situatie.AlGeprobeerd |= (gekozen & betekenis.Geprobeerd) != 0 ? eigen : 0;
        situatie.Kort |= (gekozen & betekenis.Kort) != 0 ? eigen : 0;
        situatie.Lang |= (gekozen & betekenis.Lang) != 0 ? eigen : 0;
        if ((gekozen & betekenis.MetWaarde) == 0)
            return;
        foreach (var optie in Opties(vraag, gekozen & betekenis.Kiest))
            situatie.Gekozen |= situatie.Definitie.Bit(optie.Leefdomein);
        foreach (var optie in Opties(vraag, gekozen & betekenis.Spoed))
            spoed.AddRange(optie.Spoed);
        foreach (var optie in Opties(vraag, gekozen & betekenis.Draagkracht))
            situatie.Draagkracht = optie.Draagkracht!.Value;
        foreach (var optie in Opties(vraag, gekozen & betekenis.Route))
            situatie.Route = optie.Route!.Value;
    }

    private static IEnumerable<Optie> Opties(Vraag vraag, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
            yield return vraag.Opties[BitOperations.TrailingZeroCount(bits)];
    }
}
