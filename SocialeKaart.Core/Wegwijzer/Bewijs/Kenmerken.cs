using System.Text;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>
/// All by which the engine can tell the options of one question apart: the conditions that name them, what they mean, and the
/// doelgroepen of the catalogue. Options with the same marks lead to the same plans.
/// </summary>
internal sealed class Kenmerken
{
    private readonly List<ulong>[] genoemd;
    private readonly Definitie definitie;
    private readonly List<(int? Van, int? Tot)> leeftijden;
    private readonly HashSet<Levensfase> fasen;

    // "One thing at a time" is what holds when nothing was said; it says something only where an earlier question said otherwise.
    private readonly bool meerDraagkracht;

    public Kenmerken(Definitie definitie, KaartBeeld kaart)
    {
        this.definitie = definitie;
        genoemd = [.. definitie.Vragen.Select(_ => new List<ulong>())];
        foreach (var deel in Voorwaarden(definitie).SelectMany(v => v.Delen))
        {
            if (!genoemd[deel.Vraag].Contains(deel.Opties))
                genoemd[deel.Vraag].Add(deel.Opties);
        }

        meerDraagkracht = definitie.Betekenissen.Count(b => b.Draagkracht != 0) > 1;
        var doelgroepen = kaart.Voorzieningen.Select(v => v.Inhoud.Doelgroep).OfType<Doelgroep>().ToList();
        leeftijden = [.. doelgroepen.Where(d => d.Van is not null || d.Tot is not null).Select(d => (d.Van, d.Tot)).Distinct()];
        fasen = [.. doelgroepen.SelectMany(d => d.Levensfase)];
    }

    /// <summary>Equal for options that nothing tells apart; empty for one that means nothing.</summary>
    public string Van(Vraag vraag, Optie optie)
    {
        var merk = new StringBuilder();
        for (var i = 0; i < genoemd[vraag.Nummer].Count; i++)
        {
            if ((genoemd[vraag.Nummer][i] & (1UL << optie.Nummer)) != 0)
                merk.Append('r').Append(i);
        }

        merk.AppendJoin("", optie.Spoed.Order(StringComparer.Ordinal).Select(s => " spoed " + s));
        Als(optie.Onveilig, "onveilig");
        Als(optie.Conflict, "conflict");
        Als(optie.Verzoek, "verzoek");
        Als(optie.Geprobeerd, "geprobeerd");
        Als(optie.Uitkering, "uitkering");
        Als(optie.Leefdomein is not null, "kiest " + optie.Leefdomein);
        Als(optie.Draagkracht is { } draagkracht && (draagkracht != Draagkracht.Een || meerDraagkracht), $"draagkracht {optie.Draagkracht}");
        Als(optie.Duur is not null, $"duur {optie.Duur}");
        Als(optie.Route is not null, $"route {optie.Route}");
        Als(optie.Huishouden is not null, $"huishouden {optie.Huishouden}");
        if (optie.Leeftijd is { } leeftijd)
            merk.Append(" leeftijd ").Append(Raakt(leeftijd));
        if (optie.Kind is { } kind)
            merk.Append(" kind ").Append(Raakt(kind));
        merk.AppendJoin("", optie.Levensfase.Where(fasen.Contains).Order().Select(f => $" fase {f}"));
        // Having said who is there makes that nobody else is; only the two that are always there say nothing.
        Als(definitie.Betekenissen[vraag.Nummer].GaatOverHuis && !optie.IsStandaard, "gezegd");
        return merk.ToString();

        void Als(bool geldt, string wat)
        {
            if (geldt)
                merk.Append(' ').Append(wat);
        }
    }

    private static IEnumerable<Voorwaarde> Voorwaarden(Definitie definitie) =>
    [
        .. definitie.Regels.Select(r => r.Als),
        .. definitie.Vragen.SelectMany(v => v.AlsEen.Append(v.Als)),
        .. definitie.Mensen.Select(m => m.Als),
    ];

    private string Raakt(Leeftijdsband band) => string.Concat(leeftijden.Select(l => band.Raakt(l.Van, l.Tot) ? '1' : '0'));
}
