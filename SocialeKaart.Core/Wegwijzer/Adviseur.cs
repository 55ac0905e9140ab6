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
        // By number: only the rules of what was chosen are looked at, and these are few of all.
        for (var nummer = 0; nummer < definitie.Regels.Count; nummer++)
        {
            if (definitie.RegelBits[nummer] is not 0 and var bit && (situatie.Gekozen & bit) == 0)
                continue;
            var regel = definitie.Regels[nummer];
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
        private readonly Dictionary<(Oplossingslaag Laag, string Id), Suggestie> gevonden = new(64);

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
        public Suggestie[] OpVolgorde()
        {
            var suggesties = new (long Sleutel, Suggestie Suggestie)[gevonden.Count];
            var nummer = 0;
            foreach (var suggestie in gevonden.Values)
                suggesties[nummer++] = (Sleutel(suggestie), suggestie);
            Array.Sort(suggesties, static (een, ander) => een.Sleutel != ander.Sleutel ? een.Sleutel.CompareTo(ander.Sleutel) : Vergelijk(een.Suggestie, ander.Suggestie));
            return Array.ConvertAll(suggesties, s => s.Suggestie);
        }

        // Layer, then leefdomein; the bit of none counts zeros to 64.
        private long Sleutel(Suggestie suggestie) => ((long)suggestie.Laag << 8) | (long)BitOperations.TrailingZeroCount(situatie.Definitie.Bit(suggestie.Leefdomein));

        private static int Vergelijk(Suggestie een, Suggestie ander)
        {
            if (een.Plek != ander.Plek)
                return een.Plek.CompareTo(ander.Plek);
            if (een.Keren != ander.Keren)
                return ander.Keren.CompareTo(een.Keren);
            return een.Rang != ander.Rang ? ander.Rang.CompareTo(een.Rang) : string.CompareOrdinal(een.Id, ander.Id);
        }

        private Suggestie Zet(PubliekeVoorziening voorziening, Oplossingslaag laag)
        {
            if (!gevonden.TryGetValue((laag, voorziening.Slug), out var suggestie))
                gevonden[(laag, voorziening.Slug)] = suggestie = new Suggestie(situatie, laag) { Voorziening = voorziening };
            return suggestie;
        }
    }
}
