using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>The <c>doelgroep</c> in the files of voorzieningen and hulplijnen.</summary>
internal static class DoelgroepBlok
{
    public static Doelgroep? Lees(YamlBlok ouder)
    {
        if (ouder.Blok("doelgroep") is not { } blok)
            return null;
        var doelgroep = new Doelgroep
        {
            Van = blok.Getal("van", 0, 120),
            Tot = blok.Getal("tot", 0, 120),
            Huishouden = blok.Keuzes<Huishouden>("huishouden"),
            Levensfase = blok.Keuzes<Levensfase>("levensfase"),
        };
        if (doelgroep.Tot < doelgroep.Van)
            blok.Meld("tot", "de hoogste leeftijd ligt onder de laagste", new Foutwoord(Veldfoutsoort.LeeftijdOmgekeerd));
        blok.Sluit();
        return doelgroep;
    }

    public static void Schrijf(YamlSchrijver uit, Doelgroep? doelgroep) => uit.Blok("doelgroep", doelgroep, (blok, d) => blok
        .Getal("van", d.Van)
        .Getal("tot", d.Tot)
        .Woorden("huishouden", d.Huishouden.Select(Sleutel.Van))
        .Woorden("levensfase", d.Levensfase.Select(Sleutel.Van)));
}
