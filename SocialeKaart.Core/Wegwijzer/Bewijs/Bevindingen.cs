namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>What one task found; tasks are added up in a fixed order, so that the outcome does not depend on which was ready first.</summary>
internal sealed class Bevindingen(Onderzoek onderzoek)
{
    private readonly long[] toetsen = new long[Eigenschappen.Alle.Count + 1];
    private readonly Dictionary<(Eigenschap Eigenschap, string Wat), Vondst> vondsten = [];

    public long Staten { get; set; }

    public long Wegen { get; set; }

    public long Plannen { get; set; }

    /// <summary>By number of the question: whether it was asked.</summary>
    public bool[] Gevraagd { get; } = new bool[onderzoek.Definitie.Vragen.Count];

    /// <summary>By number of the question: the options that were seen to make a difference.</summary>
    public ulong[] Telt { get; } = new ulong[onderzoek.Definitie.Vragen.Count];

    /// <summary>By number of the rule: whether it gave something.</summary>
    public bool[] Gaf { get; } = new bool[onderzoek.Definitie.Regels.Count];

    /// <summary>By <see cref="Suggestienummers"/>: what stood in a plan.</summary>
    public ulong[] Gegeven { get; } = new ulong[(onderzoek.Nummers.Dingen.Count + 63) / 64];

    public IReadOnlyDictionary<(Eigenschap Eigenschap, string Wat), Vondst> Vondsten => vondsten;

    /// <summary>How often a property was checked.</summary>
    public long Toetsen(Eigenschap eigenschap) => toetsen[(int)eigenschap];

    /// <summary>Counts a check.</summary>
    public void Tel(Eigenschap eigenschap, long aantal = 1) => toetsen[(int)eigenschap] += aantal;

    /// <summary>Notes that something does not hold.</summary>
    /// <param name="eigenschap">Which property.</param>
    /// <param name="wat">What is missing or wrong, in Dutch; the same fault in other states has the same words.</param>
    /// <param name="antwoorden">The answers with which it was seen; null when it does not depend on answers.</param>
    /// <param name="pagina">Id of the page; null for the plan.</param>
    public void Meld(Eigenschap eigenschap, string wat, Antwoorden? antwoorden = null, string? pagina = null)
    {
        var vondst = new Vondst(antwoorden, pagina, antwoorden is null ? 0 : Verteller.Lengte(onderzoek, antwoorden), 1);
        vondsten[(eigenschap, wat)] = vondsten.TryGetValue((eigenschap, wat), out var eerder) ? eerder.En(vondst) : vondst;
    }

    /// <summary>Checks, counts, and notes it when it does not hold.</summary>
    public void Eis(Eigenschap eigenschap, bool geldt, string wat, Antwoorden? antwoorden = null)
    {
        toetsen[(int)eigenschap]++;
        if (!geldt)
            Meld(eigenschap, wat, antwoorden);
    }

    /// <summary>Adds what another task found.</summary>
    public void Neem(Bevindingen ander)
    {
        (Staten, Wegen, Plannen) = (Staten + ander.Staten, Wegen + ander.Wegen, Plannen + ander.Plannen);
        for (var i = 0; i < toetsen.Length; i++)
            toetsen[i] += ander.toetsen[i];
        for (var i = 0; i < Gevraagd.Length; i++)
            (Gevraagd[i], Telt[i]) = (Gevraagd[i] | ander.Gevraagd[i], Telt[i] | ander.Telt[i]);
        for (var i = 0; i < Gaf.Length; i++)
            Gaf[i] |= ander.Gaf[i];
        for (var i = 0; i < Gegeven.Length; i++)
            Gegeven[i] |= ander.Gegeven[i];
        foreach (var (sleutel, vondst) in ander.vondsten)
            vondsten[sleutel] = vondsten.TryGetValue(sleutel, out var eerder) ? eerder.En(vondst) : vondst;
    }

    /// <summary>The shortest way to a fault.</summary>
    /// <param name="Antwoorden">Null when it does not depend on answers.</param>
    /// <param name="Pagina">Id of the page; null for the plan.</param>
    /// <param name="Lengte">Number of answers that say something.</param>
    /// <param name="Aantal">In how many states it was seen.</param>
    internal sealed record Vondst(Antwoorden? Antwoorden, string? Pagina, int Lengte, long Aantal)
    {
        public Vondst En(Vondst later) => (later.Lengte < Lengte ? later : this) with { Aantal = Aantal + later.Aantal };
    }
}
