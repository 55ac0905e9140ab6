using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus.Stam;

/// <summary>Why a hulplijn cannot be ended.</summary>
public enum Hulplijnbelet
{
    /// <summary>Pages of the site name it, whatever the catalogue says, such as 112 and 113.</summary>
    Vast,

    /// <summary>It is the number of the municipality.</summary>
    Gemeente,

    /// <summary>It is the last one that stands on every page.</summary>
    LaatsteCrisis,

    /// <summary>The wegwijzer names it, or what a gesprek asks.</summary>
    Wegwijzer,
}

/// <summary>Tells which hulplijnen have to stay.</summary>
public static class Hulplijnbeletsel
{
    /// <summary>Ids that pages of the site name.</summary>
    public static readonly IReadOnlyList<string> Vast = ["spoed", "113", "veilig-thuis", "centrum-seksueel-geweld", "crisiszorg", "kindertelefoon", "gemeente"];

    // Whatever id they have: who is in danger looks for these.
    private static readonly string[] Nummers = ["112", "113", "08000113"];

    /// <summary>Reads what has to stay.</summary>
    internal static Func<Hulplijn, Hulplijnbelet?> Lees(Gemeente gemeente, IReadOnlyList<Hulplijn> lijnen, IReadOnlyList<Leefdomein> leefdomeinen, IReadOnlyList<Wegwijzerbestand> wegwijzer)
    {
        var fouten = new Foutenlijst();
        GespreksgidsBestand.Lees(wegwijzer, leefdomeinen, WegwijzerBestanden.Lees(wegwijzer, fouten), fouten);
        var genoemd = fouten.Verwezen(Foutenlijst.Soort.Hulplijn).ToHashSet();
        var crisis = lijnen.Count(l => l.Crisis);
        return lijn =>
            Vast.Contains(lijn.Id) || Nummers.Contains(string.Concat(lijn.Nummer.Where(char.IsAsciiDigit))) ? Hulplijnbelet.Vast
            : gemeente.Hulplijn == lijn.Id ? Hulplijnbelet.Gemeente
            : lijn.Crisis && crisis == 1 ? Hulplijnbelet.LaatsteCrisis
            : genoemd.Contains(lijn.Id) ? Hulplijnbelet.Wegwijzer
            : null;
    }

    /// <summary>The same in Dutch, for who edits.</summary>
    internal static string Reden(Hulplijnbelet belet) => belet switch
    {
        Hulplijnbelet.Vast => "vaste pagina's van de site noemen deze hulplijn; zij kan niet weg",
        Hulplijnbelet.Gemeente => "dit is het nummer van de gemeente; kies bij Gemeente eerst een andere hulplijn",
        Hulplijnbelet.LaatsteCrisis => "dit is de laatste hulplijn die op elke pagina staat; er moet er ten minste één zijn",
        _ => "de Wegwijzer of de gespreksgids noemt deze hulplijn; haal haar daar eerst weg",
    };
}
