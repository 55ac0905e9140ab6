namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>
/// An extra problem, need or child takes nothing away. Two exceptions: what leans on people around goes where home turns out to be
/// unsafe; a decision goes that stood there only because there was nothing else.
/// </summary>
internal sealed class Toevoegtoets(Onderzoek onderzoek)
{
    private const Besluitreden AlleenBijEen = Besluitreden.Enkelvoudig | Besluitreden.NietsPassends;

    /// <summary>Compares a state with the one after an addition.</summary>
    /// <param name="oud">Before.</param>
    /// <param name="nieuw">After.</param>
    /// <param name="bevindingen">Takes what is found.</param>
    public void Vergelijk(Staat oud, Staat nieuw, Bevindingen bevindingen)
    {
        bevindingen.Tel(Eigenschap.Toevoegen);
        if (Suggestienummers.Bevat(nieuw.Bits, oud.Bits))
            return;
        // A question that only now comes up may narrow what is for whom: that is another answer, not the addition.
        var kaal = Kaal(oud, nieuw.Antwoorden);
        if (!kaal.Gelijk(nieuw.Antwoorden))
            nieuw = onderzoek.Bezie(kaal);
        foreach (var weg in oud.Plan.Suggesties)
        {
            if (onderzoek.Nummers.Nummer((object?)weg.Tip ?? weg.Voorziening!) is >= 0 and var nummer && !Suggestienummers.Bevat(nieuw.Bits, nummer) && !Mag(weg, oud, nieuw))
                bevindingen.Meld(Eigenschap.Toevoegen, $"{weg.Id} verdwijnt door {Toegevoegd(oud, nieuw)}", nieuw.Antwoorden);
        }
    }

    private static bool Mag(Suggestie weg, Staat oud, Staat nieuw)
    {
        if (weg.Laag == Oplossingslaag.GemeentelijkeToegang)
            return (weg.Redenen & ~AlleenBijEen) == Besluitreden.Geen;
        if (oud.Situatie.ThuisOnveilig || !nieuw.Situatie.ThuisOnveilig)
            return false;
        return weg.Laag == Oplossingslaag.Netwerk
            || weg.Regels.All(r => r.Als.Delen.Any(d => oud.Situatie.Definitie.Vragen[d.Vraag].AlleenVeilig));
    }

    private Antwoorden Kaal(Staat oud, Antwoorden nieuw)
    {
        var bits = nieuw.Alle.ToArray();
        foreach (var vraag in onderzoek.Definitie.Vragen)
        {
            if (bits[vraag.Nummer] == oud.Antwoorden.Bits(vraag.Nummer))
                bits[vraag.Nummer] = oud.Situatie.Geldig.Bits(vraag.Nummer);
        }

        return Antwoorden.Van(bits, oud.Situatie.Geldig.Plaats);
    }

    private string Toegevoegd(Staat oud, Staat nieuw) => string.Join(" + ", onderzoek.Definitie.Vragen
        .SelectMany(v => nieuw.Situatie.Geldig.Bij(v).Where(o => !oud.Situatie.Geldig.Heeft(v, o) && o.Id != Optie.WeetNiet).Select(o => $"{v.Id}: {o.Id}"))
        .Take(2));
}
