using System.Numerics;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>Makes the plan. Deterministic: the same answers, catalogue and day give the same plan. Rules add; none takes away.</summary>
public static class Adviseur
{
    /// <summary>The plan for these answers.</summary>
    /// <param name="definitie">Questions and rules.</param>
    /// <param name="antwoorden">All that was answered; what is not asked any more does not count.</param>
    /// <param name="aanbod">The catalogue.</param>
    /// <param name="nu">The instant, Kind Utc.</param>
    public static Plan Advies(Definitie definitie, Antwoorden antwoorden, Aanbod aanbod, DateTime nu) =>
        Advies(Looppad.Loop(definitie, antwoorden), aanbod, nu);

    /// <summary>The plan for a situation.</summary>
    /// <param name="situatie">What the answers come to.</param>
    /// <param name="aanbod">The catalogue.</param>
    /// <param name="nu">The instant, Kind Utc.</param>
    public static Plan Advies(Situatie situatie, Aanbod aanbod, DateTime nu)
    {
        var definitie = situatie.Definitie;
        var dag = Amsterdam.Datum(nu);
        var gevonden = new Verzameling(situatie);
        foreach (var regel in definitie.Regels)
        {
            if (regel.Leefdomein is not null && (situatie.Gekozen & definitie.Bit(regel.Leefdomein)) == 0)
                continue;
            if (!regel.Als.Geldt(situatie.Geldig))
                continue;
            foreach (var tip in regel.Tips.Where(t => Mag(t, situatie)))
                gevonden.Tip(tip, regel);
            var aantal = VoegVeldToe(gevonden, regel, situatie, aanbod, dag);
            foreach (var gift in regel.Besluiten)
            {
                if (aanbod.Besluit(gift.Voorziening) is { } voorziening && Redenen(gift, regel, situatie, aantal) is not Besluitreden.Geen and var redenen)
                    gevonden.Besluit(voorziening, regel, redenen);
            }
        }

        return new Plan(situatie, gevonden.OpVolgorde(), definitie.Mensen.First(m => m.Als.Geldt(situatie.Geldig)));
    }

    private static bool Mag(Tip tip, Situatie situatie) => tip.Laag == Oplossingslaag.Netwerk
        ? !situatie.ThuisOnveilig
        : tip.Samen || situatie.Draagkracht != Draagkracht.Laag;

    private static int VoegVeldToe(Verzameling gevonden, Regel regel, Situatie situatie, Aanbod aanbod, DateOnly dag)
    {
        var aantal = 0;
        var zonder = situatie.Definitie.ZonderVoorbeelden;
        // A rule for someone in need offers nothing fictitious, also not for what it names beside that need.
        var geenVoorbeelden = (regel.Leefdomein is not null && zonder.Contains(regel.Leefdomein)) || regel.Veld.Any(zonder.Contains);
        foreach (var onderwerp in regel.Veld)
        {
            var plek = 0;
            foreach (var aanbieding in aanbod.Voor(onderwerp, situatie, dag))
            {
                if (!geenVoorbeelden || !aanbieding.Voorziening.IsVoorbeeld)
                    gevonden.Veld(aanbieding, regel, plek++);
            }

            aantal += plek;
        }

        return aantal;
    }

    private static Besluitreden Redenen(Besluitgift gift, Regel regel, Situatie situatie, int aantalInVeld)
    {
        var eigen = situatie.Definitie.Bit(regel.Leefdomein);
        var geldt = Besluitreden.Wettelijk | Besluitreden.Dringend;
        if ((situatie.AlGeprobeerd & eigen) != 0)
            geldt |= Besluitreden.AlGeprobeerd;
        if (BitOperations.PopCount(situatie.Gekozen) == 1 && !situatie.HeeftSpoed && situatie.Draagkracht != Draagkracht.Laag)
            geldt |= Besluitreden.Enkelvoudig;
        if (regel.Veld.Count > 0 && aantalInVeld == 0)
            geldt |= Besluitreden.NietsPassends;
        if (regel.IsVerzoek)
            geldt |= Besluitreden.OpVerzoek;
        return gift.Redenen & geldt;
    }

    /// <summary>The suggestions found so far, each once.</summary>
    private sealed class Verzameling(Situatie situatie)
    {
        private readonly Dictionary<(Oplossingslaag Laag, string Id), Suggestie> gevonden = [];

        public void Tip(Tip tip, Regel regel)
        {
            if (!gevonden.TryGetValue((tip.Laag, tip.Id), out var suggestie))
                gevonden[(tip.Laag, tip.Id)] = suggestie = new Suggestie(situatie, tip.Laag) { Tip = tip };
            suggestie.Door(regel, -regel.Nummer, 0);
        }

        public void Veld(Aanbieding aanbieding, Regel regel, int plek) =>
            Zet(aanbieding.Voorziening, Oplossingslaag.VoorliggendVeld).Door(regel, aanbieding.Rang, plek);

        public void Besluit(PubliekeVoorziening voorziening, Regel regel, Besluitreden redenen)
        {
            var suggestie = Zet(voorziening, Oplossingslaag.GemeentelijkeToegang);
            suggestie.Door(regel, -regel.Nummer, 0);
            suggestie.Redenen |= redenen;
        }

        /// <summary>In order of layer; within it by leefdomein, what concerns the whole life last; within that by fit.</summary>
        public IReadOnlyList<Suggestie> OpVolgorde() =>
        [
            .. gevonden.Values
                .OrderBy(s => s.Laag)
                .ThenBy(s => s.Leefdomein is { } id ? BitOperations.TrailingZeroCount(situatie.Definitie.Bit(id)) : int.MaxValue)
                .ThenBy(s => s.Plek)
                .ThenByDescending(s => s.Keren)
                .ThenByDescending(s => s.Rang)
                .ThenBy(s => s.Id, StringComparer.Ordinal),
        ];

        private Suggestie Zet(PubliekeVoorziening voorziening, Oplossingslaag laag)
        {
            if (!gevonden.TryGetValue((laag, voorziening.Slug), out var suggestie))
                gevonden[(laag, voorziening.Slug)] = suggestie = new Suggestie(situatie, laag) { Voorziening = voorziening };
            return suggestie;
        }
    }
}
