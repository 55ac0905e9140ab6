using System.Numerics;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>What must hold of every state by itself.</summary>
internal sealed class Plantoetsen(Onderzoek onderzoek)
{
    /// <summary>Most pages of a walk: with up to three leefdomeinen, with one whose request is clear, and ever.</summary>
    public const int MeesteBijDrie = 14, MeesteBijVerzoek = 7, MeesteOoit = 40;

    private readonly Definitie definitie = onderzoek.Definitie;
    private readonly Lagentoets lagen = new(onderzoek.Definitie);

    /// <summary>All of them.</summary>
    public void Alle(Staat staat, Bevindingen bevindingen)
    {
        Noteer(staat, bevindingen);
        Paginas(staat.Antwoorden, staat.Situatie, bevindingen);
        Stap(staat, bevindingen, Eigenschap.Stap);
        Spoed(staat, bevindingen, Eigenschap.Spoed);
        lagen.Toets(staat, bevindingen, Eigenschap.Lagen);
        var (geholpen, samen) = Suggesties(staat, bevindingen);
        Leefdomeinen(staat, geholpen, bevindingen, Eigenschap.Leefdomein);
        Draagkracht(staat, samen, bevindingen);
    }

    /// <summary>Those that must also hold on a poorer catalogue.</summary>
    /// <param name="staat">A state with the plan that the poorer catalogue gives.</param>
    /// <param name="bevindingen">Takes what is found.</param>
    /// <param name="als">The property for which this is checked.</param>
    /// <param name="metLeefdomeinen">Whether every leefdomein must still be met.</param>
    public void Armer(Staat staat, Bevindingen bevindingen, Eigenschap als, bool metLeefdomeinen)
    {
        bevindingen.Plannen++;
        Stap(staat, bevindingen, als);
        Spoed(staat, bevindingen, als);
        lagen.Toets(staat, bevindingen, als);
        if (metLeefdomeinen)
            Leefdomeinen(staat, staat.Plan.Suggesties.Aggregate(0UL, (som, s) => som | Bits(s)), bevindingen, als);
    }

    /// <summary>The number of pages.</summary>
    public static void Paginas(Antwoorden antwoorden, Situatie situatie, Bevindingen bevindingen)
    {
        var aantal = 0;
        string? vorige = null;
        foreach (var vraag in situatie.Gevraagd)
        {
            aantal += vraag.Pagina == vorige ? 0 : 1;
            vorige = vraag.Pagina;
        }

        var gekozen = BitOperations.PopCount(situatie.Gekozen);
        var meeste = gekozen == 1 && situatie.MetVerzoek == situatie.Gekozen ? MeesteBijVerzoek : gekozen <= 3 ? MeesteBijDrie : MeesteOoit;
        bevindingen.Tel(Eigenschap.Eindigt);
        if (aantal > meeste)
            bevindingen.Meld(Eigenschap.Eindigt, $"de weg heeft {aantal} pagina's; het mogen er hier {meeste} zijn", antwoorden);
    }

    private static void Noteer(Staat staat, Bevindingen bevindingen)
    {
        bevindingen.Staten++;
        bevindingen.Plannen++;
        foreach (var vraag in staat.Situatie.Gevraagd)
            bevindingen.Gevraagd[vraag.Nummer] = true;
        for (var i = 0; i < staat.Bits.Length; i++)
            bevindingen.Gegeven[i] |= staat.Bits[i];
    }

    private void Stap(Staat staat, Bevindingen bevindingen, Eigenschap als)
    {
        var mens = staat.Plan.Mens;
        var heeftMens = onderzoek.Kaart.Hulplijn(mens.Hulplijn) is not null && mens.Zeg.Nl.Length > 0 && mens.Zeg.En.Length > 0;
        bevindingen.Eis(als, heeftMens, "er staat geen mens om te bellen, met wat iemand kan zeggen", staat.Antwoorden);
        bevindingen.Eis(als, heeftMens || staat.Plan.Suggesties.Any(IsTeDoen), "er is niets wat iemand kan doen", staat.Antwoorden);

        static bool IsTeDoen(Suggestie suggestie) => suggestie.Tip is { Stap.Nl.Length: > 0 } || suggestie is { Voorziening: not null, Laag: Oplossingslaag.VoorliggendVeld };
    }

    private void Spoed(Staat staat, Bevindingen bevindingen, Eigenschap als)
    {
        bevindingen.Tel(als);
        foreach (var vraag in staat.Situatie.Gevraagd)
        {
            var gekozen = staat.Antwoorden.Bits(vraag.Nummer) & definitie.Betekenissen[vraag.Nummer].Spoed;
            for (; gekozen != 0; gekozen &= gekozen - 1)
            {
                foreach (var id in vraag.Opties[BitOperations.TrailingZeroCount(gekozen)].Spoed)
                {
                    if (!Staat(staat.Plan.Spoed, id))
                        bevindingen.Meld(als, $"spoedhulp {id} staat er niet meer", staat.Antwoorden);
                }
            }
        }

        static bool Staat(IReadOnlyList<Spoedhulp> spoed, string id) => spoed.Any(s => s.Id == id);
    }

    /// <summary>Of every suggestion whether it belongs on this road and asks no more than someone can take on.</summary>
    /// <returns>The leefdomeinen that get something, and those that get a tip to do together.</returns>
    private (ulong Geholpen, ulong Samen) Suggesties(Staat staat, Bevindingen bevindingen)
    {
        bevindingen.Tel(Eigenschap.Routes);
        var (geholpen, samen) = (0UL, 0UL);
        var (route, suggesties) = (staat.Situatie.Route, staat.Plan.Suggesties);
        for (var i = 0; i < suggesties.Count; i++)
        {
            var suggestie = suggesties[i];
            var bits = Regels(staat, suggestie, bevindingen);
            geholpen |= bits;
            if (suggestie.Tip is { } tip && (tip.Stap.Nl.Length == 0 || tip.Stap.En.Length == 0))
                bevindingen.Meld(Eigenschap.Stap, $"tip {tip.Id} zegt geen stap", staat.Antwoorden);
            if (route == Route.Jong && suggestie.Laag == Oplossingslaag.GemeentelijkeToegang)
                bevindingen.Meld(Eigenschap.Routes, $"besluit {suggestie.Id} staat in een plan voor wie jonger is dan 18", staat.Antwoorden);
            if (suggestie.Laag != Oplossingslaag.EigenKracht)
                continue;
            if (suggestie.Tip is { Samen: true })
                samen |= bits;
            else if (staat.Situatie.Draagkracht == Wegwijzer.Draagkracht.Laag)
                bevindingen.Meld(Eigenschap.Draagkracht, $"tip {suggestie.Id} doet iemand alleen, en iemand kan er niets bij hebben", staat.Antwoorden);
            else if (route == Route.Ander)
                bevindingen.Meld(Eigenschap.Routes, $"tip {suggestie.Id} doet iemand alleen, en het gaat om een ander", staat.Antwoorden);
        }

        return (geholpen, samen);
    }

    private ulong Regels(Staat staat, Suggestie suggestie, Bevindingen bevindingen)
    {
        var (bits, route, regels) = (0UL, staat.Situatie.Route, suggestie.Regels);
        for (var i = 0; i < regels.Count; i++)
        {
            var regel = regels[i];
            bevindingen.Gaf[regel.Nummer] = true;
            bits |= definitie.RegelBits[regel.Nummer];
            var weg = onderzoek.Wegen.Van(regel);
            if (route == Route.Ander ? weg != Route.Ander : weg is { } eigen && eigen != route)
                bevindingen.Meld(Eigenschap.Routes, $"regel {regel.Id} hoort niet op deze weg", staat.Antwoorden);
        }

        return bits;
    }

    private void Draagkracht(Staat staat, ulong samen, Bevindingen bevindingen)
    {
        if (staat.Situatie.Draagkracht != Wegwijzer.Draagkracht.Laag)
            return;
        bevindingen.Tel(Eigenschap.Draagkracht);
        if (staat.Plan.EersteStap is { Tip.Samen: false })
            bevindingen.Meld(Eigenschap.Draagkracht, "de eerste stap is niet met een mens", staat.Antwoorden);
        foreach (var leefdomein in Ids(staat.Situatie.Gekozen & ~samen))
            bevindingen.Meld(Eigenschap.Draagkracht, $"bij {leefdomein} staat geen tip om samen te doen", staat.Antwoorden);
    }

    private void Leefdomeinen(Staat staat, ulong geholpen, Bevindingen bevindingen, Eigenschap als)
    {
        bevindingen.Tel(als);
        foreach (var leefdomein in Ids(staat.Situatie.Gekozen & ~geholpen))
            bevindingen.Meld(als, $"bij {leefdomein} staat niets", staat.Antwoorden);
    }

    private ulong Bits(Suggestie suggestie)
    {
        var bits = 0UL;
        for (var i = 0; i < suggestie.Regels.Count; i++)
            bits |= definitie.RegelBits[suggestie.Regels[i].Nummer];
        return bits;
    }

    private IEnumerable<string> Ids(ulong verzameling)
    {
        for (; verzameling != 0; verzameling &= verzameling - 1)
            yield return definitie.Leefdomeinen[BitOperations.TrailingZeroCount(verzameling)];
    }
}
