using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Web.Zoeken.Werkplek;

/// <summary>What someone searches for in this tab: it is there again after looking at an entry. It stands in no address, log or database.</summary>
public sealed class Zoekstaat
{
    /// <summary>Something is asked, or shown, that was not before.</summary>
    public event EventHandler? Veranderd;

    /// <summary>What the tab kept is here again.</summary>
    public event EventHandler? Hersteld;

    public Zoekopdracht Opdracht { get; private set; } = new();

    /// <summary>True leaves out what is full or closed; of what says nothing about room, nobody knows.</summary>
    public bool NietVol { get; private set; }

    /// <summary>How many results are shown.</summary>
    public int Getoond { get; private set; } = Zoekopdracht.PerPagina;

    /// <summary>Whether nothing is asked: no words, no place, no choice.</summary>
    public bool IsLeeg => Opdracht.Vraag.Length == 0 && !HeeftFilters;

    /// <summary>Whether anything but words is asked.</summary>
    public bool HeeftFilters => NietVol || Opdracht.Keuzes.Count > 0 || Opdracht.Bij.Length > 0;

    /// <summary>Asks something else, from the first result.</summary>
    public void Vraag(Zoekopdracht opdracht) => Zet(opdracht, NietVol, Zoekopdracht.PerPagina);

    /// <summary>Leaves out what is full or closed, or takes it in again.</summary>
    public void WisselVol() => Zet(Opdracht, !NietVol, Zoekopdracht.PerPagina);

    /// <summary>Shows the next results as well.</summary>
    public void Meer() => Zet(Opdracht, NietVol, Getoond + Zoekopdracht.PerPagina);

    /// <summary>Keeps the words only.</summary>
    public void WisFilters() => Zet(new Zoekopdracht { Vraag = Opdracht.Vraag }, false, Zoekopdracht.PerPagina);

    /// <summary>Takes back what the tab kept, unless something was asked meanwhile.</summary>
    public void Herstel(Zoekopdracht opdracht, bool nietVol, int getoond)
    {
        if (IsLeeg)
            Zet(opdracht, nietVol, getoond);
        Hersteld?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Whether someone could go to a voorziening now; a waiting list is room in the end.</summary>
    public bool Past(PubliekeVoorziening voorziening) =>
        !NietVol || voorziening.Inhoud.Capaciteit is not { Staat: Capaciteitsstaat.Vol or Capaciteitsstaat.Gesloten };

    private void Zet(Zoekopdracht opdracht, bool nietVol, int getoond)
    {
        (Opdracht, NietVol, Getoond) = (opdracht, nietVol, getoond);
        Veranderd?.Invoke(this, EventArgs.Empty);
    }
}
