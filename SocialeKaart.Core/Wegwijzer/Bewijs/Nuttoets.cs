namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Whether options matter: choosing one, instead of leaving the question, changes plan or path.</summary>
internal sealed class Nuttoets(Onderzoek onderzoek)
{
    /// <summary>Tries all options that are not known to matter yet, from one state.</summary>
    public void Probeer(Staat staat, Bevindingen bevindingen)
    {
        foreach (var vraag in staat.Situatie.Gevraagd)
        {
            var open = ulong.MaxValue >> (64 - vraag.Opties.Count) & ~bevindingen.Telt[vraag.Nummer];
            if (open == 0)
                continue;
            var zonder = onderzoek.Bezie(staat.Antwoorden.Met(vraag.Nummer, 0));
            foreach (var klasse in onderzoek.Klassen.Van(vraag).Where(k => (k.Opties & open) != 0))
            {
                bevindingen.Tel(Eigenschap.Nut);
                var met = onderzoek.Bezie(staat.Antwoorden.Met(vraag.Nummer, klasse.Bit));
                if (!Planvergelijking.GelijkeWeg(met.Situatie, zonder.Situatie) || !Planvergelijking.Gelijk(met.Plan, zonder.Plan))
                    bevindingen.Telt[vraag.Nummer] |= klasse.Opties;
            }
        }
    }

    /// <summary>Reports what was never asked, never mattered or never gave anything, after all has been gone through.</summary>
    public void Besluit(Bevindingen bevindingen)
    {
        foreach (var vraag in onderzoek.Definitie.Vragen.Where(Doet))
        {
            bevindingen.Eis(Eigenschap.Nut, bevindingen.Gevraagd[vraag.Nummer], $"vraag {vraag.Id} wordt nooit gesteld");
            if (bevindingen.Gevraagd[vraag.Nummer])
                Opties(vraag, bevindingen);
        }

        foreach (var regel in onderzoek.Definitie.Regels.Where(Doet))
        {
            bevindingen.Eis(Eigenschap.Nut, bevindingen.Gaf[regel.Nummer], $"regel {regel.Id} geeft nooit iets");
            foreach (var tip in regel.Tips)
                bevindingen.Eis(Eigenschap.Nut, Staat(tip), $"tip {tip.Id} komt in geen plan");
            foreach (var gift in regel.Besluiten)
            {
                if (onderzoek.Kaart.Voorziening(gift.Voorziening) is { } voorziening)
                    bevindingen.Eis(Eigenschap.Nut, Staat(voorziening), $"besluit {gift.Voorziening} van regel {regel.Id} komt in geen plan");
            }
        }

        bool Staat(object ding) => onderzoek.Nummers.Nummer(ding) is >= 0 and var nummer && Suggestienummers.Bevat(bevindingen.Gegeven, nummer);
    }

    private void Opties(Vraag vraag, Bevindingen bevindingen)
    {
        foreach (var optie in vraag.Opties.Where(o => !o.IsStandaard && Zwijgend(vraag) != o))
        {
            bevindingen.Eis(
                Eigenschap.Nut,
                Telt(vraag, optie, bevindingen) || (vraag.UitSjabloon && Zussen(vraag).Any(z => Telt(z, optie, bevindingen))),
                $"antwoord {vraag.Id}: {optie.Id} maakt nergens verschil");
        }
    }

    /// <summary>Options of the template that matter in other leefdomeinen, but not in this one; in Dutch.</summary>
    public IEnumerable<string> Stil(Bevindingen bevindingen) =>
        from vraag in onderzoek.Definitie.Vragen
        where vraag.UitSjabloon && bevindingen.Gevraagd[vraag.Nummer]
        from optie in vraag.Opties
        where !optie.IsStandaard && Zwijgend(vraag) != optie && !Telt(vraag, optie, bevindingen) && Zussen(vraag).Any(z => Telt(z, optie, bevindingen))
        select $"antwoord {vraag.Id}: {optie.Id} maakt in dit leefgebied geen verschil";

    private static bool Telt(Vraag vraag, Optie optie, Bevindingen bevindingen) => (bevindingen.Telt[vraag.Nummer] & (1UL << optie.Nummer)) != 0;

    // A question of the template is one question, asked in every leefdomein.
    private IEnumerable<Vraag> Zussen(Vraag vraag) => onderzoek.Definitie.Vragen.Where(v => v.UitSjabloon && ReferenceEquals(v.Kop, vraag.Kop));

    /// <summary>
    /// The one answer of a question that may mean nothing: by which one says that none of the others is true. A question that asks
    /// what someone wants has none.
    /// </summary>
    internal Optie? Zwijgend(Vraag vraag)
    {
        if (vraag.Soort == Vraagsoort.Plaats || vraag.Opties.Any(o => o.Verzoek))
            return null;
        var niets = onderzoek.Klassen.Van(vraag).Where(k => k.Niets).Aggregate(0UL, (som, k) => som | k.Opties);
        var stil = vraag.Opties.Where(o => !o.IsStandaard && (niets & (1UL << o.Nummer)) != 0 && (o.Alleen || vraag.Soort == Vraagsoort.Een)).ToList();
        return stil is [var enige] ? enige : null;
    }

    // A part of the definition is judged by what was gone through: the whole by all, a leefdomein or road by itself.
    private bool Doet(Vraag vraag) => onderzoek.Bereik.IsHeel
        || (vraag.Leefdomein is { } leefdomein ? onderzoek.Bereik.Omvat(leefdomein) : onderzoek.Wegen.Van(vraag) is { } route && onderzoek.Bereik.Omvat(route));

    private bool Doet(Regel regel) => onderzoek.Bereik.IsHeel
        || (onderzoek.Bereik.Diep && (regel.Leefdomein is { } leefdomein ? onderzoek.Bereik.Omvat(leefdomein) : onderzoek.Wegen.Van(regel) is { } route && onderzoek.Bereik.Omvat(route)));
}
