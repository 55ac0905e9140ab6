namespace SocialeKaart.Core.Actualiteit.Websites;

/// <summary>What looking at a website came to.</summary>
public enum Websiteuitslag
{
    Goed,

    /// <summary>It says nothing about whether the page is there: we may not look, or it wants someone to sign in.</summary>
    Onbeslist,

    /// <summary>The page is not there: 404 or 410.</summary>
    PaginaWeg,

    /// <summary>The server says that it is out of order.</summary>
    Storing,

    /// <summary>The name does not exist.</summary>
    NaamWeg,

    /// <summary>Nothing answers at the address.</summary>
    GeenVerbinding,

    /// <summary>The certificate is not good: a browser warns.</summary>
    Onveilig,

    TeLaat,

    /// <summary>It sends on and on.</summary>
    Rondgestuurd,

    /// <summary>It sends on to a website of another name, as one does that was sold.</summary>
    AnderAdres,
}

/// <summary>What the outcomes mean.</summary>
public static class Websiteuitslagen
{
    /// <summary>Whether it counts against the website.</summary>
    public static bool IsFout(Websiteuitslag uitslag) => uitslag > Websiteuitslag.Onbeslist;

    /// <summary>In words for the redactie, in Dutch, behind the address.</summary>
    public static string Woorden(Websiteuitslag uitslag) => uitslag switch
    {
        Websiteuitslag.PaginaWeg => "deze pagina bestaat niet meer",
        Websiteuitslag.Storing => "de website geeft een storing",
        Websiteuitslag.NaamWeg => "deze naam bestaat niet meer",
        Websiteuitslag.GeenVerbinding => "er antwoordt niets",
        Websiteuitslag.Onveilig => "de beveiliging van de website klopt niet",
        Websiteuitslag.TeLaat => "de website antwoordt niet op tijd",
        Websiteuitslag.Rondgestuurd => "de website blijft doorsturen",
        Websiteuitslag.AnderAdres => "de website stuurt door naar een ander adres; misschien is de naam verkocht",
        _ => throw new ArgumentOutOfRangeException(nameof(uitslag), uitslag, "Nothing is wrong."),
    };
}
