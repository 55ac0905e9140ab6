using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>The list of <c>tijden</c> in the files of voorzieningen and hulplijnen.</summary>
internal static class TijdenBlok
{
    private static readonly string[] DagWoorden = ["zo", "ma", "di", "wo", "do", "vr", "za"];

    public static Openingstijd[] Lees(YamlBlok blok) => [.. blok.Blokken("tijden").Select(LeesTijd).OfType<Openingstijd>()];

    public static void Schrijf(YamlSchrijver uit, IEnumerable<Openingstijd> tijden) => uit.Regels("tijden", tijden, Velden);

    private static Openingstijd? LeesTijd(YamlBlok blok)
    {
        var van = blok.Tijd("van");
        var tot = blok.Tijd("tot");
        var tijd = new Openingstijd
        {
            Dagen = LeesDagen(blok),
            Datums = blok.Datums("datums"),
            Van = van ?? default,
            Tot = tot ?? default,
            Herhaal = blok.Keuze<Herhaling>("herhaal") ?? Herhaling.Week,
            Welke = LeesWelke(blok),
            Elke = blok.Getal("elke", 1, 26) ?? 1,
            Vanaf = blok.Datum("vanaf"),
            TotEnMet = blok.Datum("totEnMet"),
            NietOp = blok.Datums("nietOp"),
            Schoolvakantie = blok.Keuze<Schoolvakantieregel>("schoolvakantie"),
            Feestdagen = blok.Keuze<Feestdagregel>("feestdagen"),
            Waar = blok.Tekst("waar", 120),
            Opmerking = blok.Tekst("opmerking", 200),
        };
        if (van is null)
            blok.Meld("van", "'van' ontbreekt");
        if (tot is null)
            blok.Meld("tot", "'tot' ontbreekt");
        Toets(blok, tijd);
        blok.Sluit();
        return van is null || tot is null ? null : tijd;
    }

    private static void Toets(YamlBlok blok, Openingstijd tijd)
    {
        if (tijd.Herhaal == Herhaling.Datum)
        {
            if (tijd.Datums.Count == 0)
                blok.Meld("datums", "bij 'herhaal: datum' horen 'datums'", new Foutwoord(Veldfoutsoort.Leeg));
            if (tijd.Dagen.Count > 0)
                blok.Meld("dagen", "'dagen' horen niet bij 'herhaal: datum'");
        }
        else
        {
            if (tijd.Dagen.Count == 0)
                blok.Meld("dagen", "'dagen' ontbreken", new Foutwoord(Veldfoutsoort.Kies));
            if (tijd.Datums.Count > 0)
                blok.Meld("datums", "'datums' horen alleen bij 'herhaal: datum'");
        }

        if (tijd.Herhaal == Herhaling.Maand != tijd.Welke.Count > 0)
            blok.Meld("welke", "'welke' hoort bij 'herhaal: maand', en alleen daar", new Foutwoord(Veldfoutsoort.Kies));
        if (tijd.Elke > 1 && (tijd.Vanaf is null || tijd.Herhaal != Herhaling.Week))
            blok.Meld("elke", "'elke' hoort bij een week, met 'vanaf' als eerste week", new Foutwoord(Veldfoutsoort.ElkeZonderBegin));
        if (tijd.TotEnMet < tijd.Vanaf)
            blok.Meld("totEnMet", "'totEnMet' ligt voor 'vanaf'", new Foutwoord(Veldfoutsoort.DagenOmgekeerd));
    }

    private static DayOfWeek[] LeesDagen(YamlBlok blok)
    {
        var dagen = new List<DayOfWeek>();
        foreach (var woord in blok.Teksten("dagen"))
        {
            var dag = Array.IndexOf(DagWoorden, woord);
            if (dag < 0)
                blok.Meld("dagen", $"'{woord}' is geen dag; kies uit ma, di, wo, do, vr, za, zo");
            else
                dagen.Add((DayOfWeek)dag);
        }

        return [.. dagen];
    }

    private static int[] LeesWelke(YamlBlok blok)
    {
        var welke = new List<int>();
        foreach (var woord in blok.Teksten("welke"))
        {
            if (woord == "laatste")
                welke.Add(Openingstijd.Laatste);
            else if (woord is [>= '1' and <= '5'])
                welke.Add(woord[0] - '0');
            else
                blok.Meld("welke", $"'{woord}' kan niet bij 'welke'; kies uit 1, 2, 3, 4, 5, laatste");
        }

        return [.. welke];
    }

    internal static IEnumerable<(string, string?)> Velden(Openingstijd tijd) =>
    [
        ("dagen", YamlSchrijver.Reeks(tijd.Dagen.Select(d => DagWoorden[(int)d]))),
        ("datums", YamlSchrijver.Reeks(tijd.Datums.Select(YamlSchrijver.Dag))),
        ("van", YamlSchrijver.Tijd(tijd.Van)),
        ("tot", YamlSchrijver.Tijd(tijd.Tot)),
        ("herhaal", tijd.Herhaal == Herhaling.Week ? null : Sleutel.Van(tijd.Herhaal)),
        ("welke", YamlSchrijver.Reeks(tijd.Welke.Select(w => w == Openingstijd.Laatste ? "laatste" : YamlSchrijver.Getal(w)))),
        ("elke", tijd.Elke == 1 ? null : YamlSchrijver.Getal(tijd.Elke)),
        ("vanaf", tijd.Vanaf is { } vanaf ? YamlSchrijver.Dag(vanaf) : null),
        ("totEnMet", tijd.TotEnMet is { } totEnMet ? YamlSchrijver.Dag(totEnMet) : null),
        ("nietOp", YamlSchrijver.Reeks(tijd.NietOp.Select(YamlSchrijver.Dag))),
        ("schoolvakantie", tijd.Schoolvakantie is { } vakantie ? Sleutel.Van(vakantie) : null),
        ("feestdagen", tijd.Feestdagen is { } feestdagen ? Sleutel.Van(feestdagen) : null),
        ("waar", tijd.Waar is { } waar ? YamlSchrijver.Citeer(waar) : null),
        ("opmerking", tijd.Opmerking is { } opmerking ? YamlSchrijver.Citeer(opmerking) : null),
    ];
}
