using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Web.Zoeken.Werkplek;

/// <summary>What someone searches for in this tab: it is there again after looking at an entry. It stands in no address, log or database.</summary>
public sealed class Zoekstaat
{
    public Zoekopdracht Opdracht { get; set; } = new();

    /// <summary>True leaves out what is full or closed.</summary>
    public bool AlleenMetPlek { get; set; }

    /// <summary>How many results are shown.</summary>
    public int Getoond { get; set; } = Zoekopdracht.PerPagina;

    /// <summary>Whether nothing is asked: no words, no place, no choice.</summary>
    public bool IsLeeg => Opdracht.Vraag.Length == 0 && !HeeftFilters;

    /// <summary>Whether anything but words is asked.</summary>
    public bool HeeftFilters => AlleenMetPlek || Opdracht.Keuzes.Count > 0 || Opdracht.Bij.Length > 0;

    /// <summary>Asks something else, from the first result.</summary>
    public void Vraag(Zoekopdracht opdracht) => (Opdracht, Getoond) = (opdracht, Zoekopdracht.PerPagina);

    /// <summary>Keeps the words only.</summary>
    public void WisFilters()
    {
        AlleenMetPlek = false;
        Vraag(new Zoekopdracht { Vraag = Opdracht.Vraag });
    }

    /// <summary>Whether someone could go to a voorziening now; a waiting list is room in the end.</summary>
    public bool Past(PubliekeVoorziening voorziening) =>
        !AlleenMetPlek || voorziening.Inhoud.Capaciteit is not { Staat: Capaciteitsstaat.Vol or Capaciteitsstaat.Gesloten };
}
