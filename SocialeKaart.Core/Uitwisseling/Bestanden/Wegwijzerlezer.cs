using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;
using Soort = SocialeKaart.Core.Uitwisseling.Bestanden.Foutenlijst.Soort;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>Reads the files of the wegwijzer one by one, as they are written: names of questions and options are looked up afterwards.</summary>
internal sealed class Wegwijzerlezer(Foutenlijst fouten)
{
    private const int LangsteKop = 90, LangsteTekst = 400;

    /// <summary>A condition as written.</summary>
    internal sealed record RuweVoorwaarde(IReadOnlyList<(string Vraag, IReadOnlyList<string> Opties)> Delen, YamlBlok Blok);

    /// <summary>A question as written; Eigen is the leefdomein of its file, null for a file that is not of one.</summary>
    internal sealed record RuweVraag(Vraag Vraag, RuweVoorwaarde? Als, IReadOnlyList<RuweVoorwaarde> AlsEen, string? Eigen, YamlBlok Blok);

    /// <summary>A rule as written.</summary>
    internal sealed record RuweRegel(Regel Regel, RuweVoorwaarde? Als, string? Eigen, YamlBlok Blok);

    internal sealed record RuweMens(RuweVoorwaarde? Als, string Hulplijn, Tweetalig Zeg);

    public IReadOnlyList<string> Paginas { get; private set; } = [];

    public IReadOnlyList<string> ZonderVoorbeelden { get; private set; } = [];

    public IReadOnlyList<string> NietMee { get; private set; } = [];

    public List<RuweVraag> Vragen { get; } = [];

    public List<RuweVraag> Sjabloon { get; } = [];

    public List<RuweRegel> Regels { get; } = [];

    public List<RuweRegel> Sjabloonregels { get; } = [];

    public List<Spoedhulp> Spoedhulp { get; } = [];

    public List<RuweMens> Mensen { get; } = [];

    public List<Geruststelling> Geruststellingen { get; } = [];

    /// <summary>Each option that every question gets at the end.</summary>
    public List<Optie> Standaard { get; } = [];

    /// <summary>The leefdomeinen that have a file, in order of reading.</summary>
    public List<string> Leefdomeinen { get; } = [];

    /// <summary>The first block, for faults that concern the whole.</summary>
    public YamlBlok? Algemeen { get; private set; }

    /// <summary>Takes one file in.</summary>
    /// <param name="blok">The file.</param>
    /// <param name="naam">Its name without extension.</param>
    public void Neem(YamlBlok blok, string naam)
    {
        Algemeen ??= blok;
        var leefdomein = blok.Verwijzing("leefdomein", Soort.Leefdomein);
        if (leefdomein is not null)
        {
            Leefdomeinen.Add(leefdomein);
            if (leefdomein != naam)
                blok.Meld("leefdomein", $"het bestand van leefgebied '{leefdomein}' heet {leefdomein}.yaml");
        }

        if (blok.Heeft("paginas"))
            Paginas = blok.Teksten("paginas");
        if (blok.Heeft("zonderVoorbeelden"))
            ZonderVoorbeelden = blok.Teksten("zonderVoorbeelden");
        if (blok.Heeft("nietMee"))
            NietMee = blok.Teksten("nietMee");
        Spoedhulp.AddRange(blok.Blokken("spoedhulp").Select(LeesSpoedhulp));
        Standaard.AddRange(blok.Blokken("standaard").Select((b, i) => LeesOptie(b, i, naam)));
        Mensen.AddRange(blok.Blokken("mensen").Select(LeesMens));
        Vragen.AddRange(blok.Blokken("vragen").Select(b => LeesVraag(b, naam, leefdomein, uitSjabloon: false)));
        Sjabloon.AddRange(blok.Blokken("sjabloon").Select(b => LeesVraag(b, naam, leefdomein, uitSjabloon: true)));
        Regels.AddRange(blok.Blokken("regels").Select(b => LeesRegel(b, naam, leefdomein)));
        Sjabloonregels.AddRange(blok.Blokken("sjabloonregels").Select(b => LeesRegel(b, naam, leefdomein)));
        if (blok.Blok("normaliseer") is { } normaal && leefdomein is not null)
        {
            Geruststellingen.Add(new Geruststelling(leefdomein, new Tweetalig(normaal.Verplicht("tekst", LangsteTekst), normaal.Verplicht("en", LangsteTekst))));
            normaal.Sluit();
            if (leefdomein == "veiligheid")
                blok.Meld("normaliseer", "bij veiligheid stellen we niet gerust");
        }

        blok.Sluit();
    }

    /// <summary>The text of a key, with its English in the block <c>en</c>.</summary>
    private static Tweetalig Tekst(YamlBlok blok, YamlBlok? en, string sleutel, int langste) =>
        new(blok.Verplicht(sleutel, langste), en?.Verplicht(sleutel, langste) ?? "");

    private static YamlBlok? Engels(YamlBlok blok)
    {
        var en = blok.Blok("en");
        if (en is null)
            blok.Meld("en", "de Engelse tekst ('en') ontbreekt");
        return en;
    }

    private static Leeftijdsband? Band(YamlBlok blok, string sleutel)
    {
        if (blok.Blok(sleutel) is not { } band)
            return null;
        var (van, tot) = (band.Getal("van", 0, 120), band.Getal("tot", 0, 120));
        if (van is null || tot is null || van > tot)
            band.Meld("van", $"bij '{sleutel}' horen 'van' en 'tot', en 'van' is niet hoger dan 'tot'");
        band.Sluit();
        return new Leeftijdsband(van ?? 0, tot ?? 120);
    }

    private static RuweVoorwaarde? LeesAls(YamlBlok blok, string sleutel) => blok.Blok(sleutel) is { } als ? Voorwaarde(als) : null;

    private static RuweVoorwaarde Voorwaarde(YamlBlok als) => new([.. als.Sleutels.Select(s => (s, als.Teksten(s)))], als);

    private Spoedhulp LeesSpoedhulp(YamlBlok blok)
    {
        var (en, je) = (Engels(blok), blok.Blok("je"));
        if (je is null)
            blok.Meld("je", "de tekst in de je-vorm ('je') ontbreekt");
        var (kop, tekst) = (Tekst(blok, en, "kop", LangsteKop), Tekst(blok, en, "tekst", LangsteTekst));
        var hulp = new Spoedhulp
        {
            Id = blok.Id("id", "spoedhulp"),
            Rustig = blok.JaNee("rustig") ?? false,
            Kop = kop,
            Tekst = tekst,
            JeKop = new Tweetalig(je?.Verplicht("kop", LangsteKop) ?? "", kop.En),
            JeTekst = new Tweetalig(je?.Verplicht("tekst", LangsteTekst) ?? "", tekst.En),
            Hulplijnen = blok.Verwijzingen("hulplijnen", Soort.Hulplijn),
        };
        if (hulp.Hulplijnen.Count == 0)
            blok.Meld("hulplijnen", "hier hoort ten minste één hulplijn");
        en?.Sluit();
        je?.Sluit();
        blok.Sluit();
        return hulp;
    }

    private RuweMens LeesMens(YamlBlok blok)
    {
        var mens = new RuweMens(
            LeesAls(blok, "als"),
            blok.Verwijzing("hulplijn", Soort.Hulplijn) ?? "",
            new Tweetalig(blok.Verplicht("zeg", LangsteTekst), blok.Verplicht("en", LangsteTekst)));
        if (mens.Hulplijn.Length == 0)
            blok.Meld("hulplijn", "'hulplijn' ontbreekt");
        blok.Sluit();
        return mens;
    }

    private RuweVraag LeesVraag(YamlBlok blok, string bestand, string? leefdomein, bool uitSjabloon)
    {
        var en = Engels(blok);
        var kort = blok.Id("id", $"vraag in {bestand}");
        var vraag = new Vraag
        {
            Id = leefdomein is null ? kort : $"{leefdomein}.{kort}",
            Nummer = 0,
            Pagina = uitSjabloon ? "" : blok.Verplicht("pagina"),
            Soort = blok.VerplichteKeuze<Vraagsoort>("soort"),
            Kop = Tekst(blok, en, "kop", LangsteKop),
            Waarom = Tekst(blok, en, "waarom", LangsteTekst),
            Opties = [.. blok.Blokken("opties").Select((b, i) => LeesOptie(b, i, $"{bestand}.{kort}"))],
            Als = Wegwijzer.Voorwaarde.Altijd,
            Leefdomeinen = blok.Verwijzingen("leefdomeinen", Soort.Leefdomein),
            AlleenVeilig = blok.JaNee("alleenVeilig") ?? false,
            WaarNodig = blok.JaNee("waarNodig") ?? false,
            NietBijVerzoek = blok.JaNee("nietBijVerzoek") ?? false,
            BijLageDraagkracht = blok.Keuze<BijLageDraagkracht>("bijLageDraagkracht") ?? BijLageDraagkracht.Gewoon,
            Leefdomein = leefdomein,
            UitSjabloon = uitSjabloon,
        };
        if (vraag.Soort is Vraagsoort.Een or Vraagsoort.Meer && vraag.Opties.Count < 2)
            blok.Meld("opties", "een vraag heeft ten minste twee antwoorden");
        var ruw = new RuweVraag(vraag, LeesAls(blok, "als"), [.. blok.Blokken("alsEen").Select(Voorwaarde)], leefdomein, blok);
        en?.Sluit();
        blok.Sluit();
        return ruw;
    }

    private Optie LeesOptie(YamlBlok blok, int nummer, string vraag)
    {
        var en = Engels(blok);
        var heeftToelichting = blok.Heeft("toelichting");
        var optie = new Optie
        {
            Id = blok.Id("id", $"antwoord van {vraag}"),
            Nummer = nummer,
            Tekst = Tekst(blok, en, "tekst", LangsteKop),
            Toelichting = heeftToelichting ? Tekst(blok, en, "toelichting", LangsteTekst) : null,
            Spoed = blok.Teksten("spoed"),
            Onveilig = blok.JaNee("onveilig") ?? false,
            Conflict = blok.JaNee("conflict") ?? false,
            Leefdomein = blok.Verwijzing("leefdomein", Soort.Leefdomein),
            DenkAan = blok.Verwijzingen("denkAan", Soort.Leefdomein),
            Draagkracht = blok.Keuze<Draagkracht>("draagkracht"),
            Leeftijd = Band(blok, "leeftijd"),
            Kind = Band(blok, "kind"),
            Huishouden = blok.Keuze<Huishouden>("huishouden"),
            Levensfase = blok.Keuzes<Levensfase>("levensfase"),
            Duur = blok.Keuze<Duur>("duur"),
            Geprobeerd = blok.JaNee("geprobeerd") ?? false,
            Uitkering = blok.JaNee("uitkering") ?? false,
            Verzoek = blok.JaNee("verzoek") ?? false,
            Alleen = blok.JaNee("alleen") ?? false,
            Route = blok.Keuze<Route>("route"),
        };
        foreach (var soort in optie.Spoed.Where(s => Spoedhulp.TrueForAll(h => h.Id != s)))
            blok.Meld("spoed", $"spoedhulp '{soort}' bestaat niet");
        en?.Sluit();
        blok.Sluit();
        return optie;
    }

    private RuweRegel LeesRegel(YamlBlok blok, string bestand, string? leefdomein)
    {
        var kort = blok.Id("id", $"regel in {bestand}");
        var als = LeesAls(blok, "als");
        if (als is null)
            blok.Meld("als", "'als' ontbreekt; schrijf 'als: {}' voor een regel die altijd geldt");
        var giften = blok.Blokken("geeft");
        if (giften.Count == 0)
            blok.Meld("geeft", "een regel geeft ten minste één ding");
        var regel = new Regel
        {
            Id = $"{bestand}.{kort}",
            Nummer = 0,
            Leefdomein = leefdomein,
            Als = Wegwijzer.Voorwaarde.Altijd,
            Tips = [.. giften.Where(g => g.Heeft("zelf") || g.Heeft("netwerk")).Select(g => LeesTip(g, bestand))],
            Veld = [.. giften.SelectMany(g => g.Verwijzingen("veld", Soort.Onderwerp)).Distinct()],
            Besluiten = [.. giften.Where(g => g.Heeft("besluit")).Select(LeesBesluit)],
        };
        foreach (var gift in giften)
        {
            if (!gift.Heeft("zelf") && !gift.Heeft("netwerk") && !gift.Heeft("veld") && !gift.Heeft("besluit"))
                fouten.Meld(gift.Bestand, gift.Regel, "hier hoort 'zelf', 'netwerk', 'veld' of 'besluit'");
            gift.Sluit();
        }

        blok.Sluit();
        return new RuweRegel(regel, als, leefdomein, blok);
    }

    private static Tip LeesTip(YamlBlok blok, string bestand)
    {
        var isNetwerk = blok.Heeft("netwerk");
        var en = Engels(blok);
        var tip = new Tip
        {
            Id = $"{bestand}.{blok.Id(isNetwerk ? "netwerk" : "zelf", $"tip in {bestand}")}",
            Laag = isNetwerk ? Oplossingslaag.Netwerk : Oplossingslaag.EigenKracht,
            Samen = blok.JaNee("samen") ?? false,
            VanPlan = blok.JaNee("vanPlan") ?? false,
            Kop = Tekst(blok, en, "kop", LangsteKop),
            Tekst = Tekst(blok, en, "tekst", LangsteTekst),
            Stap = Tekst(blok, en, "stap", LangsteTekst),
        };
        en?.Sluit();
        return tip;
    }

    private static Besluitgift LeesBesluit(YamlBlok blok)
    {
        var slug = blok.Verwijzing("besluit", Soort.Voorziening) ?? "";
        var redenen = blok.Keuzes<Besluitreden>("redenen").Aggregate(Besluitreden.Geen, (som, r) => som | r);
        if (redenen == Besluitreden.Geen)
            blok.Meld("redenen", "een besluit staat er alleen met een reden: 'redenen' ontbreekt");
        return new Besluitgift(slug, redenen);
    }
}
