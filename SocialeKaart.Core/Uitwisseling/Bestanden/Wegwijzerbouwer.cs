using SocialeKaart.Core.Wegwijzer;
using Ruw = SocialeKaart.Core.Uitwisseling.Bestanden.Wegwijzerlezer;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>Makes the definition of what was read: questions in the order in which they are asked, names looked up.</summary>
internal sealed class Wegwijzerbouwer(Wegwijzerlezer ruw, Foutenlijst fouten)
{
    private const string Leefdomeinpaginas = "leefdomeinen";
    private const int MeesteOpties = 60;
    private Dictionary<string, Vraag> vraagMet = [];

    public Definitie Bouw()
    {
        if (ruw.Standaard.Count != 2 || ruw.Standaard[0].Id != Optie.WeetNiet || ruw.Standaard[1].Id != Optie.ZegNiet)
            ruw.Algemeen?.Meld("standaard", "bij 'standaard' horen de antwoorden 'weet-niet' en 'zeg-niet', in die volgorde");
        var geordend = OpVolgorde();
        foreach (var dubbel in geordend.GroupBy(v => v.Vraag.Id).Where(g => g.Count() > 1))
            dubbel.Last().Blok.Meld("id", $"vraag '{dubbel.Key}' bestaat al");
        var vragen = geordend.Select((v, nummer) => v.Vraag with { Nummer = nummer, Opties = MetStandaard(v.Vraag) }).ToList();
        vraagMet = vragen.DistinctBy(v => v.Id).ToDictionary(v => v.Id);
        for (var i = 0; i < vragen.Count; i++)
        {
            var van = geordend[i];
            vragen[i] = vragen[i] with { Als = Zoek(van.Als, van.Eigen, i), AlsEen = [.. van.AlsEen.Select(a => Zoek(a, van.Eigen, i))] };
            vraagMet[vragen[i].Id] = vragen[i];
            if (vragen[i].Opties.Count > MeesteOpties)
                van.Blok.Meld("opties", $"er zijn {vragen[i].Opties.Count} antwoorden; het mogen er {MeesteOpties} zijn");
        }

        var mensen = ruw.Mensen.Select(m => new Mens(Zoek(m.Als, null, int.MaxValue), m.Hulplijn, m.Zeg)).ToList();
        if (mensen is not [.., { Als.Delen.Count: 0 }])
            ruw.Algemeen?.Meld("mensen", "de laatste bij 'mensen' geldt altijd: 'als: {}'");
        return new Definitie(vragen, Regels(), ruw.Spoedhulp, mensen, ruw.Geruststellingen, ruw.ZonderVoorbeelden, ruw.NietMee);
    }

    /// <summary>By page; the pages of the leefdomeinen in the order in which these can be chosen, each followed by the template.</summary>
    private List<Ruw.RuweVraag> OpVolgorde()
    {
        var gekozen = Gekozen();
        foreach (var zonder in gekozen.Except(ruw.Leefdomeinen))
            ruw.Algemeen?.Meld("vragen", $"leefgebied '{zonder}' kan gekozen worden, maar het bestand {zonder}.yaml ontbreekt");
        var paginas = ruw.Paginas.SelectMany(p => p == Leefdomeinpaginas ? gekozen.SelectMany(l => new[] { l, l + ".verder" }) : [p]).ToList();
        var alle = ruw.Vragen.Concat(ruw.Leefdomeinen.SelectMany(Sjabloon)).ToList();
        foreach (var vraag in alle.Where(v => !paginas.Contains(v.Vraag.Pagina)))
            vraag.Blok.Meld("pagina", $"pagina '{vraag.Vraag.Pagina}' staat niet bij 'paginas' in {WegwijzerBestanden.Algemeen}");
        return [.. alle.Where(v => paginas.Contains(v.Vraag.Pagina)).OrderBy(v => paginas.IndexOf(v.Vraag.Pagina))];
    }

    /// <summary>The leefdomeinen that can be chosen, in order.</summary>
    private List<string> Gekozen() => [.. ruw.Vragen.SelectMany(v => v.Vraag.Opties).Select(o => o.Leefdomein).OfType<string>().Distinct()];

    private IEnumerable<Ruw.RuweVraag> Sjabloon(string leefdomein) => ruw.Sjabloon.Select(s => s with
    {
        Vraag = s.Vraag with { Id = $"{leefdomein}.{s.Vraag.Id}", Pagina = leefdomein + ".verder", Leefdomein = leefdomein },
        Eigen = leefdomein,
    });

    private List<Optie> MetStandaard(Vraag vraag)
    {
        var opties = vraag.Opties.ToList();
        foreach (var optie in ruw.Standaard.Where(s => opties.TrueForAll(o => o.Id != s.Id)))
            opties.Add(optie with { Nummer = opties.Count, Alleen = true });
        return opties;
    }

    /// <summary>
    /// The rules with their conditions looked up: those of the leefdomeinen in the order of these, each followed by the template's, then those of the whole life.
    /// </summary>
    private List<Regel> Regels()
    {
        var volgorde = Gekozen();
        var regels = ruw.Regels.Where(r => r.Eigen is not null)
            .Concat(volgorde.SelectMany(l => ruw.Sjabloonregels.Select(r => r with { Eigen = l, Regel = r.Regel with { Id = $"{l}.{r.Regel.Id.Split('.')[1]}", Leefdomein = l, IsAlgemeen = true } })))
            .OrderBy(r => volgorde.IndexOf(r.Eigen!))
            .Concat(ruw.Regels.Where(r => r.Eigen is null));
        return [.. regels.Select((r, nummer) =>
        {
            var als = Zoek(r.Als, r.Eigen, int.MaxValue);
            var verzoek = als.Delen.Any(d => vraagMet.Values.First(v => v.Nummer == d.Vraag).Opties.Any(o => o.Verzoek && (d.Opties & (1UL << o.Nummer)) != 0));
            return r.Regel with { Nummer = nummer, Als = als, IsVerzoek = verzoek, IsAlgemeen = r.Regel.IsAlgemeen || r.Eigen is null || als.Delen.Count == 0 };
        })];
    }

    /// <summary>A condition with names looked up: first in the file of its leefdomein, then everywhere.</summary>
    /// <param name="van">As written; null: always.</param>
    /// <param name="leefdomein">Of the file.</param>
    /// <param name="voor">Number of the question it belongs to, which may look back only.</param>
    private Voorwaarde Zoek(Ruw.RuweVoorwaarde? van, string? leefdomein, int voor)
    {
        if (van is null)
            return Voorwaarde.Altijd;
        var delen = new List<Voorwaardedeel>();
        foreach (var (naam, opties) in van.Delen)
        {
            if ((leefdomein is not null && vraagMet.TryGetValue($"{leefdomein}.{naam}", out var vraag)) || vraagMet.TryGetValue(naam, out vraag))
            {
                if (vraag.Nummer >= voor)
                    van.Blok.Meld(naam, $"vraag '{naam}' komt pas later aan bod");
                delen.Add(new Voorwaardedeel(vraag.Nummer, Bits(van.Blok, vraag, naam, opties)));
            }
            else
            {
                van.Blok.Meld(naam, $"vraag '{naam}' bestaat niet");
            }
        }

        return new Voorwaarde(delen);
    }

    private ulong Bits(YamlBlok blok, Vraag vraag, string naam, IReadOnlyList<string> opties)
    {
        var bits = 0UL;
        foreach (var id in opties)
        {
            if (vraag.Optie(id) is { } optie)
                bits |= 1UL << optie.Nummer;
            else
                fouten.Meld(blok.Bestand, blok.Regel, $"vraag '{naam}' heeft geen antwoord '{id}'");
        }

        return bits;
    }
}
