namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>No plan hangs on one entry: each is taken out of the catalogue once, in every state where it stands in the plan.</summary>
internal sealed class Uitvaltoets(Onderzoek onderzoek, Plantoetsen toetsen)
{
    /// <summary>Takes one entry out.</summary>
    /// <param name="slug">Of the entry.</param>
    /// <param name="nummer">Of the entry among <see cref="Suggestienummers"/>.</param>
    /// <param name="staten">Representative states.</param>
    /// <param name="bevindingen">Takes what is found.</param>
    public void Zonder(string slug, int nummer, IReadOnlyList<Staat> staten, Bevindingen bevindingen)
    {
        Aanbod? zonder = null;
        foreach (var staat in staten)
        {
            if (!Suggestienummers.Bevat(staat.Bits, nummer))
                continue;
            zonder ??= onderzoek.Aanbod.Zonder(slug);
            toetsen.Armer(staat with { Plan = onderzoek.Advies(staat.Situatie, zonder) }, bevindingen, Eigenschap.Uitval, metLeefdomeinen: false);
        }
    }
}
