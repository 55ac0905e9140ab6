namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Which questions and rules belong to a road of their own.</summary>
internal sealed class Wegen
{
    private readonly Route?[] vanVraag;
    private readonly Route?[] vanRegel;

    public Wegen(Definitie definitie)
    {
        vanVraag = new Route?[definitie.Vragen.Count];
        foreach (var vraag in definitie.Vragen)
            vanVraag[vraag.Nummer] = Van(vraag.Als, definitie);
        vanRegel = [.. definitie.Regels.Select(r => Van(r.Als, definitie))];
        Keuze = [.. definitie.Vragen.SelectMany(v => v.Opties.Where(o => o.Route is not null).Select(o => (o.Route!.Value, v.Nummer, 1UL << o.Nummer)))];
    }

    /// <summary>The answers that lead to a road of its own.</summary>
    public IReadOnlyList<(Route Route, int Vraag, ulong Opties)> Keuze { get; }

    /// <summary>The road on which alone a question is asked; null when there is no such one.</summary>
    public Route? Van(Vraag vraag) => vanVraag[vraag.Nummer];

    /// <summary>The road on which alone a rule holds; null when there is no such one.</summary>
    public Route? Van(Regel regel) => vanRegel[regel.Nummer];

    private Route? Van(Voorwaarde als, Definitie definitie)
    {
        foreach (var deel in als.Delen)
        {
            var routes = definitie.Vragen[deel.Vraag].Opties.Where(o => (deel.Opties & (1UL << o.Nummer)) != 0).Select(o => o.Route).Distinct().ToList();
            if (routes is [{ } route])
                return route;
            if (vanVraag[deel.Vraag] is { } eigen)
                return eigen;
        }

        return null;
    }
}
